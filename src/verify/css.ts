const ADDRESS = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/g;

/** The URLs in styles: of fonts, pictures and other stylesheets. */
export function addressesInCss(css: string): readonly string[] {
	return [...css.matchAll(ADDRESS)]
		.flatMap((match) => match.slice(1).find((address) => address) ?? [])
		.filter((address) => !address.startsWith('data:'));
}
