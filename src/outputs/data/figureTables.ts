import { isoDate } from '../../i18n/dates.ts';
import type { Strings } from '../../i18n/strings.ts';
import { dateOf, type Chart } from '../../model/charts/chart.ts';
import type { PlaceMap } from '../../model/map.ts';
import { toCsv } from './csv.ts';

/**
 * The numbers of a chart as CSV: a row for each date of each series, even if its number is unknown. Each row has who counted, what
 * is doubtful, and the document the number is from. Columns that no chart row needs are left out.
 */
export function chartTable(chart: Chart, { columns, date: dateColumn, year: yearColumn }: Strings): string {
	const { counts, series, step, unit } = chart;
	const isOne = series.length === 1;
	const hasRanges = series.some(({ points }) => points.some(({ high, low }) => low !== undefined || high !== undefined));
	const rows = series.flatMap(({ countedBy, name, points }) =>
		points.flatMap(({ at, doubtful, high, low, note, source, until, value }) =>
			datesIn(at, until).map((each) => [
				step === 'year' ? each : isoDate(dateOf(each, chart)),
				...(isOne ? [] : [name]),
				value,
				...(hasRanges ? [low, high] : []),
				...(unit === undefined ? [] : [unit]),
				countedBy.name,
				doubtful,
				note,
				source?.outlet.name,
				source?.title ?? source?.description,
				source?.published && isoDate(source.published),
				source?.url,
			]),
		),
	);
	const head = [
		step === 'year' ? yearColumn : dateColumn,
		...(isOne ? [] : [columns.series]),
		capitalised(counts),
		...(hasRanges ? [columns.low, columns.high] : []),
		...(unit === undefined ? [] : [columns.unit]),
		columns.countedBy,
		columns.doubtful,
		columns.note,
		columns.publisher,
		columns.document,
		columns.published,
		columns.address,
	];
	return toCsv([head, ...rows]);
}

/**
 * The lines, areas and places of a map as CSV: what each is, the latitude and longitude of each place in degrees, and our source
 * for that.
 */
export function mapTable({ areas, lines, points }: PlaceMap, { columns }: Strings): string {
	const { basis, description, latitude, longitude, place } = columns;
	return toCsv([
		[place, description, latitude, longitude, basis],
		...lines.map(({ entity, line }) => [entity.name, entity.description, undefined, undefined, line.basis]),
		...areas.map(({ area, entity }) => [entity.name, entity.description, undefined, undefined, area.basis]),
		...points.map(({ coordinates, entity }) => [
			entity.name,
			entity.description,
			coordinates.latitude,
			coordinates.longitude,
			coordinates.basis,
		]),
	]);
}

function datesIn(from: number, until: number): readonly number[] {
	return Array.from({ length: until - from + 1 }, (_, index) => from + index);
}

function capitalised(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
