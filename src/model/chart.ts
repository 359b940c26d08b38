import type { ChartData } from '../schema/chart.ts';
import { UNKNOWN } from '../schema/date.ts';
import type { Outlet } from './catalogue.ts';
import { joinSources, type Source } from './source.ts';
import { chartAnchor, drawingUrl } from './urls.ts';

/** One year of a chart. */
export interface ChartPoint {
	readonly year: number;
	/** Undefined where no number was found: a gap. */
	readonly value: number | undefined;
	readonly source: Source | undefined;
	/** Why the number is doubtful, where it is. */
	readonly doubtful: string | undefined;
	readonly note: string | undefined;
}

/** What one institute counted, year by year. */
export interface Chart extends Omit<ChartData, 'countedBy' | 'note' | 'points' | 'sources'> {
	readonly id: string;
	readonly anchor: string;
	/** The addresses of its drawings: for a wide column, and for a phone. */
	readonly wideUrl: string;
	readonly narrowUrl: string;
	readonly countedBy: Outlet;
	readonly note: string | undefined;
	/** Every year from the first to the last, in order. */
	readonly points: readonly ChartPoint[];
	/** In the order of the file. */
	readonly sources: readonly Source[];
}

/** Joins a chart to its sources. A year that its file leaves out is a gap, like one that is not known. */
export function joinChart(id: string, data: ChartData, outlets: ReadonlyMap<string, Outlet>, countedBy: Outlet): Chart {
	const sources = joinSources({ sources: data.sources, claims: [] }, outlets);
	const byYear = new Map(data.points.map((point) => [point.year, point]));
	const [first, last] = [Math.min(...byYear.keys()), Math.max(...byYear.keys())];
	return {
		...data,
		id,
		anchor: chartAnchor(id),
		wideUrl: drawingUrl('chart', id, 'wide'),
		narrowUrl: drawingUrl('chart', id, 'narrow'),
		countedBy,
		note: data.note,
		points: Array.from({ length: last - first + 1 }, (_, index) => {
			const year = first + index;
			const { doubtful, note, source, value = UNKNOWN } = byYear.get(year) ?? {};
			return { year, value: value === UNKNOWN ? undefined : value, source: sources.get(source ?? ''), doubtful, note };
		}),
		sources: [...sources.values()],
	};
}
