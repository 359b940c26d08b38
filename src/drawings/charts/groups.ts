import { scaleBand } from 'd3-scale';
import { stack, stackOffsetDiverging } from 'd3-shape';
import type { ChartPoint } from '../../model/charts/chart.ts';
import type { Label } from '../svg.ts';
import { widthOf } from '../type.ts';
import { dataOf, type Writing } from './bars.ts';
import { swatch } from './legend.ts';
import type { Pen } from './pen.ts';
import type { ValueScale } from './scales.ts';
import type { Look } from './series.ts';

interface BarSeries {
	readonly id: string;
	readonly points: readonly ChartPoint[];
	readonly look: Look;
}

interface Given {
	/** The left edge and the width of the bars at a date. */
	readonly placeOf: (at: number) => readonly [left: number, width: number];
	readonly scale: ValueScale;
	readonly pen: Pen;
	readonly size: number;
	readonly writing: Writing;
}

/** Draws the bars of several series side by side at each date. If the numbers fit, they are written at the ends of the bars. */
export function drawGroups(series: readonly BarSeries[], given: Given): readonly (Label | string)[] {
	const { pen, placeOf, scale, size, writing } = given;
	const bars = series.flatMap(({ look, points }, index) =>
		points.map((point) => {
			const [left, width] = placeOf(point.at);
			const within = scaleBand<number>(
				series.map((_, at) => at),
				[left, left + width],
			).paddingInner(series.length > 1 ? 0.08 : 0);
			return { point, look, left: within(index) ?? left, width: within.bandwidth() };
		}),
	);
	const numbers = [size, size - 1].find((type) =>
		bars.every(({ point: { value }, width }) => value === undefined || widthOf(writing.number(value), type) <= width + 1),
	);
	return bars.flatMap(({ left, look, point, width }): readonly (Label | string)[] => {
		const { doubtful, value } = point;
		if (value === undefined) {
			const [end, last] = placeOf(point.until);
			return gap(point, left, point.until === point.at ? width : end + last - left, given);
		}
		const [tip, ground] = [scale.y(value), scale.ground];
		const box = { ...across(pen, left, width), y: Math.min(tip, ground), height: Math.abs(tip - ground) };
		const isDown = value < 0;
		return [
			swatch(look, box, doubtful !== undefined, dataOf(point)),
			...(numbers === undefined
				? []
				: [
						pen.text(writing.number(value), [left + width / 2, tip + (isDown ? 4 + numbers * 0.8 : -5)], {
							size: numbers,
							anchor: 'middle',
							isOver: true,
							className: 'value',
						}),
					]),
		];
	});
}

/** Draws the numbers of several series stacked at each date. Negative numbers hang below zero. */
export function drawStacks(series: readonly BarSeries[], given: Given): readonly (Label | string)[] {
	const { pen, placeOf, scale } = given;
	const byId = new Map(series.map((one) => [one.id, one]));
	return stackedAt(series).flatMap(({ from, id, point, to }): readonly (Label | string)[] => {
		const [left, width] = placeOf(point.at);
		const look = byId.get(id)?.look;
		if (look === undefined) return [];
		if (point.value === undefined) return [];
		const [top, bottom] = [Math.min(scale.y(from), scale.y(to)), Math.max(scale.y(from), scale.y(to))];
		return [swatch(look, { ...across(pen, left, width), y: top, height: bottom - top }, point.doubtful !== undefined, dataOf(point))];
	});
}

/** Where each part of a stack begins and ends. */
export function stackedAt(series: readonly Pick<BarSeries, 'id' | 'points'>[]) {
	const dates = [...new Set(series.flatMap(({ points }) => points.map(({ at }) => at)))].sort((a, b) => a - b);
	const points = new Map(series.map(({ id, points: own }) => [id, new Map(own.map((point) => [point.at, point]))]));
	const layers = stack<number, number, string>()
		.keys(series.map(({ id }) => id))
		.value((at, id) => points.get(id)?.get(at)?.value ?? 0)
		.offset(stackOffsetDiverging)(dates);
	return layers.flatMap((layer) =>
		dates.flatMap((at, index) => {
			const point = points.get(layer.key)?.get(at);
			const [from = 0, to = 0] = layer[index] ?? [];
			return point === undefined ? [] : [{ id: layer.key, point, from, to }];
		}),
	);
}

/** A dotted line on the baseline for an unknown number, and a question mark if there is room. */
function gap(point: ChartPoint, left: number, width: number, { pen, scale: { ground }, size }: Given): readonly (Label | string)[] {
	const dots = { ...dataOf(point), class: 'line', stroke: '#1c1b19', 'stroke-width': 2, 'stroke-dasharray': '2 4' };
	return [
		pen.line([left, ground - 3], [left + width, ground - 3], dots),
		...(width >= 9 ? [pen.text('?', [left + width / 2, ground - 8], { size, anchor: 'middle', className: 'gap' })] : []),
	];
}

function across(pen: Pen, left: number, width: number) {
	return { x: Math.min(pen.x(left), pen.x(left + width)), width };
}
