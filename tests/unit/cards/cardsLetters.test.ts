import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { Coverage } from '../../../src/shareCards/coverage.ts';
import { breakLines, linesOf, oneLine } from '../../../src/shareCards/lines.ts';
import { isWholePng, writePng } from '../../../src/shareCards/png.ts';
import { shape, type Style } from '../../../src/shareCards/shaping.ts';
import { typefaceOf } from '../../../src/shareCards/typeface.ts';
import { dariCard, makeCard, urduCard } from '../../fixtures/cards/cards.ts';

const styleOf = ({ direction, language }: Pick<Style, 'direction' | 'language'>): Style => ({
	typeface: typefaceOf({ direction, language }),
	direction,
	language,
	weight: 400,
});
const english = styleOf(makeCard());
const urdu = styleOf(urduCard);
const dari = styleOf(dariCard);

/** The lines around a rectangle, as in an outline. */
function rectangle(left: number, top: number, right: number, bottom: number): Float64Array {
	return Float64Array.of(left, top, left, bottom, left, bottom, right, bottom, right, bottom, right, top, right, top, left, top);
}

/** The coverage of each pixel of a small picture, in tenths, row by row. */
function tenths(...outlines: readonly Float64Array[]): readonly string[] {
	const coverage = new Coverage(6, 4);
	for (const outline of outlines) coverage.add(outline, 1, 0, 0);
	const rows = Array.from({ length: 4 }, () => Array<string>(6).fill('.'));
	const whole = { left: 0, top: 0, right: 6, bottom: 4 };
	coverage.take(whole, 10, (y, x, end, covered) => rows[y]?.fill(covered === 10 ? '#' : String(covered), x, end));
	coverage.take(whole, 10, () => expect.fail('What was taken is there again.'));
	return rows.map((row) => row.join(''));
}

describe('an outline', () => {
	test('covers each pixel by the share that is inside it', () => {
		expect(tenths(rectangle(1.5, 0.5, 4.3, 3))).toEqual(['.3552.', '.5##3.', '.5##3.', '......']);
	});

	test('with a slope covers the area below it', () => {
		expect(tenths(Float64Array.of(0, 0, 0, 3, 0, 3, 6, 3, 6, 3, 0, 0))).toEqual(['83....', '##83..', '####83', '......']);
	});

	test('that overlaps another makes one area with it', () => {
		expect(tenths(rectangle(1, 0, 4, 2), rectangle(2, 1, 5, 3))).toEqual(['.###..', '.####.', '..###.', '......']);
	});

	test('has holes where it runs in the other direction', () => {
		const hole = Float64Array.of(2, 1, 3, 1, 3, 1, 3, 2, 3, 2, 2, 2, 2, 2, 2, 1);
		expect(tenths(rectangle(1, 0, 5, 3), hole)).toEqual(['.####.', '.#.##.', '.####.', '......']);
	});

	test('is cut at the edge of the picture', () => {
		expect(tenths(rectangle(-2, -2, 2, 2))).toEqual(['##....', '##....', '......', '......']);
	});
});

/** The characters of a text in visual order, from left to right. */
function seen(words: string, style: Style): string {
	const { runs, ...shaped } = shape(words, style);
	const places = new Map(runs.flatMap(({ glyphs }) => glyphs.map(({ outline, sign }) => [outline, words[sign] ?? ''] as const)));
	return oneLine({ runs, ...shaped })
		.glyphs.map(({ outline }) => places.get(outline))
		.join('');
}

describe('words', () => {
	test.each([
		['from left to right', 'Who?', english, 'Who?'],
		['from right to left', 'دو درد', dari, 'دردود'],
		['from right to left, with a Latin name', 'رد NATO ود', dari, 'دوNATOدر'],
		['from right to left, with figures', 'در ۱۲ دور', dari, 'رود۱۲رد'],
		['from right to left, in brackets', 'در (AB)', dari, ')AB(رد'],
		['from left to right, with an Arabic word', 'A در B', english, 'AردB'],
	])('are seen in their order %s', (_, words, style, expected) => {
		expect(seen(words, style)).toBe(expected);
	});

	test('in Arabic letters are joined', () => {
		const [alone, joined] = ['س س س', 'سسس'].map(
			(words) => new Set(shape(words, dari).runs.flatMap(({ glyphs }) => glyphs.map(({ outline }) => outline))),
		);
		expect([...(joined ?? [])].filter((outline) => alone?.has(outline))).toEqual([]);
	});

	test('in Urdu descend from right to left', () => {
		const { glyphs } = oneLine(shape('نستعلیق', urdu));
		const high = glyphs.toSorted((one, other) => other.x + other.outline.left - one.x - one.outline.left);
		expect(high[0]?.y).toBeLessThan((high.at(-1)?.y ?? 0) - 0.2);
	});

	test('are broken into lines between words, and no line is too wide', () => {
		const words = 'The Taliban sent a foreign-ministry official to Islamabad.';
		const shaped = shape(words, english);
		const width = shape('a foreign-ministry', english).widths.at(-1) ?? 0;
		expect(breakLines(shaped, width).map(([start, end]) => words.slice(start, end))).toEqual([
			'The Taliban sent',
			'a foreign-ministry',
			'official to',
			'Islamabad.',
		]);
		for (const line of linesOf(shaped, width)) expect(line.width).toBeLessThanOrEqual(width);
	});

	test('that are wider than a line have a line of their own', () => {
		const words = 'A Donaudampfschifffahrt B';
		expect(breakLines(shape(words, english), 2).map(([start, end]) => words.slice(start, end))).toEqual([
			'A',
			'Donaudampfschifffahrt',
			'B',
		]);
	});

	test('of a name that is broken across lines continue at the right of the next line', () => {
		const words = 'رد \u2066Alfred Biehl\u2069 زد';
		const shaped = shape(words, dari);
		const [first, second] = breakLines(shaped, (shape('رد Alfred', dari).widths.at(-1) ?? 0) + 0.01);
		expect([first, second].map((part) => words.slice(...(part ?? [0, 0])))).toEqual(['رد \u2066Alfred', 'Biehl\u2069 زد']);
	});
});

test('a picture is written so that other programs can read it', async () => {
	// Two rows of three pixels. Each row begins with an extra byte.
	const png = writePng(Uint8Array.of(0, 0, 1, 2, 0, 2, 1, 0), 3, 2, ['#fffdf8', '#1c1b19', '#a3221a']);
	expect(isWholePng(png)).toBe(true);
	const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
	expect(info).toMatchObject({ width: 3, height: 2, channels: 3 });
	expect(data.toString('hex').match(/.{6}/g)).toEqual(['fffdf8', '1c1b19', 'a3221a', 'a3221a', '1c1b19', 'fffdf8']);
});
