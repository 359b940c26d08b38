import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { drawChart } from '../../../src/drawings/charts/chart.ts';
import type { Chart } from '../../../src/model/charts/chart.ts';
import { chartWriting } from '../../../src/outputs/data/chartWriting.ts';
import { chartTable } from '../../../src/outputs/data/figureTables.ts';
import { joinOne, makeArticle, makeChart } from '../../make.ts';
import { stringsFor } from '../../words.ts';

const source = 'herald-floods';
type Changes = NonNullable<Parameters<typeof makeChart>[1]>;
type Series = NonNullable<Changes['series']>;
type Points = NonNullable<Changes['points']>;

/** A chart with changes. If series are given, it has no points of its own. */
function chartOf({ series, points, ...changes }: Changes): Chart {
	const file = makeChart('floods', { source, ...changes, ...(series === undefined ? { points } : { series }) });
	const text = series === undefined ? file.text : file.text.replace(/^points:\n(?:[ -].*\n)+/m, '');
	const shown = makeArticle({ body: 'They say <Claim id="treaty-signed">so</Claim>.\n\n<Chart data="floods" />' });
	const [chart] = joinOne(shown, { ...file, text }).charts;
	if (chart === undefined) throw new Error('The article shows no chart.');
	return chart;
}

const years = (values: readonly (number | 'unknown')[], first = 2020): Points =>
	values.map((value, index) => ({ year: first + index, value }));
const months = (values: readonly (number | 'unknown')[]): Points =>
	values.map((value, index) => ({ when: `2024-${String(index + 1).padStart(2, '0')}`, value }));

const t = stringsFor('en');
async function draw(chart: Chart, name: 'narrow' | 'wide' = 'wide', language = 'en') {
	const svg = await drawChart(chart, name, chartWriting(chart, stringsFor(language)));
	return { svg, document: parseHTML(`<!doctype html><html><body>${svg}</body></html>`).document };
}

const attribute = (element: Element | null | undefined, name: string) => Number(element?.getAttribute(name));
const firstIn = (document: Document, selector: string) => document.querySelector(selector);
const wordsIn = (document: Document, selector = 'text') => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
/** The corners of a line, as drawn. */
const spotsOf = (path: Element | null | undefined) =>
	[...(path?.getAttribute('d') ?? '').matchAll(/([\d.-]+)[, ]([\d.-]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

describe('a chart of lines', () => {
	const chart = chartOf({
		form: 'lines',
		series: [
			{ id: 'kell', name: 'At Kell', points: months([10, 20, 'unknown', 40, 0, 5]) },
			{ id: 'sarv', name: 'On the Sarv', points: months([5, 5, 5, 5, 5, 5]) },
		],
	});

	test('draws each number at its height, and breaks if a number is missing', async () => {
		const { document } = await draw(chart);
		const [before, after] = [...document.querySelectorAll('path.l0[d*="L"]')].filter(
			(path) => (path.getAttribute('d') ?? '').length > 20 || spotsOf(path).length > 1,
		);
		const drawn = [...document.querySelectorAll('path.l0')].map(spotsOf).filter((spots) => spots.length > 1);
		expect([before, after]).not.toContain(undefined);
		expect(drawn.map((spots) => spots.length)).toEqual([2, 3]);
		const [[ten, twenty] = [], [forty, nought] = []] = drawn.map((spots) => spots.map(([, y]) => y));
		const unit = ((nought ?? 0) - (forty ?? 0)) / 40;
		expect(((nought ?? 0) - (ten ?? 0)) / unit).toBeCloseTo(10, 0);
		expect(((nought ?? 0) - (twenty ?? 0)) / unit).toBeCloseTo(20, 0);
	});

	test('tells its series apart by dashes and marks, and names them', async () => {
		const { document } = await draw(chart);
		expect(document.querySelector('.l0')?.hasAttribute('stroke-dasharray')).toBe(false);
		expect(document.querySelector('.l1')?.getAttribute('stroke-dasharray')).toBe('8 4');
		expect(document.querySelectorAll('g.a0 circle').length).toBe(5);
		expect(document.querySelectorAll('g.a1 path').length).toBe(6);
		expect(wordsIn(document)).toEqual(expect.arrayContaining(['At Kell', 'On the Sarv']));
	});

	test('runs from right to left if the words do', async () => {
		const left = attribute(firstIn((await draw(chart)).document, 'g.a0 circle'), 'cx');
		const right = attribute(firstIn((await draw(chart, 'wide', 'ur')).document, 'g.a0 circle'), 'cx');
		expect(left).toBeLessThan(100);
		expect(right).toBeGreaterThan(540);
	});

	test('is not joined where the way of counting changed, and says so', async () => {
		const broken = chartOf({
			form: 'lines',
			points: years([1, 2, 3, 4]),
			breaks: [{ when: '2022', why: 'Small floods are counted as well.' }],
		});
		const { document } = await draw(broken);
		const drawn = [...document.querySelectorAll('path.bar-line')].map(spotsOf);
		expect(drawn.map((spots) => spots.length)).toEqual([2, 2]);
		expect(wordsIn(document, '.flag')).toEqual(['counted anew']);
	});

	test('has a hollow mark for a doubtful number', async () => {
		const { document } = await draw(
			chartOf({ form: 'lines', points: [...years([1, 2]), { year: 2022, value: 3, doubtful: 'The paper has two numbers.' }] }),
		);
		expect([...document.querySelectorAll('g.paper circle')].map((mark) => mark.getAttribute('data-value'))).toEqual(['3']);
	});
});

describe('the scale of a chart', () => {
	const ticks = async (changes: Changes, name: 'narrow' | 'wide' = 'wide') =>
		wordsIn((await draw(chartOf({ form: 'lines', ...changes }), name)).document, '.tick');

	test('starts at zero', async () => {
		expect(await ticks({ points: years([90, 100]) })).toContain('0');
	});

	test('starts near the lowest number only if the chart says so, and is then marked', async () => {
		const shown = await ticks({ points: years([90, 100]), scale: 'cut' });
		expect(shown).not.toContain('0');
		expect(Number(shown[0])).toBeGreaterThan(80);
	});

	test('is logarithmic only if the chart says so', async () => {
		expect(await ticks({ points: years([1, 1_000_000]), scale: 'log' })).toEqual([
			'1',
			'10',
			'100',
			'1,000',
			'10,000',
			'100,000',
			'1,000,000',
		]);
	});

	test('has numbers of twelve digits in full if there is room, and shortened otherwise', async () => {
		const points = years([100_000_000_000, 254_123_456_789]);
		expect(await ticks({ points, unit: 'AFN' })).toContain('AFN\u00A0250,000,000,000');
		expect(await ticks({ points, unit: 'AFN' }, 'narrow')).toContain('AFN\u00A0200bn');
	});

	test('has per cent', async () => {
		expect(await ticks({ points: years([12.5, 50]), unit: 'percent' })).toContain('40%');
	});

	test('has no halves of things that are counted one by one', async () => {
		expect(await ticks({ points: years([0, 1]) })).toEqual(['0', '1']);
	});
});

describe('bars', () => {
	test('are side by side, with lengths in proportion, and downwards below zero', async () => {
		const { document } = await draw(
			chartOf({
				form: 'bars',
				series: [
					{ id: 'a', name: 'One thing', points: years([40, -20]) },
					{ id: 'b', name: 'Another thing', points: years([10, 30]) },
				],
			}),
		);
		const of = (value: string, name: string) => attribute(firstIn(document, `rect[data-value="${value}"]`), name);
		expect(of('40', 'height') / of('-20', 'height')).toBeCloseTo(2, 1);
		expect(of('40', 'y') + of('40', 'height')).toBeCloseTo(of('-20', 'y'), -0.5);
	});

	test('stacked on each other add up, and negative numbers hang below zero', async () => {
		const { document } = await draw(
			chartOf({
				form: 'stacked',
				series: [
					{ id: 'a', name: 'One thing', points: years([40, 10]) },
					{ id: 'b', name: 'Another thing', points: years([60, -10]) },
				],
			}),
		);
		const at = (value: string) => firstIn(document, `rect[data-value="${value}"]`);
		expect(attribute(at('60'), 'y') + attribute(at('60'), 'height')).toBeCloseTo(attribute(at('40'), 'y'), -0.5);
		expect(attribute(at('-10'), 'y')).toBeGreaterThanOrEqual(attribute(at('10'), 'y') + attribute(at('10'), 'height') - 1);
	});

	test('of the second series have a texture, and slanted lines if they are doubtful', async () => {
		const { document } = await draw(
			chartOf({
				form: 'bars',
				series: [
					{ id: 'a', name: 'One thing', points: years([4, 5]) },
					{ id: 'b', name: 'Another thing', points: [...years([6]), { year: 2021, value: 7, doubtful: 'The paper has two numbers.' }] },
				],
			}),
		);
		const fill = (value: string) => document.querySelector(`rect[data-value="${value}"]`)?.getAttribute('fill');
		expect([fill('4'), fill('6'), fill('7')]).toEqual(['#1b3f94', 'url(#t1)', 'url(#d1)']);
	});
});

test('a dot has a line from its lowest to its highest estimate', async () => {
	const points: Points = [
		{ when: '2025-03-02', value: 50, low: 40, high: 60 },
		{ when: '2025-06-02', value: 20, low: 10, high: 30 },
	];
	const { document } = await draw(chartOf({ form: 'dots', points }));
	const [first] = [...document.querySelectorAll('[data-range]')];
	expect(first?.getAttribute('data-range')).toBe('40 60');
	const [, top = '0', bottom = '0'] = /M[\d.]+ ([\d.]+)V([\d.]+)/.exec(first?.getAttribute('d') ?? '') ?? [];
	const dot = attribute(firstIn(document, 'circle[data-value="50"]'), 'cy');
	expect((Number(top) + Number(bottom)) / 2).toBeCloseTo(dot, 0);
});

describe('the names of lines', () => {
	const lines = (...ends: readonly number[]) =>
		chartOf({
			form: 'lines',
			series: ends.map((end, index) => ({
				id: `line-${index}`,
				name: ['Bridge', 'Ferry', 'Ford', 'Mill'][index] ?? '',
				points: years([50, 40, 60, end]),
			})),
		});
	const endsIn = (document: Document) =>
		[...document.querySelectorAll('.end')].map((text) => ({
			words: text.textContent,
			x: attribute(text, 'x'),
			y: attribute(text, 'y'),
			anchor: text.getAttribute('text-anchor'),
		}));

	test('are at the ends of the lines, level with the last numbers, and there is no legend', async () => {
		const { document } = await draw(lines(20, 90));
		const ends = endsIn(document);
		expect(ends.map(({ words }) => words)).toEqual(['Bridge', 'Ferry']);
		for (const [index, value] of ['20', '90'].entries()) {
			const mark = [...document.querySelectorAll(`[data-value="${value}"]`)].at(-1);
			const [x, y] =
				mark?.nodeName.toLowerCase() === 'circle'
					? [attribute(mark, 'cx'), attribute(mark, 'cy')]
					: (/translate\(([\d.]+)[ ,]([\d.]+)\)/
							.exec(mark?.getAttribute('transform') ?? '')
							?.slice(1)
							.map(Number) ?? []);
			expect(ends[index]?.x).toBeGreaterThan((x ?? 999) + 4);
			expect(Math.abs((ends[index]?.y ?? 0) - 13 * 0.35 - (y ?? 0))).toBeLessThan(1);
		}
		expect(wordsIn(document).filter((words) => words === 'Bridge')).toHaveLength(1);
	});

	test('are on the left if time runs to the left', async () => {
		const { document } = await draw(lines(20, 90), 'wide', 'ur');
		const left = Math.min(...[...document.querySelectorAll('circle')].map((dot) => attribute(dot, 'cx')));
		for (const { anchor, x } of endsIn(document)) {
			expect(anchor).toBe('end');
			expect(x).toBeLessThan(left);
		}
	});

	test('move apart if lines end close together', async () => {
		const { document } = await draw(lines(50, 52, 90));
		const [bridge, ferry] = endsIn(document);
		expect((bridge?.y ?? 0) - (ferry?.y ?? 0)).toBeGreaterThanOrEqual(19);
	});

	test.each([
		['two of them end on the ground, where the dates are', lines(0, 0)],
		['so many lines end in one spot that a name would stand too far off', lines(50, 50.2, 50.1, 50.3)],
		[
			'a name is too long for a phone',
			chartOf({
				form: 'lines',
				series: [
					{ id: 'a', name: 'The Institute for Bridges', points: years([1, 2]) },
					{ id: 'b', name: 'Ferry', points: years([3, 9]) },
				],
			}),
		],
		[
			'a line ends before the others',
			chartOf({
				form: 'lines',
				series: [
					{ id: 'a', name: 'Bridge', points: years([1, 2, 'unknown']) },
					{ id: 'b', name: 'Ferry', points: years([3, 9, 12]) },
				],
			}),
		],
	])('are in a legend if %s', async (_, chart) => {
		const { document } = await draw(chart, 'narrow');
		expect(endsIn(document)).toEqual([]);
		const names = chart.series.map(({ name }) => name);
		expect(wordsIn(document).join(' ')).toContain(names.at(-1));
		expect(wordsIn(document).join(' ')).toContain(names[0]?.split(' ')[0]);
	});
});

test('small drawings have the number of each annotation at its date, and its words above them all', async () => {
	const chart = chartOf({
		form: 'lines',
		apart: true,
		annotations: [
			{ when: '2021', text: 'the flood' },
			{ when: '2022', text: 'the new bridge' },
		],
		series: ['Kell', 'Sarv', 'Weir'].map((name, index) => ({ id: name.toLowerCase(), name, points: years([index, 10 * index, 5]) })),
	});
	for (const name of ['wide', 'narrow'] as const) {
		const { document } = await draw(chart, name);
		const words = wordsIn(document);
		expect(words.slice(0, 4)).toEqual(['1', 'the flood', '2', 'the new bridge']);
		const flags = [...document.querySelectorAll('.flag')].slice(2);
		expect(flags.map(({ textContent }) => textContent)).toEqual(['1', '2', '1', '2', '1', '2']);
		// The number is beside the line at its date.
		const [first] = [...document.querySelectorAll('circle[data-value="0"]')].slice(1);
		expect(Math.abs(attribute(flags[0], 'x') - attribute(first, 'cx'))).toBeLessThanOrEqual(6);
	}
});

test('small drawings share one scale, each with the name of its series', async () => {
	const series: Series = ['Kell', 'Sarv', 'Weir'].map((name, index) => ({
		id: name.toLowerCase(),
		name,
		points: years([index, 10 * index]),
	}));
	const { document } = await draw(chartOf({ form: 'lines', apart: true, series }));
	expect(wordsIn(document, '.heading')).toEqual(['Kell', 'Sarv', 'Weir']);
	expect(wordsIn(document, '.tick').filter((tick) => tick === '20')).toHaveLength(3);
});

test('four hundred days are drawn in less than 40 kB, and none is missing', async () => {
	const points: Points = Array.from({ length: 400 }, (_, index) => ({
		when: new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10),
		value: (index * 37) % 101,
	}));
	const { document, svg } = await draw(chartOf({ form: 'lines', points }), 'narrow');
	expect(svg.length).toBeLessThan(40_000);
	expect(spotsOf(firstIn(document, 'path.bar-line'))).toHaveLength(400);
});

describe('dates that a file leaves out', () => {
	const known = (chart: Chart) => chart.series[0]?.points.map(({ at, value }) => [at, value]);

	test('are gaps between years and months', () => {
		const points: Points = [...years([1, 2, 3]), { year: 2024, value: 5 }];
		expect(known(chartOf({ form: 'lines', points }))).toEqual([
			[2020, 1],
			[2021, 2],
			[2022, 3],
			[2023, undefined],
			[2024, 5],
		]);
	});

	test('are not gaps if somebody counts at irregular times, or on some days', () => {
		const census: Points = [1951, 1961, 1972, 1981].map((year) => ({ year, value: year }));
		expect(known(chartOf({ form: 'lines', points: census }))).toHaveLength(4);
		const days: Points = ['2025-03-01', '2025-03-02', '2025-03-09'].map((when, value) => ({ when, value }));
		expect(known(chartOf({ form: 'lines', points: days }))).toHaveLength(3);
	});
});

test('a CSV beside the article gives the numbers, as any spreadsheet saves it', () => {
	const article = makeArticle({ body: 'They say <Claim id="treaty-signed">so</Claim>.\n\n<Chart data="floods" />' });
	const file = makeChart('floods', { form: 'lines', source, numbers: 'river-treaty/floods.csv' });
	const chart = { ...file, text: file.text.replace(/^points:\n(?:[ -].*\n)+/m, '') };
	const text = '\uFEFFMonth;value;doubtful\r\n2024-01;3.5;\r\n2024-02;-4;"Half; or less of it."\r\n\r\n2024-03;unknown;\r\n';
	const [joined] = joinOne(article, chart, { path: 'content/articles/river-treaty/floods.csv', text }).charts;
	expect(joined?.series[0]?.points.map(({ doubtful, value }) => [value, doubtful])).toEqual([
		[3.5, undefined],
		[-4, 'Half; or less of it.'],
		[undefined, undefined],
	]);
});

test('the CSV that readers can save has a row for each number of each series, with who counted', () => {
	const chart = chartOf({
		form: 'lines',
		unit: 'percent',
		series: [
			{ id: 'a', name: 'One thing', points: months([4, 'unknown']) },
			{ id: 'b', name: 'Another thing', points: months([6]) },
		],
	});
	expect(chartTable(chart, t).replace('\uFEFF', '').split('\r\n')).toEqual([
		'Date,Series,Floods,Unit,Counted by,Doubtful because,Note,Publisher,Document,Published,Address',
		'2024-01,One thing,4,percent,The Herald,,,The Herald,Two states sign a treaty on the river,2026-03-01,https://herald.example/treaty',
		'2024-02,One thing,,percent,The Herald,,,,,,',
		'2024-01,Another thing,6,percent,The Herald,,,The Herald,Two states sign a treaty on the river,2026-03-01,https://herald.example/treaty',
		'',
	]);
});
