import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { DIST } from './buildFixtures.ts';
import { expectGolden } from './golden.ts';
import { cardsIn, describeCard } from './modules.ts';

/** One line for each part of a card: words, a finding with its status, or a list of those below words. */
function lines(name: string, value: unknown): readonly string[] {
	// The punctuation of a language is the same on all its cards.
	if (value === undefined || name === 'signs') return [];
	if (Array.isArray(value)) return value.flatMap((part) => lines(name, part));
	if (typeof value === 'string') return [`	${name}: ${value}`];
	const parts = Object.values(value as Record<string, unknown>);
	return [
		`	${name}: ${parts.filter((part) => typeof part === 'string').join(' | ')}`.trimEnd(),
		...parts.filter(Array.isArray).flatMap((part) => lines(name, part)),
	];
}

test.each(['en', 'ur', 'prs'])(
	'whoever gets a link in %s reads on its card what the page says, who says so, and how firm it is',
	async (language) => {
		const cards = await cardsIn(language);
		const text = cards
			.toSorted(([a], [b]) => (a < b ? -1 : 1))
			.map(([url, card]) => [url, ...Object.entries(card).flatMap(([name, value]) => lines(name, value)), ''].join('\n'));
		await expectGolden(text.join('\n'), `cards-${language}.txt`);
	},
);

test('the share card of a page exists, and is what the page says', async () => {
	const cards = new Map((await Promise.all(['en', 'ur', 'prs'].map(cardsIn))).flat());
	const pages = globSync('**/*.html', { cwd: DIST }).map((file) => ({
		file,
		document: parseHTML(readFileSync(join(DIST, file), 'utf8')).document,
	}));
	const shared = pages.flatMap(({ document, file }) => {
		const content = (name: string) => document.querySelector(`meta[property="${name}"]`)?.getAttribute('content');
		const image = content('og:image');
		return image === undefined || image === null
			? []
			: [{ file, alt: content('og:image:alt'), card: new URL(image).pathname.replace(/card\.png$/, '') }];
	});
	expect(shared.length).toBeGreaterThan(100);
	for (const { alt, card, file } of shared) {
		const shown = cards.get(card);
		expect(shown && describeCard(shown), file).toBe(alt);
	}
});
