import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
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
			const marks = [...document.querySelectorAll('[data-year]')];
			expect(marks.map((mark) => `${mark.getAttribute('data-year')} ${mark.getAttribute('data-value')}`)).toEqual(numbers);
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

test('an article that shows no drawing carries no styles for any', () => {
	const { document, html } = pageAt('/articles/first-flight/');
	expect(document.querySelector('.figure, picture')).toBeNull();
	expect(html).not.toContain('.timeline');
});
