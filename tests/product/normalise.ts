import { readFileSync } from 'node:fs';
import { SITE } from '../siteAddress.ts';

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

/** The colours of the site by their names, those of the day and those of the night. Of two names for one colour the first counts. */
const COLOURS = new Map(
	[...readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8').matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)]
		.toReversed()
		.flatMap(([, name = '', day = '', night = '']) => [[day, `⟪${name} by day⟫`] as const, [night, `⟪${name} by night⟫`] as const]),
);

/** A text with the address that the golden files have for the site, whatever its own is. */
export function withGoldenAddress(text: string): string {
	return text.replaceAll(new URL(SITE).host, 'what-the-news-says.example');
}

/**
 * What a build wrote, as the golden files keep it. What changes with every build of other styles, scripts or pictures is put
 * aside: the hashes in names of files and in policies. So is what a newsroom makes its own: the address and the colours. Signs
 * that nobody sees get a name. Nothing else is changed; the times in the files are those of the articles, and the clock of the
 * build is set in now.ts.
 */
export function normalise(text: string): string {
	return withGoldenAddress(text)
		.replace(/(\/_astro\/[\w-]+\.)(?:\w+\.)?[\w-]{6,}((?:_[\w-]+)?\.\w+)/g, '$1HASH$2')
		.replace(/\/_astro\/fonts\/[\da-f]{16}\./g, '/_astro/fonts/HASH.')
		.replace(/'sha256-[\w+/=]+'/g, "'sha256-HASH'")
		.replace(/#[\da-f]{6}\b/g, (colour) => COLOURS.get(colour) ?? colour)
		.replace(/[\u00a0\u00ad\u200b\u200e\u200f\u2066-\u2069\ufeff]/g, (sign) => `⟪${UNSEEN[sign] ?? ''}⟫`);
}
