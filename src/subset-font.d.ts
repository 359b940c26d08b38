declare module 'subset-font' {
	/** Makes a font file with only the letters that a text has. */
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: { readonly targetFormat: 'truetype' | 'woff2' },
	): Promise<Uint8Array>;
}
