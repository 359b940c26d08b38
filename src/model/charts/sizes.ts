import { isPlainBars, type Chart } from './chart.ts';

/** For a wide column, or for a phone. */
export type Width = 'narrow' | 'wide';

/** How large drawings of charts are, in the pixels of a page: pages leave them that room before they have come. */
const PLAIN_BARS = { wide: { width: 640, height: 340, row: 21 }, narrow: { width: 320, height: 0, row: 32 } } as const;

/** The rooms of a chart with a scale: the drawing itself, a line of its legend with so many names in it, a mark, and a small drawing of several. */
const SCALED = {
	wide: { width: 640, plot: 330, legend: 24, names: 3, mark: 24, panel: 190, columns: 2 },
	narrow: { width: 320, plot: 250, legend: 24, names: 1, mark: 40, panel: 158, columns: 1 },
} as const;

/** How many small drawings of a chart are beside each other. */
export function columnsOf(width: Width, { series }: Pick<Chart, 'series'>): number {
	return width === 'wide' && series.length > 4 ? 3 : SCALED[width].columns;
}

/** How large the drawing of a chart is. In plain bars, each has a row on a phone, and in a wide column there is room for one. */
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
