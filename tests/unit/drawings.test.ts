import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { drawColumns, drawRows } from '../../src/drawings/chart.ts';
import { groundOf } from '../../src/drawings/ground.ts';
import { holds, overlap } from '../../src/drawings/labels.ts';
import { drawMap } from '../../src/drawings/map.ts';
import { labelsOf } from '../../src/drawings/mapLabels.ts';
import { stringsFor } from '../../src/i18n/strings.ts';
import { MAP_SIZES } from '../../src/model/drawingSizes.ts';
import { buildEdition } from '../../src/build.ts';
import { shownGraphics } from '../../src/model/graphics.ts';
import { loadFiles } from '../../src/load.ts';
import { joinOne, makeArticle, makeChart, makeEntity, makeMap, makePlace, NOW } from '../make.ts';

const t = stringsFor('en');
const writing = { direction: 'ltr' as const, number: t.number, year: (year: number) => t.dates.date({ year }) };
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
	['for a wide column', drawColumns, 'height'],
	['for a phone', drawRows, 'width'],
] as const)('a chart %s', (_, draw, long) => {
	const document = parse(draw(floods, writing));
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

	test('runs with the direction of the text', () => {
		const xs = (svg: string) => [...parse(svg).querySelectorAll('.value')].map((value) => number(value, 'x'));
		const width = number(document.querySelector('svg'), 'width');
		const [there, back] = [xs(draw(floods, writing)), xs(draw(floods, mirrored))];
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
	const labels = labelsOf(map, ground, t);

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

	test('is at most 40 kB, and draws a disputed line dashed', () => {
		const svg = drawMap(map, size, t);
		expect(svg.length).toBeLessThanOrEqual(40_000);
		for (const { line } of map.lines) expect(svg.includes('stroke-dasharray')).toBe(line.disputed !== undefined);
	});

	test('draws no line where those of Kashmir begin', () => {
		const east = Math.max(...ground.courses.map((spot) => ground.frame.placeAt(spot)?.[0] ?? 0));
		expect(east).toBeLessThan(73);
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

test('drawings have the colours of the pages, by day and in the dark', () => {
	const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
	const svg = drawColumns(floods, writing);
	for (const name of ['paper', 'ink', 'ink-quiet', 'rule', 'accent']) {
		const [, day = '-', night = '-'] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
		const [byDay, byNight] = svg.split('prefers-color-scheme');
		expect([byDay?.includes(day), byNight?.includes(night)], name).toEqual([true, true]);
	}
});
