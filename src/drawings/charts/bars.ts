import type { Accent } from '../../colours.ts';
import type { ChartPoint } from '../../model/charts/chart.ts';
import { element } from '../svg.ts';

/** How numbers and dates are written, and the direction of the text. */
export interface Writing {
	/** The colour of bars. Ours, if the newsroom has not chosen one. */
	readonly accent?: Accent;
	readonly direction: 'ltr' | 'rtl';
	readonly number: (value: number) => string;
	/** A number on the scale, as short as it can be and still exact. */
	readonly short: (value: number) => string;
	/** A date of the chart, or several in a row: “2019”, “1952–1960”, “March 2022”. */
	readonly dates: (from: number, until: number) => string;
	/** How a set of dates is written: by the year alone, if every date is the start of a year. */
	readonly datesOf: (set: readonly number[]) => (at: number) => string;
	/** The words at the line after which the count changes. */
	readonly countedAnew: string;
}

/** Shown in place of an unknown number. */
const GAP = '?';

/** The number of a point, as written in the chart. */
export function wordPoint({ value }: ChartPoint, { number }: Writing): string {
	return value === undefined ? GAP : number(value);
}

/** Data attributes on a mark, for programs and tests. */
export function dataOf({ at, until, value }: ChartPoint) {
	return { 'data-at': at === until ? String(at) : `${at}-${until}`, 'data-value': value === undefined ? 'unknown' : String(value) };
}

/** The mark of a point: a bar, or a dotted line if the number is unknown. */
export function bar(
	point: ChartPoint,
	box: Readonly<Record<'height' | 'width' | 'x' | 'y', number>>,
	gap: Readonly<Record<'x1' | 'x2' | 'y1' | 'y2', number>>,
): string {
	const { doubtful, value } = point;
	const shared = dataOf(point);
	if (value === undefined)
		return element('line', { ...shared, ...gap, class: 'line', stroke: '#1c1b19', 'stroke-width': 2, 'stroke-dasharray': '2 4' });
	if (doubtful === undefined) return element('rect', { ...shared, ...box, class: 'bar', fill: '#1f4c8f' });
	return element('rect', { ...shared, ...box, class: 'bar-line', fill: 'url(#doubtful)', stroke: '#1f4c8f', 'stroke-width': 1.5 });
}

/** The lowest and highest numbers of a chart, including zero, because bars start there. */
export function extremes(points: readonly ChartPoint[]): readonly [lowest: number, highest: number] {
	const values = points.map(({ value = 0 }) => value);
	const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
	return lowest === highest ? [0, 1] : [lowest, highest];
}
