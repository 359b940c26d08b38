declare module 'subset-font' {
	/** Makes a font file of those letters of another that stand in a text. */
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: { readonly targetFormat: 'truetype' | 'woff2' },
	): Promise<Uint8Array>;
}
