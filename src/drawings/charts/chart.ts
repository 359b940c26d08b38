import { OWN_ACCENT, type Accent } from '../../colours.ts';
import { isPlainBars, type Chart } from '../../model/charts/chart.ts';
import { chartSize, type Width } from '../../model/charts/sizes.ts';
import { drawing, element, type Label, type Size } from '../svg.ts';
import type { Writing } from './bars.ts';
import { layOutColumns } from './columns.ts';
import { drawPanels } from './panels.ts';
import { layOutRows } from './rows.ts';
import { styleOf, texturesOf } from './series.ts';

/**
 * Draws a chart for a wide column or for a phone.
 *
 * A chart with a few bars of one series shows every number in full. In a wide column it has a bar for each date, spaced as the
 * dates are. On a phone, or if the numbers do not fit beside each other, it has a row for each date. Every other chart has a
 * scale.
 *
 * Nothing depends on colour. A doubtful number is hatched or hollow. A gap is a dotted line with a question mark, or a break in
 * the line. Series differ in their dashes, shapes and textures.
 */
export async function drawChart(chart: Chart, name: Width, writing: Writing): Promise<string> {
	const size = chartSize(name, chart);
	const parts = isPlainBars(chart)
		? [HATCHING, ...plainBars(chart, name, size, writing)]
		: [...texturesOf(chart), ...drawPanels(chart, name, size, writing)];
	const svg = await drawing(size, chart.title, parts, isPlainBars(chart) ? '' : styleOf(chart));
	return inAccent(svg, writing.accent ?? OWN_ACCENT);
}

function plainBars({ series }: Chart, name: Width, size: Size, writing: Writing): readonly (Label | string)[] {
	const points = series[0]?.points ?? [];
	return (name === 'wide' ? layOutColumns(points, size, writing) : undefined) ?? layOutRows(points, size, writing);
}

/** Puts the newsroom's accent in place of ours. Bars get their colour from attributes, and from styles for light and dark. */
function inAccent(svg: string, { day, night }: Accent): string {
	return svg.replaceAll(OWN_ACCENT.day, day).replaceAll(OWN_ACCENT.night, night);
}

const HATCHING = element('defs', {}, [
	element('pattern', { id: 'doubtful', width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }, [
		element('path', { class: 'bar-line', d: 'M1.5 0V7', stroke: '#1f4c8f', 'stroke-width': 2.4 }),
	]),
]);
