/** Signs that nobody sees, and that change how a text is read. */
const UNSEEN: Readonly<Record<string, string>> = {
	'\u00a0': 'NBSP',
	'\u00ad': 'SHY',
	'\u200b': 'ZWSP',
	'\u200e': 'LRM',
	'\u200f': 'RLM',
	'\u2066': 'LRI',
	'\u2067': 'RLI',
	'\u2068': 'FSI',
	'\u2069': 'PDI',
	'\ufeff': 'BOM',
};

/**
 * What a build wrote, as the golden files keep it. What changes with every build of other styles, scripts or pictures is put
 * aside: the hashes in names of files and in policies. Signs that nobody sees get a name. Nothing else is changed; the times
 * in the files are those of the articles, and the clock of the build stands where now.ts says.
 */
export function normalise(text: string): string {
	return text
		.replace(/(\/_astro\/[\w-]+\.)[\w-]{6,}((?:_[\w-]+)?\.\w+)/g, '$1HASH$2')
		.replace(/\/_astro\/fonts\/[\da-f]{16}\./g, '/_astro/fonts/HASH.')
		.replace(/'sha256-[\w+/=]+'/g, "'sha256-HASH'")
		.replace(/[\u00a0\u00ad\u200b\u200e\u200f\u2066-\u2069\ufeff]/g, (sign) => `⟪${UNSEEN[sign] ?? ''}⟫`);
}
