import { OWN_ACCENT, type Accent } from '../colours.ts';
import type { Chart } from '../model/chart.ts';
import { chartSize } from '../model/drawingSizes.ts';
import type { Writing } from './bars.ts';
import { layOutColumns } from './columns.ts';
import { layOutRows } from './rows.ts';
import { drawing, element, type Label } from './svg.ts';

/**
 * A chart for a wide column or for a phone, with every number whole. In a wide column there is a pillar for each year, as far
 * apart as the years are; where the numbers would then not fit beside each other, and on a phone, each year has a row.
 *
 * A doubtful number is hatched, and a gap is a dotted line with a question mark: both are told without colour.
 */
export async function drawChart(chart: Chart, name: 'narrow' | 'wide', writing: Writing): Promise<string> {
	const size = chartSize(name, chart.points.length);
	const parts: readonly (Label | string)[] =
		(name === 'wide' ? layOutColumns(chart.points, size, writing) : undefined) ?? layOutRows(chart.points, size, writing);
	return inAccent(await drawing(size, chart.title, [HATCHING, ...parts]), writing.accent ?? OWN_ACCENT);
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
