import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { drawChart } from '../../../src/drawings/charts/chart.ts';
import { chartSize } from '../../../src/model/charts/sizes.ts';
import { chartWriting } from '../../../src/outputs/data/chartWriting.ts';
import { stringsFor } from '../../words.ts';
import { joinOne, makeArticle, makeChart } from '../../make.ts';
import { boxesIn } from './boxesIn.ts';

const t = stringsFor('en');
const body = (tag: string) => makeArticle({ body: `They say <Claim id="treaty-signed">so</Claim>.\n\n${tag}` });

const source = 'herald-floods';
const floods = joinOne(
	body('<Chart data="floods" />'),
	makeChart('floods', {
		points: [
			{ year: 2019, value: 1717, source },
			{ year: 2020, value: 40, source, doubtful: 'The paper has two numbers.' },
			{ year: 2022, value: 'unknown' },
			{ year: 2023, value: 0, source },
		],
	}),
).charts[0];
if (floods === undefined) throw new Error('The article shows no chart.');
const writing = chartWriting(floods, t);
const mirrored = { ...writing, direction: 'rtl' as const };

const parse = (svg: string) => parseHTML(`<!doctype html><html><body>${svg}</body></html>`).document;
const number = (element: Element | null | undefined, name: string) => Number(element?.getAttribute(name));

describe.each([
	['for a wide column', 'wide', 'height'],
	['for a phone', 'narrow', 'width'],
] as const)('a chart %s', async (_, name, long) => {
	const document = parse(await drawChart(floods, name, writing));
	const marks = [...document.querySelectorAll('[data-at]')];

	test('has a mark for every year, with its number beside it', () => {
		expect(marks.map((mark) => [mark.getAttribute('data-at'), mark.getAttribute('data-value')])).toEqual([
			['2019', '1717'],
			['2020', '40'],
			['2021', 'unknown'],
			['2022', 'unknown'],
			['2023', '0'],
		]);
		expect([...document.querySelectorAll('.value')].map(({ textContent }) => textContent)).toEqual(['1,717', '40', '?', '?', '0']);
	});

	test('has lengths in proportion to its numbers, from zero', () => {
		const [first, second] = marks.map((mark) => number(mark, long));
		expect((second ?? 0) / (first ?? 0)).toBeCloseTo(40 / 1717, 2);
	});

	test('shows a doubtful number and a gap without colour', () => {
		expect(marks.map((mark) => mark.getAttribute('fill') === 'url(#doubtful)')).toEqual([false, true, false, false, false]);
		expect(marks.map((mark) => mark.hasAttribute('stroke-dasharray'))).toEqual([false, false, true, true, false]);
	});

	test('runs with the direction of the text', async () => {
		const xs = (svg: string) => [...parse(svg).querySelectorAll('.value')].map((value) => number(value, 'x'));
		const width = number(document.querySelector('svg'), 'width');
		const [there, back] = [xs(await drawChart(floods, name, writing)), xs(await drawChart(floods, name, mirrored))];
		there.forEach((x, index) => expect(x + (back[index] ?? 0)).toBeCloseTo(width, 0));
	});
});

/** A chart of some numbers, by year. */
function chartOf(numbers: Readonly<Record<number, number | 'unknown'>>) {
	const points = Object.entries(numbers).map(([year, value]) =>
		value === 'unknown' ? { year: Number(year), value } : { year: Number(year), value, source },
	);
	const [chart] = joinOne(body('<Chart data="floods" />'), makeChart('floods', { points })).charts;
	if (chart === undefined) throw new Error('The article shows no chart.');
	return chart;
}

function writingOf(chart: Parameters<typeof drawChart>[0], language: string) {
	return chartWriting(chart, stringsFor(language));
}

const census = chartOf({
	1951: 33740167,
	1961: 42880378,
	1972: 65309340,
	1981: 84253644,
	1998: 132352279,
	2017: 207684626,
	2023: 241499431,
});
const refugees = chartOf({ 2019: 1438955, 2020: 1438523, 2021: 1491070, 2022: 1743785 });
const balance = chartOf({ 2019: -1234.5, 2020: 0.0004, 2021: 'unknown', 2022: 9876543210, 2023: -9876543210 });
const full = chartOf(Object.fromEntries(Array.from({ length: 16 }, (_, index) => [2008 + index, 1000000000 + index])));

const NUMBERS = {
	'of a census': [
		census,
		{
			en: ['33,740,167', '42,880,378', '65,309,340', '84,253,644', '132,352,279', '207,684,626', '241,499,431'],
			prs: ['۳۳٬۷۴۰٬۱۶۷', '۲۴۱٬۴۹۹٬۴۳۱'],
			ur: ['33,740,167'],
		},
	],
	'of refugees': [refugees, { en: ['1,438,955', '1,438,523', '1,491,070', '1,743,785'], prs: ['۱٬۷۴۳٬۷۸۵'], ur: ['1,743,785'] }],
	'of numbers of ten digits, below nought and with decimals': [
		balance,
		{ en: ['-1,234.5', '0.0004', '?', '9,876,543,210', '-9,876,543,210'], prs: ['‎−۱٬۲۳۴٫۵', '۹٬۸۷۶٬۵۴۳٬۲۱۰'], ur: ['‎-1,234.5'] },
	],
	'of as many years as a chart may have': [full, { en: ['1,000,000,000', '1,000,000,015'], prs: ['۱٬۰۰۰٬۰۰۰٬۰۱۵'], ur: ['1,000,000,000'] }],
	'of two years that are far apart': [
		chartOf({ 1850: 12, 2023: 4 }),
		{ en: ['12', '4', '1850', '2023'], prs: ['۱۸۵۰', '۲۰۲۳'], ur: ['1850', '2023'] },
	],
} as const;

describe.each(
	Object.entries(NUMBERS).flatMap(([of, [chart, expected]]) =>
		(['en', 'prs', 'ur'] as const).flatMap((language) =>
			(['wide', 'narrow'] as const).map((name) => ({ of, chart, language, name, expected: expected[language] })),
		),
	),
)('a chart $of in $language, $name', async ({ chart, expected, language, name }) => {
	const svg = await drawChart(chart, name, writingOf(chart, language));
	const boxes = boxesIn(svg);
	const { height, width } = chartSize(name, chart);

	test('has every number in full', () => {
		expect(boxes.map(({ words }) => words)).toEqual(expect.arrayContaining([...expected]));
	});

	test('has all its words inside the drawing, and none over another', () => {
		const outside = boxes.filter(({ bottom, left, right, top }) => left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height);
		expect(outside).toEqual([]);
		const covered = boxes.filter((one, index) =>
			boxes.some(
				(other, at) => at > index && one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
			),
		);
		expect(covered).toEqual([]);
	});

	test('is as wide as it says, to a hundredth', () => {
		for (const { told, width: measured, words } of boxes)
			expect(Math.abs(told - measured), words).toBeLessThan(Math.max(0.5, measured / 100));
	});
});

test('a drawing embeds its fonts, and requests none', async () => {
	const svg = await drawChart(census, 'wide', writingOf(census, 'prs'));
	expect(svg.match(/@font-face/g)).toHaveLength(2);
	expect(svg).toContain('url(data:font/woff2;base64,');
	expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toContain('http');
});

test('many years without a number are one gap, and a few are listed one by one', async () => {
	const svg = await drawChart(chartOf({ 2000: 1, 2004: 2, 2010: 'unknown', 2012: 3 }), 'narrow', writing);
	expect([...parse(svg).querySelectorAll('[data-at]')].map((mark) => mark.getAttribute('data-at'))).toEqual([
		'2000',
		'2001',
		'2002',
		'2003',
		'2004',
		'2005-2009',
		'2010',
		'2011',
		'2012',
	]);
});

test('a chart has the newsroom’s accent, in light and dark mode', async () => {
	const svg = await drawChart(floods, 'wide', { ...writing, accent: { day: '#b5122b', night: '#ff7f7e' } });
	const [byDay, byNight] = svg.split('prefers-color-scheme');
	expect(byDay).toContain('.bar{fill:#b5122b}');
	expect(svg).toMatch(/<rect[^>]* fill="#b5122b"/);
	expect(byNight).toContain('.bar{fill:#ff7f7e}');
	expect(svg).not.toMatch(/#1f4c8f|#a3c4f5/);
});

test('drawings have the colours of the pages, in light and dark mode', async () => {
	const tokens = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
	const svg = await drawChart(floods, 'wide', writing);
	for (const name of ['paper', 'ink', 'ink-quiet', 'rule', 'accent']) {
		const [, day = '-', night = '-'] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
		const [byDay, byNight] = svg.split('prefers-color-scheme');
		expect([byDay?.includes(day), byNight?.includes(night)], name).toEqual([true, true]);
	}
});
