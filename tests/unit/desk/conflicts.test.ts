import { describe, expect, test } from 'vitest';
import type { Versions } from '../../../src/desk/conflicts/comparison.ts';
import { compareVersions } from '../../../src/desk/conflicts/merge.ts';
import { sayDifference, valuesToName } from '../../../src/desk/conflicts/say.ts';

const PATH = 'content/articles/ferry/en.mdx';
const BASE = `---
title: What the ferry costs
# A note that stays.
topics: [bridges, tolls]
claims:
  - id: lost
    text: The ferry lost money.
    status: one-source
    attributions:
      - { source: herald, stance: supports }
  - id: fares
    text: Fares will rise.
    status: one-source
    attributions:
      - { source: board, stance: supports }
---

The ferry is old.

It lost money.

Nobody knows how much.
`;

/** Merges a version with another, taking the side `both` wherever both have changed something. */
function merged(mine: string, theirs: string, both: 'mine' | 'theirs' = 'mine', isKnown = true): string {
	return compared({ base: isKnown ? BASE : undefined, mine, theirs }).merge(({ by }) => (by === 'both' ? both : by));
}

function compared(versions: Versions) {
	const comparison = compareVersions(PATH, versions);
	if (comparison === undefined) throw new Error('The versions cannot be compared.');
	return comparison;
}

/** The differences in words, with the side that has made each. */
function said(mine: string, theirs: string, isKnown = true) {
	const { texts, values } = compared({ base: isKnown ? BASE : undefined, mine, theirs });
	return [...values, ...texts].map((own) => {
		const { where, ...sides } = sayDifference(own, { mine: undefined, theirs: undefined });
		return [own.by, where, sides.mine, sides.theirs];
	});
}

describe('changes on one side only', () => {
	test.each([
		['a field', ['What the ferry costs', 'Who pays for the ferry']],
		['the words of a claim', ['text: Fares will rise.', 'text: Fares will rise in June.']],
		['a row of evidence', ['- { source: board, stance: supports }', '- { source: board, stance: disputes }']],
		['a topic', ['[bridges, tolls]', '[bridges, tolls, rivers]']],
		['a paragraph', ['Nobody knows how much.', 'The Board knows how much.']],
		['a paragraph that is gone', ['It lost money.\n\n', '']],
		['a paragraph that is new', ['It lost money.\n', 'It lost money.\n\nMuch of it.\n']],
		['the first paragraph, gone', ['The ferry is old.\n\n', '']],
	])('%s: my change and theirs are both kept, letter for letter', (_, [was, is]) => {
		const mine = BASE.replace(was ?? '', is ?? '');
		const theirs = BASE.replace('The ferry lost money.', 'The ferry lost two millions.');
		expect(merged(mine, theirs)).toBe(mine.replace('The ferry lost money.', 'The ferry lost two millions.'));
		// The same with the sides swapped.
		expect(merged(theirs, mine)).toBe(mine.replace('The ferry lost money.', 'The ferry lost two millions.'));
	});

	test('an entry that one side has added goes where that side put it', () => {
		const claim = '  - id: boats\n    text: Boats were late.\n    status: unconfirmed\n    attributions: []\n';
		const mine = BASE.replace('  - id: fares', `${claim}  - id: fares`);
		const theirs = BASE.replace('Fares will rise.', 'Fares will rise soon.');
		expect(merged(mine, theirs)).toBe(mine.replace('Fares will rise.', 'Fares will rise soon.'));
	});

	test('an entry that I have deleted is removed, and one that they have deleted comes back only if the editor chooses it', () => {
		const without = BASE.replace(/ {2}- id: fares[^]*?supports }\n/, '');
		const changed = BASE.replace('Fares will rise.', 'Fares will rise soon.');
		expect(merged(without, BASE)).toBe(without);
		expect(merged(changed, without, 'theirs')).toBe(without);
		expect(merged(changed, without, 'mine')).toContain('text: Fares will rise soon.');
	});

	test('entries that I have put in another order are in that order', () => {
		const [, lost = '', fares = ''] = /( {2}- id: lost[^]*?)( {2}- id: fares[^]*?supports }\n)/.exec(BASE) ?? [];
		const mine = BASE.replace(lost + fares, fares + lost);
		const theirs = BASE.replace('What the ferry costs', 'Who pays');
		expect(merged(mine, theirs)).toBe(mine.replace('What the ferry costs', 'Who pays'));
		expect(said(mine, BASE)).toEqual([['mine', 'Claims, their order', '; ', '; ']]);
	});
});

test('a change on both sides is listed once, and the editor can take either side', () => {
	const mine = BASE.replace('It lost money.', 'It lost much.').replace('Fares will rise.', 'Fares rise.');
	const theirs = BASE.replace('It lost money.', 'It lost a lot.').replace('Fares will rise.', 'Fares fall.');
	expect(said(mine, theirs)).toEqual([
		['both', 'Claim In words', 'Fares rise.', 'Fares fall.'],
		['both', 'The text, paragraph 2', 'It lost much.', 'It lost a lot.'],
	]);
	expect(merged(mine, theirs, 'mine')).toBe(mine);
	expect(merged(mine, theirs, 'theirs')).toBe(theirs);
});

test('neighbouring paragraphs, one changed by each, are two differences', () => {
	const mine = BASE.replace('The ferry is old.', 'The ferry is very old.');
	const theirs = BASE.replace('It lost money.', 'It lost a lot.');
	expect(said(mine, theirs)).toEqual([
		['mine', 'The text, paragraph 1', 'The ferry is very old.', 'The ferry is old.'],
		['theirs', 'The text, paragraph 2', 'It lost money.', 'It lost a lot.'],
	]);
	expect(merged(mine, theirs)).toBe(mine.replace('It lost money.', 'It lost a lot.'));
});

test('the same change on both sides is no difference', () => {
	const both = BASE.replace('It lost money.', 'It lost much.').replace('Fares will rise.', 'Fares rise.');
	expect(said(both, both)).toEqual([]);
	expect(merged(both, both)).toBe(both);
});

test('if the common original is not known, the editor has to choose at each difference', () => {
	const mine = BASE.replace('It lost money.', 'It lost much.');
	const theirs = BASE.replace('What the ferry costs', 'Who pays');
	expect(said(mine, theirs, false).map(([by]) => by)).toEqual(['both', 'both']);
	expect(merged(mine, theirs, 'mine', false)).toBe(mine);
	expect(merged(mine, theirs, 'theirs', false)).toBe(theirs);
});

test('a file that cannot be read is not merged', () => {
	expect(compareVersions(PATH, { base: BASE, mine: BASE, theirs: BASE.replace('title: What', 'title: "What') })).toBeUndefined();
	expect(compareVersions(PATH, { base: BASE, mine: BASE, theirs: 'No frontmatter.' })).toBeUndefined();
});

test('two versions of a table are put together row by row', () => {
	const base = 'date,Kell,Sarv\n2023,1,10\n2024,2,20\n2025,3,30\n';
	const mine = base.replace('2024,2,20', '2024,5,20').replace('2025,3,30\n', '2025,3,30\n2026,4,40\n');
	const theirs = base.replace('2023,1,10\n', '').replace('2025,3,30', '2025,9,30');
	const path = 'content/articles/ferry/fares.csv';
	const { merge, values } = compareVersions(path, { base, mine, theirs }) ?? {};
	const known = { mine: valuesToName(path, mine), theirs: valuesToName(path, theirs) };
	expect(values?.map((own) => [sayDifference(own, known), own.by])).toEqual([
		[{ where: 'The numbers “2024”', mine: 'Kell: 5; Sarv: 20', theirs: 'Kell: 2; Sarv: 20' }, 'mine'],
		[{ where: 'The numbers “2025”', mine: 'Kell: 3; Sarv: 30', theirs: 'Kell: 9; Sarv: 30' }, 'theirs'],
		[{ where: 'The numbers “2023”', mine: 'Kell: 1; Sarv: 10', theirs: '' }, 'theirs'],
		[{ where: 'The numbers “2026”', mine: 'Kell: 4; Sarv: 40', theirs: '' }, 'mine'],
	]);
	expect(merge?.(({ by }) => (by === 'both' ? 'mine' : by))).toBe('date,Kell,Sarv\n2024,5,20\n2025,9,30\n2026,4,40\n');
	expect(merge?.(() => 'mine')).toBe(mine);
	expect(merge?.(() => 'theirs')).toBe(theirs);
	expect(compareVersions(path, { base, mine: `${mine}2023,7,70\n`, theirs })).toBeUndefined();
});
