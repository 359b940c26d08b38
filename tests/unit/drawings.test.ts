import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { drawChart } from '../../src/drawings/chart.ts';
import { groundOf } from '../../src/drawings/ground.ts';
import { holds, overlap } from '../../src/drawings/labels.ts';
import { drawMap } from '../../src/drawings/map.ts';
import { labelsOf } from '../../src/drawings/mapLabels.ts';
import { languageOf, stringsFor } from '../words.ts';
import { chartSize, MAP_SIZES } from '../../src/model/drawingSizes.ts';
import { buildEdition } from '../../src/build.ts';
import { shownGraphics } from '../../src/model/graphics.ts';
import { loadFiles } from '../../src/load.ts';
import { joinOne, makeArticle, makeChart, makeEntity, makeMap, makePlace, NOW } from '../make.ts';

const { resolve } = createRequire(import.meta.url);
/** The letters of drawings, for the program that measures them again. */
const FONTS = ['noto-sans/files/noto-sans-latin', 'noto-naskh-arabic/files/noto-naskh-arabic-arabic'].map((file, index) => {
	GlobalFonts.register(readFileSync(resolve(`@fontsource/${file}-400-normal.woff2`)), `Letters ${index}`);
	return `"Letters ${index}"`;
});

const t = stringsFor('en');
const writing = {
	direction: 'ltr' as const,
	number: t.number,
	years: (from: number, until: number) => t.dates.span({ year: from }, { year: until }),
};
const mirrored = { ...writing, direction: 'rtl' as const };
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

const parse = (svg: string) => parseHTML(`<!doctype html><html><body>${svg}</body></html>`).document;
const number = (element: Element | null | undefined, name: string) => Number(element?.getAttribute(name));

describe.each([
	['for a wide column', 'wide', 'height'],
	['for a phone', 'narrow', 'width'],
] as const)('a chart %s', async (_, name, long) => {
	const document = parse(await drawChart(floods, name, writing));
	const marks = [...document.querySelectorAll('[data-year]')];

	test('has a mark for every year from the first to the last, with its number beside it', () => {
		expect(marks.map((mark) => [mark.getAttribute('data-year'), mark.getAttribute('data-value')])).toEqual([
			['2019', '1717'],
			['2020', '40'],
			['2021', 'unknown'],
			['2022', 'unknown'],
			['2023', '0'],
		]);
		expect([...document.querySelectorAll('.value')].map(({ textContent }) => textContent)).toEqual(['1,717', '40', '?', '?', '0']);
	});

	test('is as long as its numbers are large, from nought', () => {
		const [first, second] = marks.map((mark) => number(mark, long));
		expect((second ?? 0) / (first ?? 0)).toBeCloseTo(40 / 1717, 2);
	});

	test('tells a doubtful number and a gap without colour', () => {
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

const { edition } = buildEdition(await loadFiles(new URL('../fixtures/edition', import.meta.url).pathname), {
	languages: ['en'],
	now: NOW,
});
const { maps } = shownGraphics(edition.articles, edition.topics);
const drawn = maps.flatMap((map) => Object.entries(MAP_SIZES).map(([name, size]) => ({ id: map.id, map, name, size })));

test('the fixtures show the map that is looked at here', () => {
	expect(maps.map(({ id }) => id)).toEqual(['river-places']);
});

describe.each(drawn)('the map $id, $name', ({ map, size }) => {
	const ground = groundOf(map, size);
	const labels = labelsOf(map, ground, t) ?? [];

	test('names every place and line, and no name covers another or a point', () => {
		expect(labels.map(({ words }) => words)).toEqual(
			expect.arrayContaining([...map.points, ...map.lines].map(({ entity }) => entity.shortName)),
		);
		const boxes = [...labels.map(({ placing }) => placing.box), ...ground.dots];
		const covering = labels.flatMap(({ placing, words }) =>
			boxes.filter((box) => box !== placing.box && overlap(box, placing.box)).map(() => words),
		);
		expect(covering).toEqual([]);
	});

	test('keeps every name within the frame and off the lines', () => {
		for (const { placing, words } of labels) {
			const { height, width, x, y } = placing.box;
			expect([x >= 0, y >= 0, x + width <= size.width, y + height <= size.height], words).toEqual([true, true, true, true]);
			expect(holds(placing.box, ground.courses), words).toBe(false);
		}
	});

	test('is at most 40 kB, and draws a disputed line dashed', async () => {
		const svg = await drawMap(map, size, t);
		expect(svg.length).toBeLessThanOrEqual(40_000);
		for (const { line } of map.lines) expect(svg.includes('stroke-dasharray')).toBe(line.disputed !== undefined);
	});

	test('draws no line where those of Kashmir begin', () => {
		const east = Math.max(...ground.courses.map((spot) => ground.frame.placeAt(spot)?.[0] ?? 0));
		expect(east).toBeLessThan(73);
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

function writingOf(language: string) {
	const { dates, number: write } = stringsFor(language);
	const years = (from: number, until: number) => dates.span({ year: from }, { year: until });
	return { direction: languageOf(language).direction, number: write, years };
}

/** The words of a drawing with what they cover. How wide they are is measured by another program, in the same letters. */
function boxesIn(svg: string) {
	const canvas = createCanvas(10, 10).getContext('2d');
	const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
	return [...document.querySelectorAll('text')].map((text) => {
		const size = number(text, 'font-size');
		canvas.font = `${size}px ${FONTS.join()}`;
		const words = text.textContent;
		const width = canvas.measureText(words).width;
		const [x, y, anchor] = [number(text, 'x'), number(text, 'y'), text.getAttribute('text-anchor')];
		const isMirrored = text.getAttribute('direction') === 'rtl';
		const endsHere = anchor === (isMirrored ? 'start' : 'end');
		const left = anchor === 'middle' ? x - width / 2 : endsHere ? x - width : x;
		return {
			words,
			left,
			right: left + width,
			top: y - size * 0.75,
			bottom: y,
			told: number(text, 'textLength'),
			width,
		};
	});
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
	const svg = await drawChart(chart, name, writingOf(language));
	const boxes = boxesIn(svg);
	const { height, width } = chartSize(name, chart.points.length);

	test('has every number whole', () => {
		expect(boxes.map(({ words }) => words)).toEqual(expect.arrayContaining([...expected]));
	});

	test('has all its words within the drawing, and none over another', () => {
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

test('a drawing brings its letters along, and asks nobody for them', async () => {
	const svg = await drawChart(census, 'wide', writingOf('prs'));
	expect(svg.match(/@font-face/g)).toHaveLength(2);
	expect(svg).toContain('url(data:font/woff2;base64,');
	expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toContain('http');
});

test('years of which nobody gives a number are one gap where they are many, and told one by one where they are few', async () => {
	const svg = await drawChart(chartOf({ 2000: 1, 2004: 2, 2010: 'unknown', 2012: 3 }), 'narrow', writing);
	expect([...parse(svg).querySelectorAll('[data-year]')].map((mark) => mark.getAttribute('data-year'))).toEqual([
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

describe('a map of places on both sides of 180 degrees', () => {
	const at = (id: string, latitude: number, longitude: number) =>
		makeEntity(id, { kind: 'place', coordinates: { latitude, longitude, basis: 'invented' } });
	const [map] = joinOne(body('<Map data="valley" />'), makeMap('valley'), at('ferry', -18.14, 178.44), at('river', -16.8, -179.98)).maps;
	if (map === undefined) throw new Error('The article shows no map.');
	const { dots, frame } = groundOf(map, MAP_SIZES.wide);
	const [west, east] = dots.map(({ x }) => x);

	test('has them side by side, with the eastern one on the right', () => {
		expect((east ?? 0) - (west ?? 0)).toBeGreaterThan(200);
	});

	test('has a scale that holds: they are 224 kilometres apart', () => {
		const [first, second] = dots;
		const pixels = Math.hypot((second?.x ?? 0) - (first?.x ?? 0), (second?.y ?? 0) - (first?.y ?? 0));
		expect(pixels / frame.kilometre).toBeGreaterThan(213);
		expect(pixels / frame.kilometre).toBeLessThan(235);
	});
});

test.each([
	['two places at one spot', 60, 10, 60, 10],
	['two houses of one street', 34.5, 69.1, 34.501, 69.101],
	['the pole and an island', 90, 0, 78.2, 15.6],
	['both ends of the earth', 64, -150, -50, 160],
])('a map of %s has both within its frame', async (_, north, east, north2, east2) => {
	const at = (id: string, latitude: number, longitude: number) =>
		makeEntity(id, { kind: 'place', coordinates: { latitude, longitude, basis: 'invented' } });
	const [map] = joinOne(body('<Map data="valley" />'), makeMap('valley'), at('ferry', north, east), at('river', north2, east2)).maps;
	if (map === undefined) throw new Error('The article shows no map.');
	for (const size of Object.values(MAP_SIZES)) {
		for (const { x, y } of groundOf(map, size).dots)
			expect([x > 0, x < size.width, y > 0, y < size.height]).toEqual([true, true, true, true]);
		const svg = await drawMap(map, size, t);
		expect(svg).not.toMatch(/NaN|Infinity/);
		expect(boxesIn(svg).map(({ words }) => words)).toEqual(expect.arrayContaining(['The Ferry', 'The River']));
	}
});

describe('the small globe of a map', () => {
	/** The globe of a map of two places, and the ring on it, for a wide column. */
	async function globeOf(...places: readonly (readonly [latitude: number, longitude: number])[]) {
		const [ferry = [0, 0], river = [0, 0]] = places;
		const at = (id: string, [latitude, longitude]: readonly [number, number]) =>
			makeEntity(id, { kind: 'place', coordinates: { latitude, longitude, basis: 'invented' } });
		const [map] = joinOne(body('<Map data="valley" />'), makeMap('valley'), at('ferry', ferry), at('river', river)).maps;
		if (map === undefined) throw new Error('The article shows no map.');
		const svg = await drawMap(map, MAP_SIZES.wide, t);
		const document = parse(svg);
		const circle = (name: string) => {
			const found = document.querySelector(`.${name}`);
			return found === null ? undefined : { x: number(found, 'cx'), y: number(found, 'cy'), r: number(found, 'r') };
		};
		return { svg, globe: circle('globe'), here: circle('here'), land: document.querySelector('.land')?.getAttribute('d') ?? '' };
	}

	test.each([
		['Fiji, across 180 degrees', [-18.14, 178.44], [-16.8, -179.98]],
		['Kashmir', [34.08, 74.8], [34.37, 73.47]],
		['Svalbard', [78.22, 15.65], [78.92, 11.93]],
		['a street', [34.5281, 69.1723], [34.5289, 69.1731]],
	] as const)('is there for %s, in a corner in which there are no words, and light', async (_, ferry, river) => {
		const { globe, land, svg } = await globeOf(ferry, river);
		const { r, x, y } = globe ?? { r: 0, x: 0, y: 0 };
		expect(r).toBeGreaterThanOrEqual(18);
		expect([Math.min(x, MAP_SIZES.wide.width - x), Math.min(y, MAP_SIZES.wide.height - y)].map((room) => room - r)).toEqual([7, 7]);
		for (const { bottom, left, right, top } of boxesIn(svg))
			expect(left > x + r || right < x - r || top > y + r || bottom < y - r).toBe(true);
		expect(land.length).toBeGreaterThan(200);
		expect(svg.length).toBeLessThan(40_000);
	});

	test('has its ring in the middle for the equator, and high up for the north', async () => {
		const equator = await globeOf([0.2, 30], [-0.2, 31]);
		const north = await globeOf([78.22, 15.65], [78.92, 11.93]);
		expect(equator.here?.y).toBeCloseTo(equator.globe?.y ?? 0, 0);
		expect((north.globe?.y ?? 0) - (north.here?.y ?? 0)).toBeGreaterThan(10);
	});

	test('has a ring as large as what the map shows, and of half the earth there is none', async () => {
		const land = await globeOf([-3, -60], [-23, -46]);
		const town = await globeOf([34.52, 69.1], [34.53, 69.2]);
		expect(land.here?.r).toBeGreaterThan(8);
		expect(town.here?.r).toBe(3.5);
		expect((await globeOf([64, -150], [-50, 160])).globe).toBeUndefined();
	});
});

describe('a map', () => {
	test('draws what has a point or a line, and nothing else', () => {
		const article = joinOne(
			body('<Map data="valley" />'),
			makeMap('valley'),
			makePlace('ferry'),
			makeEntity('river', { kind: 'place', line: { border: 'afghanistan-pakistan', basis: 'invented' } }),
		);
		const [map] = article.maps;
		expect(map?.points.map(({ entity }) => entity.id)).toEqual(['ferry']);
		expect(map?.lines.map(({ entity }) => entity.id)).toEqual(['river']);
	});
});

test('a chart has the accent that the newsroom has chosen, by day and in the dark', async () => {
	const svg = await drawChart(floods, 'wide', { ...writing, accent: { day: '#b5122b', night: '#ff7f7e' } });
	const [byDay, byNight] = svg.split('prefers-color-scheme');
	expect(byDay).toContain('.bar{fill:#b5122b}');
	expect(svg).toMatch(/<rect[^>]* fill="#b5122b"/);
	expect(byNight).toContain('.bar{fill:#ff7f7e}');
	expect(svg).not.toMatch(/#1f4c8f|#a3c4f5/);
});

test('drawings have the colours of the pages, by day and in the dark', async () => {
	const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
	const svg = await drawChart(floods, 'wide', writing);
	for (const name of ['paper', 'ink', 'ink-quiet', 'rule', 'accent']) {
		const [, day = '-', night = '-'] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
		const [byDay, byNight] = svg.split('prefers-color-scheme');
		expect([byDay?.includes(day), byNight?.includes(night)], name).toEqual([true, true]);
	}
});
