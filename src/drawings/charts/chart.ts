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
 * A chart for a wide column or for a phone. Few bars of one series have every number whole: in a wide column there is a pillar
 * for each date, as far apart as the dates are; where the numbers would then not fit beside each other, and on a phone, each
 * date has a row. All else has a scale.
 *
 * A doubtful number is hatched or hollow, and a gap is a dotted line with a question mark, or a line that is broken. Series
 * differ in dashes, shapes and textures. So all is told without colour.
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

/** A drawing with the accent of a newsroom in the place of ours: its bars are filled by attributes, and by styles for day and night. */
function inAccent(svg: string, { day, night }: Accent): string {
	return svg.replaceAll(OWN_ACCENT.day, day).replaceAll(OWN_ACCENT.night, night);
}

const HATCHING = element('defs', {}, [
	element('pattern', { id: 'doubtful', width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }, [
		element('path', { class: 'bar-line', d: 'M1.5 0V7', stroke: '#1f4c8f', 'stroke-width': 2.4 }),
	]),
]);
