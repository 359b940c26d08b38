import { describe, expect, test } from 'vitest';
import type { ChainPicture, Layout, Place, ReportNode } from '../../../src/drawings/chains/layout.ts';
import { breakWords, fitLine, letteringOf } from '../../../src/drawings/chains/lettering.ts';
import { layNarrow } from '../../../src/drawings/chains/narrow.ts';
import { drawChains } from '../../../src/drawings/chains/picture.ts';
import { layWide } from '../../../src/drawings/chains/wide.ts';

const report = (name: string, ...relayedBy: readonly ReportNode[]): ReportNode => ({
	name,
	facts: ['The Minister', '1 March 2026'],
	isFound: true,
	relayedBy,
});

/** A report that two others repeat, one of which is repeated in turn; another report; and two against the claim. */
const picture: ChainPicture = {
	claim: '“The two states signed a treaty on the river”',
	sides: [
		{ side: 'for', heading: 'Says so', reports: [report('Herald', report('Wire', report('Courier')), report('Post')), report('Mirror')] },
		{ side: 'against', heading: 'Against it', reports: [report('Gazette'), report('Times')] },
	],
};

const languages = [
	['English', letteringOf('newsreader')],
	['Urdu', letteringOf('nastaliq')],
	['Dari', letteringOf('naskh')],
] as const;
const layouts = languages.flatMap(([language, lettering]) => [
	[`a wide column in ${language}`, layWide(picture, lettering)] as const,
	[`a phone in ${language}`, layNarrow(picture, lettering)] as const,
]);

const overlaps = (a: Place, b: Place) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe.each(layouts)('the picture of where a claim comes from, for %s', (_, layout: Layout) => {
	test('shows each report once, and the claim, and none covers another', () => {
		expect(layout.boxes.map(({ node }) => node.name).toSorted()).toEqual([
			'Courier',
			'Gazette',
			'Herald',
			'Mirror',
			'Post',
			'Times',
			'Wire',
		]);
		const places = [...layout.boxes, layout.claim];
		expect(places.flatMap((one, index) => places.slice(index + 1).filter((other) => overlaps(one, other)))).toEqual([]);
	});

	test('stays within its edges', () => {
		for (const { height, width, x, y } of [...layout.boxes, layout.claim]) {
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x + width).toBeLessThanOrEqual(layout.width);
			expect(y).toBeGreaterThanOrEqual(0);
			expect(y + height).toBeLessThanOrEqual(layout.height);
		}
	});

	test('has an arrow for each repeated report and one to the claim, and a bar at the end of reports against it', () => {
		expect(layout.lines.filter(({ end }) => end === 'arrow')).toHaveLength(4);
		expect(layout.lines.filter(({ end }) => end === 'bar').map(({ side }) => side)).toEqual(['against']);
	});
});

test('if nobody supports a claim, only the reports against it are drawn', () => {
	const alone: ChainPicture = { claim: 'They signed', sides: [{ side: 'against', heading: 'Against it', reports: [report('Gazette')] }] };
	for (const layout of [layWide(alone, letteringOf('newsreader')), layNarrow(alone, letteringOf('newsreader'))])
		expect(layout.lines.filter(({ end }) => end !== 'none').map(({ end }) => end)).toEqual(['bar']);
});

test('in a right-to-left language the reports are on the right', () => {
	const look = { lettering: letteringOf('nastaliq'), className: 'is-wide' } as const;
	const finding = { shape: 'disputed', words: 'متنازع' };
	const drawn = (direction: 'ltr' | 'rtl') =>
		/<rect x="([\d.]+)"[^>]*class="report is-for"/.exec(drawChains(layWide(picture, look.lettering), finding, { ...look, direction }))?.[1];
	expect(Number(drawn('ltr'))).toBe(0);
	expect(Number(drawn('rtl'))).toBeGreaterThan(700);
});

test('words that do not fit on a line end in an ellipsis, and a claim takes several lines', () => {
	const lettering = letteringOf('newsreader');
	expect(fitLine('Radio Free Europe/Radio Liberty', 100, lettering)).toBe('Radio Free E…');
	expect(fitLine('Dawn', 100, lettering)).toBe('Dawn');
	expect(breakWords('They signed a treaty on the river', 120, lettering)).toEqual(['They signed a', 'treaty on the', 'river']);
});
