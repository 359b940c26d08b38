import { line } from 'd3-shape';
import type { ChartPoint } from '../../model/charts/chart.ts';
import type { Spot } from '../maps/geometry.ts';
import { element, round, type Label } from '../svg.ts';
import type { Room } from './axes.ts';
import { dataOf } from './bars.ts';
import type { Pen } from './pen.ts';
import type { Look } from './series.ts';

/** A series, how it looks, and where its dates and numbers go. */
export interface Drawn {
	readonly points: readonly ChartPoint[];
	readonly look: Look;
	readonly x: (at: number) => number;
	readonly y: (value: number) => number;
}

/** The space between marks, in pixels, if a line has too many numbers to mark each one. */
const SPARSE = 64;
/** If numbers are at least this far apart, each has a mark. */
const ROOMY = 13;

/** Draws a series as a line through its numbers. The line breaks where a number is unknown, and where the count changes. */
export function drawLine(
	{ look, points, x, y }: Drawn,
	{ breaks, isAlone }: { readonly breaks: readonly number[]; readonly isAlone: boolean },
	pen: Pen,
): readonly string[] {
	const runs = runsOf(points, breaks);
	const path = line<ChartPoint>(
		({ at }) => pen.x(x(at)),
		({ value = 0 }) => y(value),
	).digits(1);
	const known = points.filter(({ value }) => value !== undefined);
	const wide = Math.abs(x(points.at(-1)?.at ?? 0) - x(points[0]?.at ?? 0));
	const isRoomy = wide / Math.max(1, points.length - 1) >= ROOMY;
	let last = Number.NEGATIVE_INFINITY;
	const marked = known.filter((point) => {
		const alone = runs.some((run) => run.length === 1 && run[0] === point);
		// A number with no neighbours has no line, so only its mark shows it.
		const isMarked = isRoomy || alone || point.doubtful !== undefined || (!isAlone && x(point.at) - last >= SPARSE);
		if (isMarked) last = x(point.at);
		return isMarked;
	});
	return [
		...runs.map((run) =>
			element('path', {
				class: look.line,
				d: path(run) ?? '',
				fill: 'none',
				stroke: look.colour,
				'stroke-width': 2,
				'stroke-linejoin': 'round',
				'stroke-dasharray': look.dash,
			}),
		),
		...drawMarks(
			marked.map((point) => ({ point, spot: [pen.x(x(point.at)), y(point.value ?? 0)] })),
			look,
		),
	];
}

/** Draws the marks of numbers. Doubtful numbers have hollow marks. */
export function drawMarks(
	marks: readonly { readonly point: ChartPoint; readonly spot: Spot }[],
	{ area, colour, line: stroke, mark, radius }: Look,
): readonly string[] {
	const draw = (some: typeof marks) =>
		some.map(({ point, spot: [x, y] }) =>
			radius === undefined
				? element('path', { ...dataOf(point), d: mark, transform: `translate(${round(x)} ${round(y)})` })
				: element('circle', { ...dataOf(point), cx: x, cy: y, r: radius }),
		);
	const [sure, doubtful] = [false, true].map((isDoubtful) => marks.filter(({ point }) => (point.doubtful !== undefined) === isDoubtful));
	const hollow = { class: `${stroke} paper`, fill: '#fffdf8', stroke: colour, 'stroke-width': 2 };
	return [
		...(sure?.length ? [element('g', { class: area, fill: colour }, draw(sure))] : []),
		...(doubtful?.length ? [element('g', hollow, draw(doubtful))] : []),
	];
}

/** Splits points into runs of known numbers with no gap or break between them. */
export function runsOf(points: readonly ChartPoint[], breaks: readonly number[]): readonly (readonly ChartPoint[])[] {
	const runs: ChartPoint[][] = [];
	let isOpen = false;
	for (const [index, point] of points.entries()) {
		const before = points[index - 1];
		if (before !== undefined && breaks.some((at) => before.at < at && at <= point.at)) isOpen = false;
		if (point.value === undefined) isOpen = false;
		else if (isOpen) runs.at(-1)?.push(point);
		else {
			runs.push([point]);
			isOpen = true;
		}
	}
	return runs;
}

/** Marks a gap in a line, where nobody gives a number: a dotted line on the baseline, and a question mark if there is room. */
export function drawGaps(
	{ points, x }: Pick<Drawn, 'points' | 'x'>,
	{ bottom }: Room,
	size: number,
	pen: Pen,
): readonly (Label | string)[] {
	const stretches: [number, number][] = [];
	points.forEach((point, index) => {
		if (point.value !== undefined) return;
		const [from, to] = [x(points[index - 1]?.at ?? point.at), x(points[index + 1]?.at ?? point.until)];
		const last = stretches.at(-1);
		if (last !== undefined && from <= last[1]) last[1] = to;
		else stretches.push([from, to]);
	});
	return stretches.flatMap(([from, to]): readonly (Label | string)[] => [
		pen.line([from, bottom - 3], [to, bottom - 3], { class: 'line', stroke: '#1c1b19', 'stroke-width': 2, 'stroke-dasharray': '2 4' }),
		...(to - from >= 14 ? [pen.text('?', [(from + to) / 2, bottom - 9], { size, anchor: 'middle', className: 'gap' })] : []),
	]);
}
