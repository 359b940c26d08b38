import { scaleBand, scaleLinear } from 'd3-scale';
import type { Chart, ChartPoint } from '../model/chart.ts';
import { CHART_SIZES, narrowChartSize } from '../model/drawingSizes.ts';
import { drawing, element, label } from './svg.ts';

/** How numbers are written, and which way the text runs. */
export interface Writing {
	readonly direction: 'ltr' | 'rtl';
	readonly number: (value: number) => string;
	readonly year: (year: number) => string;
}

/** What stands where a number is not known. */
const GAP = '?';

/**
 * A chart for a wide column: a pillar for each year, its number above it. Time runs with the direction of the text.
 * A doubtful number is hatched, and a gap is a dotted line with a question mark: both are told without colour.
 */
export function drawColumns(chart: Chart, { direction, number, year }: Writing): string {
	const size = CHART_SIZES.wide;
	const ground = size.height - 26;
	const years = chart.points.map(({ year }) => year);
	const along = scaleBand<number>(years, direction === 'rtl' ? [size.width, 0] : [0, size.width])
		.paddingInner(0.28)
		.paddingOuter(0.1);
	const height = scaleLinear([0, highest(chart)], [0, ground - 26]);
	const pillars = chart.points.flatMap((point) => {
		const x = along(point.year) ?? 0;
		const [width, middle, tall] = [along.bandwidth(), x + along.bandwidth() / 2, height(point.value ?? 0)];
		return [
			bar(point, { x, y: ground - tall, width, height: tall }, { x1: x, x2: x + width, y1: ground - 3, y2: ground - 3 }),
			label(point.value === undefined ? GAP : number(point.value), {
				class: 'value',
				x: middle,
				y: ground - tall - 8,
				'font-size': 15,
				'text-anchor': 'middle',
			}),
			label(year(point.year), {
				class: 'quiet',
				x: middle,
				y: size.height - 7,
				'font-size': 14,
				'text-anchor': 'middle',
				fill: '#595650',
			}),
		];
	});
	const line = element('path', { class: 'line', d: `M0 ${ground}H${size.width}`, stroke: '#1c1b19' });
	return drawing(size, chart.title, [HATCHING, ...pillars, line]);
}

/** The same chart for a phone: a row for each year, from the first down to the last. The bars begin where lines of text begin. */
export function drawRows(chart: Chart, { direction, number, year }: Writing): string {
	const size = narrowChartSize(chart.points.length);
	const [edge, room] = [46, 52];
	const down = scaleBand<number>(
		chart.points.map(({ year }) => year),
		[0, size.height],
	).padding(0.24);
	const length = scaleLinear([0, highest(chart)], [0, size.width - edge - room]);
	const isMirrored = direction === 'rtl';
	const across = (x: number, width = 0) => (isMirrored ? size.width - x - width : x);
	const anchor = isMirrored ? 'end' : 'start';
	const rows = chart.points.flatMap((point) => {
		const y = down(point.year) ?? 0;
		const [thick, long] = [down.bandwidth(), length(point.value ?? 0)];
		const baseline = y + thick / 2 + 5.5;
		return [
			label(year(point.year), { class: 'quiet', x: across(0), y: baseline, 'font-size': 15, 'text-anchor': anchor, fill: '#595650' }),
			bar(
				point,
				{ x: across(edge, long), y, width: long, height: thick },
				{ x1: across(edge + 3), x2: across(edge + 3), y1: y, y2: y + thick },
			),
			label(point.value === undefined ? GAP : number(point.value), {
				class: 'value',
				x: across(edge + Math.max(long, 3) + 7),
				y: baseline,
				'font-size': 16,
				'text-anchor': anchor,
			}),
		];
	});
	const line = element('path', { class: 'line', d: `M${across(edge)} 0V${size.height}`, stroke: '#1c1b19' });
	return drawing(size, chart.title, [HATCHING, ...rows, line]);
}

const HATCHING = element('defs', {}, [
	element('pattern', { id: 'doubtful', width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }, [
		element('path', { class: 'bar-line', d: 'M1.5 0V7', stroke: '#1f4c8f', 'stroke-width': 2.4 }),
	]),
]);

function bar(
	{ doubtful, value, year }: ChartPoint,
	box: Readonly<Record<'height' | 'width' | 'x' | 'y', number>>,
	gap: Readonly<Record<'x1' | 'x2' | 'y1' | 'y2', number>>,
): string {
	const shared = { 'data-year': String(year), 'data-value': value === undefined ? 'unknown' : String(value) };
	if (value === undefined)
		return element('line', { ...shared, ...gap, class: 'line', stroke: '#1c1b19', 'stroke-width': 2, 'stroke-dasharray': '2 4' });
	if (doubtful === undefined) return element('rect', { ...shared, ...box, class: 'bar', fill: '#1f4c8f' });
	return element('rect', { ...shared, ...box, class: 'bar-line', fill: 'url(#doubtful)', stroke: '#1f4c8f', 'stroke-width': 1.5 });
}

function highest({ points }: Chart): number {
	return Math.max(1, ...points.map(({ value = 0 }) => value));
}
