import { readFileSync } from 'node:fs';
import { SITE } from '../siteAddress.ts';

/** Invisible characters that change how a text is read. */
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

/** The site's colours by name, for light and dark. If a colour has two names, the first is used. */
const COLOURS = new Map(
	[...readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8').matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)]
		.toReversed()
		.flatMap(([, name = '', day = '', night = '']) => [[day, `⟪${name} by day⟫`] as const, [night, `⟪${name} by night⟫`] as const]),
);

/** Replaces the site's address with the one in the golden files. */
export function withGoldenAddress(text: string): string {
	return text.replaceAll(new URL(SITE).host, 'what-the-news-says.example');
}

/**
 * Prepares the output of a build for golden files. It replaces what changes whenever styles, scripts or pictures change: hashes in
 * file names and policies. It also replaces what a newsroom chooses: the address and the colours. Invisible characters get a name.
 * Nothing else is changed: the times in the files are those of the articles, and now.ts sets the clock of the build.
 */
export function normalise(text: string): string {
	return withGoldenAddress(text)
		.replace(/(\/_astro\/[\w-]+\.)(?:\w+\.)?[\w-]{6,}((?:_[\w-]+)?\.\w+)/g, '$1HASH$2')
		.replace(/\/_astro\/fonts\/[\da-f]{16}\./g, '/_astro/fonts/HASH.')
		.replace(/'sha256-[\w+/=]+'/g, "'sha256-HASH'")
		.replace(/#[\da-f]{6}\b/g, (colour) => COLOURS.get(colour) ?? colour)
		.replace(/[\u00a0\u00ad\u200b\u200e\u200f\u2066-\u2069\ufeff]/g, (sign) => `⟪${UNSEEN[sign] ?? ''}⟫`);
}
