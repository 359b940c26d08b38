import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { DIST } from './buildFixtures.ts';
import { pageAt, pages } from './builtPages.ts';
import { built } from './golden.ts';

const CHARTS = [
	{
		chart: 'gates-open-days',
		on: '/articles/hard-cases/',
		numbers: ['2018 1204', '2019 310', '2020 unknown', '2021 unknown', '2022 0', '2023 45'],
		rows: ['2018 1,204', '2019 310', '2020 unknown', '2021 unknown', '2022 0', '2023 45'],
	},
	{ chart: 'toll-takings', on: '/topics/tolls/', numbers: ['2024 3', '2025 1250000'], rows: ['2024 3', '2025 1,250,000'] },
];

describe.each(CHARTS)('the chart $chart', ({ chart, numbers, on, rows }) => {
	test.each(['', 'ur/', 'prs/'])('has the same numbers in both of its drawings, in /%s', (root) => {
		for (const width of ['wide', 'narrow']) {
			const { document } = parseHTML(`<html><body>${built(`${root}charts/${chart}/${width}.svg`)}</body></html>`);
			const marks = [...document.querySelectorAll('[data-at]')];
			expect(marks.map((mark) => `${mark.getAttribute('data-at')} ${mark.getAttribute('data-value')}`)).toEqual(numbers);
		}
	});

	test('has the same numbers in the table beneath', () => {
		const shown = [...pageAt(on).document.querySelectorAll(`#chart-${chart} tbody tr`)];
		expect(
			shown.map((row) => [...row.children].slice(0, 2).map((cell) => cell.textContent.trim())).map((cells) => cells.join(' ')),
		).toEqual(rows);
	});
});

test('a chart says beneath it which document a number is from, and which is doubtful', () => {
	const rows = [...pageAt('/articles/hard-cases/').document.querySelectorAll('#chart-gates-open-days tbody tr')];
	const lastCells = rows.map((row) => row.lastElementChild?.textContent.replace(/\s+/g, ' ').trim() ?? '');
	expect(lastCells[0]).toContain('Institute for Bridges');
	expect(lastCells[1]).toContain('Corriere del Fiume');
	expect(lastCells[1]).toContain('Doubtful: The paper gives another number in its headline.');
	expect(lastCells[2]).toBe('');
});

test.each(['/articles/hard-cases/', '/topics/tolls/', '/entities/low-bridge/'])(
	'the map at %s tells in words every place, who disputes a line, that it takes no side, and whose data it is',
	(url) => {
		const words = pageAt(url).document.getElementById('map-river-places')?.textContent.replace(/\s+/g, ' ') ?? '';
		for (const place of ['Old Line', 'Low Bridge', 'Kell', 'Ferry House', 'Sluice-Gate Office']) expect(words).toContain(`${place}. The `);
		expect(words).toContain('One state calls it a border, the other a riverbed.');
		expect(words).toContain('the drawing takes no side');
		expect(words).toContain('Natural Earth');
	},
);

test('the page of each topic lists what is dated in its articles, in order', () => {
	const topics = pages.filter(({ document, url }) => /\/topics\/[^/]+\/$/.test(url) && document.querySelector('.timeline'));
	expect(topics.map(({ url }) => url)).toContain('/topics/bridges/');
	for (const { document, url } of topics) {
		const times = [...document.querySelectorAll('.timeline time')].map((time) => time.getAttribute('datetime') ?? '');
		const months = times.map((time) => `${time}-01-01`.slice(0, 7));
		expect(months, url).toEqual(months.toSorted());
	}
});

test('an article without drawings has no styles for them', () => {
	const { document, html } = pageAt('/articles/first-flight/');
	expect(document.querySelector('.figure, picture')).toBeNull();
	expect(html).not.toContain('.timeline');
});

describe('a chart of several series', () => {
	const figure = pageAt('/articles/kell-in-numbers/').document.querySelector('#chart-kell-crossings');
	const cells = (row: Element | undefined) => [...(row?.children ?? [])].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

	test('has a column for each in the table beneath, and says which document a number is from', () => {
		const [head, ...rows] = [...(figure?.querySelectorAll('tr') ?? [])];
		expect(cells(head)).toEqual(['Date', 'Institute for Bridges', 'Open River', 'At night', 'What else is known of them']);
		expect(cells(rows[0])).toEqual(['January 2024', '219 [1]', '', '', '']);
		expect(cells(rows[5])).toEqual(['June 2024', '623 [1]', '881 [2]', 'unknown', '']);
		const documents = [...(figure?.querySelectorAll('.figure-documents li') ?? [])].map((item) =>
			item.textContent.replace(/\s+/g, ' ').trim(),
		);
		expect(documents).toEqual([
			'Institute for Bridges: Loops in the road (1 February 2026).',
			'Open River & Friends <3: Counted by hand (1 February 2026).',
		]);
		expect(rows[5]?.querySelectorAll('a')[1]?.getAttribute('href')).toBe(
			`#${figure?.querySelectorAll('.figure-documents li')[1]?.id ?? ''}`,
		);
	});

	test('says who counted what, that they are not mixed, what is missing, and where counting changed', () => {
		const note = figure?.querySelector('.figure-note')?.textContent.replace(/\s+/g, ' ') ?? '';
		for (const words of [
			'Institute for Bridges: counted by Institute for Bridges. Open River: counted by Open River & Friends <3.',
			'Their numbers are side by side, and cannot be added or joined.',
			'Hollow, because it is doubtful: Institute for Bridges, March 2025. The table has this month twice.',
			'No number was found for Institute for Bridges, August 2024 and Institute for Bridges, September 2024: there the line is broken.',
			'No number was found for At night.',
			'From April 2025 on, it is counted in another way: Carts without a driver are counted as well.',
		])
			expect(note).toContain(words);
	});
});

test.each([
	['kell-letters', 'The scale is logarithmic'],
	['kell-warmth', 'The scale does not begin at nought.'],
	['kell-opinion', 'the line through it goes from the least to the most'],
])('the chart %s says: %s', (chart, words) => {
	expect(pageAt('/articles/kell-in-numbers/').document.querySelector(`#chart-${chart} .figure-note`)?.textContent).toContain(words);
});

test('every drawing is well-formed and of the size that it says, and every map has at most 40 kB', () => {
	const drawings = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) =>
		/(?:^|\/)(?:charts|maps)\/.+\.svg$/.test(file),
	);
	// Eight maps in three languages at two widths, and the charts.
	expect(drawings.length).toBeGreaterThan(80);
	for (const file of drawings) {
		const text = readFileSync(join(DIST, file), 'utf8');
		const { root } = parseXml(text);
		expect(root?.name, file).toBe('svg');
		const { height, viewBox, width } = root?.attributes ?? {};
		expect(viewBox, file).toBe(`0 0 ${width} ${height}`);
		const title = root?.children.find((child) => child instanceof XmlElement && child.name === 'title');
		expect(title instanceof XmlElement && title.text.length > 9, file).toBe(true);
		if (/(?:^|\/)maps\//.test(file)) expect(text.length, file).toBeLessThanOrEqual(40_000);
	}
});
