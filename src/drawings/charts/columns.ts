import { scaleBand, scaleLinear } from 'd3-scale';
import type { ChartPoint } from '../../model/charts/chart.ts';
import { EDGE } from './axes.ts';
import { bar, extremes, wordPoint, type Writing } from './bars.ts';
import { element, label, type Label, type Size } from '../svg.ts';
import { widthOf } from '../type.ts';

/** Text above or below a bar, with its centre and its width. */
interface Caption {
	readonly point: ChartPoint;
	readonly words: string;
	readonly middle: number;
	readonly width: number;
}

/** A bar thinner than this cannot be seen as one. */
const THINNEST = 3;

/** Type sizes to try, best first. */
const SIZES = [15, 14, 13, 12, 11];

/**
 * A bar for each date, with its number above it, or below it if it is negative. Time runs in the direction of the text. Undefined
 * if the numbers or the dates do not fit beside each other.
 */
export function layOutColumns(
	points: readonly ChartPoint[],
	{ height, width }: Size,
	writing: Writing,
): readonly (Label | string)[] | undefined {
	const [first, last] = [points[0]?.at ?? 0, points.at(-1)?.until ?? 0];
	const dates = Array.from({ length: last - first + 1 }, (_, index) => first + index);
	const along = scaleBand<number>(dates, writing.direction === 'rtl' ? [width, 0] : [0, width])
		.paddingInner(0.28)
		.paddingOuter(0.1);
	const band = along.bandwidth();
	const spanOf = ({ at, until }: ChartPoint) => {
		const [from = 0, to = 0] = [along(at), along(until)];
		return { left: Math.min(from, to), right: Math.max(from, to) + band };
	};
	/** Centres text on its bar, or as near to the centre as the edge allows. */
	const captions = (shown: readonly ChartPoint[], say: (point: ChartPoint) => string, size: number) =>
		shown.map((point): Caption => {
			const { left, right } = spanOf(point);
			const words = say(point);
			const wide = widthOf(words, size);
			return { point, words, width: wide, middle: Math.min(Math.max((left + right) / 2, wide / 2 + EDGE), width - wide / 2 - EDGE) };
		});
	const fitting = (shown: readonly ChartPoint[], say: (point: ChartPoint) => string) =>
		SIZES.map((size) => ({ size, captions: captions(shown, say, size) })).find(({ captions: all }) => standApart(all, spanOf));
	const numbers = fitting(points, (point) => wordPoint(point, writing));
	const sayDates = ({ at, until }: ChartPoint) => writing.dates(at, until);
	const counted = points.filter(({ value }) => value !== undefined);
	const named = fitting(points, sayDates) ?? fitting(counted, sayDates);
	if (band < THINNEST || numbers === undefined || named === undefined) return undefined;

	const [lowest, highest] = extremes(points);
	const ground = height - 26 - (lowest < 0 ? 26 : 0);
	const level = scaleLinear([lowest, highest], [ground, highest > 0 ? 26 : 6]);
	const zero = level(0);
	const pillars = points.map((point) => {
		const { left, right } = spanOf(point);
		const tip = level(point.value ?? 0);
		const box = { x: left, y: Math.min(tip, zero), width: right - left, height: Math.abs(tip - zero) };
		return bar(point, box, { x1: left, x2: right, y1: zero - 3, y2: zero - 3 });
	});
	return [
		...pillars,
		...numbers.captions.map(({ middle, point: { value = 0 }, words }) =>
			label(
				words,
				{ size: numbers.size, anchor: 'middle' },
				{ class: 'value', x: middle, y: level(value) + (value < 0 ? 6 + numbers.size * 0.8 : -8) },
			),
		),
		...named.captions.map(({ middle, words }) =>
			label(words, { size: Math.min(14, named.size), anchor: 'middle' }, { class: 'quiet', x: middle, y: height - 7, fill: '#595650' }),
		),
		element('path', { class: 'line', d: `M0 ${zero}H${width}`, stroke: '#1c1b19' }),
	];
}

/** Whether captions keep a space between them and touch no bar but their own. */
function standApart(
	captions: readonly Caption[],
	spanOf: (point: ChartPoint) => { readonly left: number; readonly right: number },
): boolean {
	const inOrder = captions
		.map(({ middle, point, width }) => {
			const words = { left: middle - width / 2, right: middle + width / 2 };
			// An unknown number has no bar.
			return { words, pillar: point.value === undefined ? words : spanOf(point) };
		})
		.sort((a, b) => a.words.left - b.words.left);
	return inOrder.every(({ pillar, words }, index) => {
		const before = inOrder[index - 1];
		if (before === undefined) return true;
		return words.left - before.words.right >= 4 && words.left > before.pillar.right && before.words.right < pillar.left;
	});
}
