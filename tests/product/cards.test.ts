import { test } from 'vitest';
import { expectGolden } from './golden.ts';
import { cardsIn } from './modules.ts';

/** A line for each part of a card, whatever its parts are: words, a finding with its status, or a list of those. */
function lines(name: string, value: unknown): readonly string[] {
	if (value === undefined) return [];
	if (Array.isArray(value)) return value.flatMap((part) => lines(name, part));
	return [`	${name}: ${typeof value === 'string' ? value : Object.values(value as Record<string, string>).join(' | ')}`];
}

test.each(['en', 'ur', 'prs'])(
	'whoever gets a link in %s reads on its card what the page says, who says so, and how firm it is',
	async (language) => {
		const cards = await cardsIn(language);
		const text = cards.map(([url, card]) => [url, ...Object.entries(card).flatMap(([name, value]) => lines(name, value)), ''].join('\n'));
		await expectGolden(text.join('\n'), `cards-${language}.txt`);
	},
);
