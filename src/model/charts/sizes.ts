import { isPlainBars, type Chart } from './chart.ts';

/** For a wide column, or for a phone. */
export type Width = 'narrow' | 'wide';

/** Sizes of plain bar charts, in CSS pixels. Pages reserve this space before the drawing loads. */
const PLAIN_BARS = { wide: { width: 640, height: 340, row: 21 }, narrow: { width: 320, height: 0, row: 32 } } as const;

/**
 * Sizes of a chart with a scale, in CSS pixels: the plot, one line of the legend and how many names fit on it, a mark,
 * and one of several small drawings.
 */
const SCALED = {
	wide: { width: 640, plot: 330, legend: 24, names: 3, mark: 24, panel: 190, columns: 2 },
	narrow: { width: 320, plot: 250, legend: 24, names: 1, mark: 40, panel: 158, columns: 1 },
} as const;

/** How many of a chart’s small drawings are side by side. */
export function columnsOf(width: Width, { series }: Pick<Chart, 'series'>): number {
	return width === 'wide' && series.length > 4 ? 3 : SCALED[width].columns;
}

/** The size of a chart’s drawing, in CSS pixels. Plain bars have room for one row each. */
export function chartSize(name: Width, chart: Chart) {
	const { annotations, apart, breaks, series } = chart;
	if (isPlainBars(chart)) {
		const { height, row, width } = PLAIN_BARS[name];
		return { width, height: Math.max(height, row * (series[0]?.points.length ?? 0)) };
	}
	const { legend, mark, names, panel, plot, width } = SCALED[name];
	if (apart) return { width, height: Math.ceil(series.length / columnsOf(name, chart)) * panel + annotations.length * mark };
	const legends = series.length > 1 ? Math.ceil(series.length / names) : 0;
	return { width, height: plot + legends * legend + (breaks.length + annotations.length) * mark };
}
