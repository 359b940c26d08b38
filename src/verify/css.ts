const ADDRESS = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/g;

/** The addresses that styles name: of fonts, pictures and other styles. */
export function addressesInCss(css: string): readonly string[] {
	return [...css.matchAll(ADDRESS)]
		.flatMap((match) => match.slice(1).find((address) => address) ?? [])
		.filter((address) => !address.startsWith('data:'));
}
