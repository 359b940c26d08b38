import { isoDate } from '../../i18n/dates.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { Chart } from '../../model/chart.ts';
import type { PlaceMap } from '../../model/map.ts';
import { toCsv } from './csv.ts';

/** The numbers of a chart as CSV: a row for each year, also for those of which there is no number; who counted, what is doubtful, and the document that the number is from. */
export function chartTable({ countedBy, counts, points }: Chart, { columns, year: yearColumn }: Strings): string {
	const rows = points.flatMap(({ doubtful, note, source, until, value, year }) =>
		yearsIn(year, until).map((each) => [
			each,
			value,
			countedBy.name,
			doubtful,
			note,
			source?.outlet.name,
			source?.title ?? source?.description,
			source?.published && isoDate(source.published),
			source?.url,
		]),
	);
	const { address, countedBy: by, document, doubtful, note, published, publisher } = columns;
	return toCsv([[yearColumn, capitalised(counts), by, doubtful, note, publisher, document, published, address], ...rows]);
}

/** The lines, areas and places of a map as CSV: what each is, where a place lies in degrees north and east, and where we have that from. */
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

function yearsIn(from: number, until: number): readonly number[] {
	return Array.from({ length: until - from + 1 }, (_, index) => from + index);
}

function capitalised(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
