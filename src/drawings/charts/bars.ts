import type { Accent } from '../../colours.ts';
import type { ChartPoint } from '../../model/charts/chart.ts';
import { element } from '../svg.ts';

/** How numbers are written, and which way the text runs. */
export interface Writing {
	/** What bars are filled with; ours, where a newsroom has chosen none. */
	readonly accent?: Accent;
	readonly direction: 'ltr' | 'rtl';
	readonly number: (value: number) => string;
	/** A number at a scale, in as little room as it can be said exactly. */
	readonly short: (value: number) => string;
	/** A date of the chart, or several in a row: “2019”, “1952–1960”, “March 2022”. */
	readonly dates: (from: number, until: number) => string;
	/** How the dates of a set are written: by the year alone, where each is the beginning of one. */
	readonly datesOf: (set: readonly number[]) => (at: number) => string;
	/** What is at the line from which on it is counted in another way. */
	readonly countedAnew: string;
}

/** What is where a number is not known. */
const GAP = '?';

/** The number of a point, as it is written. */
export function wordPoint({ value }: ChartPoint, { number }: Writing): string {
	return value === undefined ? GAP : number(value);
}

/** What programs read from a mark, and tests. */
export function dataOf({ at, until, value }: ChartPoint) {
	return { 'data-at': at === until ? String(at) : `${at}-${until}`, 'data-value': value === undefined ? 'unknown' : String(value) };
}

/** The mark of a point: a bar in its box, or a dotted line where there is no number. */
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

/** The lowest and the highest number of a chart, nought among them: bars begin there. */
export function extremes(points: readonly ChartPoint[]): readonly [lowest: number, highest: number] {
	const values = points.map(({ value = 0 }) => value);
	const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
	return lowest === highest ? [0, 1] : [lowest, highest];
}
