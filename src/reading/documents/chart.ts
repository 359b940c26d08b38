import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { chartSchema, type ChartData, type PointData } from '../../schema/chart.ts';
import { parsePartialDate, UNKNOWN } from '../../schema/date.ts';
import type { ContentFile } from '../files/contentFile.ts';
import type { Locate } from '../yaml/yaml.ts';
import { readChartTable, type TablePoint, type WrittenPoint } from './chartTable.ts';
import { readRecord, type RecordReading } from './record.ts';

export interface WrittenSeries {
	readonly id: string;
	/** Undefined if the chart’s file has no list of series. */
	readonly name: string | undefined;
	readonly countedBy: string;
	readonly points: readonly WrittenPoint[];
}

/** The file of a chart with its numbers. They are always in series here, even if the file has a plain list of points or a CSV. */
export interface WrittenChart extends Omit<ChartData, 'points' | 'series'> {
	readonly series: readonly WrittenSeries[];
}

/** `locate` finds `['series', 0, 'points', 3, 'value']` wherever that number was written. */
export type ChartReading = RecordReading<WrittenChart>;

/** The folder of the tables that charts name. */
const ARTICLES = 'content/articles/';

/** Reads the file of a chart and the CSV that it names. `tables` are the CSV files in article folders, by path. */
export function readChart(file: ContentFile, tables: ReadonlyMap<string, ContentFile>): ChartReading {
	const { data, diagnostics, locate } = readRecord(file, chartSchema);
	if (data === undefined) return { file, data, diagnostics, locate };
	const { points, series = [], ...rest } = data;
	const single = { id: 'value', name: undefined, countedBy: data.countedBy };
	if (data.numbers === undefined) {
		const written =
			points === undefined
				? series.map((one) => ({ ...headOf(one, data), points: (one.points ?? []).flatMap(pointIn(one.source ?? data.source)) }))
				: [{ ...single, points: points.flatMap(pointIn(data.source)) }];
		return { file, data: { ...rest, series: written }, diagnostics, locate: inChart(data, locate) };
	}
	const path = ARTICLES + data.numbers;
	const table = tables.get(path);
	const heads = series.length === 0 ? [{ ...single, source: data.source }] : series.map((one) => headOf(one, data));
	if (table === undefined) {
		const known = [...tables.keys()].map((one) => one.slice(ARTICLES.length));
		const missing = diagnostic(locate(['numbers']), 'unknown-table', { path: data.numbers, nearest: nearest(data.numbers, known) });
		return { file, data: undefined, diagnostics: [...diagnostics, missing], locate };
	}
	const { diagnostics: ofTable, points: read } = readChartTable(
		table,
		heads.map(({ id }) => id),
	);
	// If the table as a whole is unusable, report only that.
	if (read.size === 0 && ofTable.length > 0) return { file, data: undefined, diagnostics: [...diagnostics, ...ofTable], locate };
	const written = heads.map((head) => ({ ...head, points: (read.get(head.id) ?? []).map((point) => sourced(point, head.source)) }));
	const inTable: Locate = (steps, part) => {
		const [list, at, points, which, key] = steps;
		const point = list === 'series' && points === 'points' ? read.get(heads[Number(at)]?.id ?? '')?.[Number(which)] : undefined;
		return point === undefined ? locate(steps, part) : point.placeOf(String(key));
	};
	return { file, data: { ...rest, series: written }, diagnostics: [...diagnostics, ...ofTable], locate: inTable };
}

/** The path of the table that a chart names. */
export function tableOf({ numbers }: Pick<ChartData, 'numbers'>): string | undefined {
	return numbers === undefined ? undefined : ARTICLES + numbers;
}

type Named = Pick<NonNullable<ChartData['series']>[number], 'countedBy' | 'id' | 'name' | 'source'>;

function headOf({ countedBy, id, name, source }: Named, chart: ChartData) {
	return { id, name, countedBy: countedBy ?? chart.countedBy, source: source ?? chart.source };
}

/** A point, with the default source if it names none. A point without a date is left out; it has been reported. */
function pointIn(source: string | undefined) {
	return ({ year, when, value, ...point }: PointData): readonly WrittenPoint[] => {
		const date = year === undefined ? parsePartialDate(when ?? '') : { year };
		if (date === undefined) return [];
		const { doubtful, high, low, note, source: own } = point;
		return [sourced({ when: date, value: value === UNKNOWN ? undefined : value, low, high, source: own, doubtful, note }, source)];
	};
}

/** An unknown number has no source, unless it names one. */
function sourced(
	{ doubtful, high, low, note, source: own, value, when }: WrittenPoint | TablePoint,
	source: string | undefined,
): WrittenPoint {
	return { when, value, low, high, source: own ?? (value === undefined ? undefined : source), doubtful, note };
}

/** Finds the points of a chart, even if it has no series, and their dates, whether they are under `year` or `when`. */
function inChart({ points, series = [] }: ChartData, locate: Locate): Locate {
	return (path, part) => {
		const [list, at, own, which, key] = path;
		if (list !== 'series') return locate(path, part);
		const point = (points ?? series[Number(at)]?.points)?.[Number(which)];
		const right = own === 'points' && key === 'when' && point?.year !== undefined ? [...path.slice(0, -1), 'year'] : path;
		return locate(points === undefined ? right : right.slice(2), part);
	};
}
