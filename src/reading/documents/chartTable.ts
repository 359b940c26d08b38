import Papa from 'papaparse';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Place } from '../../diagnostics/place.ts';
import { parsePartialDate, UNKNOWN, type PartialDate } from '../../schema/date.ts';
import { lineText, placeAt, type ContentFile } from '../files/contentFile.ts';

/** One number of a chart, wherever it was written. */
export interface WrittenPoint {
	readonly when: PartialDate;
	/** Undefined if it is not known. */
	readonly value: number | undefined;
	readonly low: number | undefined;
	readonly high: number | undefined;
	/** The source that it names, or else the default source. */
	readonly source: string | undefined;
	readonly doubtful: string | undefined;
	readonly note: string | undefined;
}

/** A number in a table, with its place in the file. */
export interface TablePoint extends WrittenPoint {
	/** The place of its `value`, `source` or `when`. */
	readonly placeOf: (key: string) => Place;
}

interface TableReading {
	/** By the id of their series. */
	readonly points: ReadonlyMap<string, readonly TablePoint[]>;
	readonly diagnostics: readonly Diagnostic[];
}

/** The columns that a table may have, besides those named after series. */
const COLUMNS = ['date', 'series', 'value', 'low', 'high', 'source', 'doubtful', 'note'] as const;
type Column = (typeof COLUMNS)[number];

const WORDS: readonly Column[] = ['source', 'doubtful', 'note'];

/**
 * Reads a CSV as spreadsheets save it, with commas, semicolons or tabs. The first column is the date. Either each
 * series has a column headed with its id, or there is a `value` column. Then, if there are several series, `series`
 * names the series of each row.
 */
export function readChartTable(file: ContentFile, series: readonly string[]): TableReading {
	const { data: rows } = Papa.parse<string[]>(file.text.replace(/^\uFEFF/, ''), { delimiter: delimiterOf(file.text) });
	const diagnostics: Diagnostic[] = [];
	const places = placesIn(file, rows);
	const [head = [], ...body] = rows;
	const names = head.map((name, at) => (at === 0 ? 'date' : name.trim().toLowerCase()));
	const known = [...COLUMNS, ...series];
	const faults = names.flatMap((name, at) => {
		if (names.indexOf(name) < at) return [diagnostic(places(0, at), 'duplicate-id', { id: name, firstLine: 1, isReference: true })];
		return known.includes(name)
			? []
			: [diagnostic(places(0, at), 'unknown-column', { name, nearest: nearest(name, known), known: known.join(', ') })];
	});
	const counted = names.flatMap((name, at) => (name === 'value' || series.includes(name) ? [{ name, at }] : []));
	if (faults.length > 0 || counted.length === 0) {
		const bare = diagnostic(places(0, 0), 'table-without-numbers', { columns: series.length > 1 ? series.join(', ') : 'value' });
		return { points: new Map(), diagnostics: faults.length > 0 ? faults : [bare] };
	}
	const points = new Map<string, TablePoint[]>();
	body.forEach((cells, index) => {
		if (cells.every((cell) => cell.trim() === '')) return;
		const row = index + 1;
		const cellOf = (name: string) => cells[names.indexOf(name)]?.trim() ?? '';
		const placeOf = (name: string) => places(row, Math.max(0, names.indexOf(name)));
		const extra = cells.findIndex((cell, at) => at >= head.length && cell.trim() !== '');
		if (extra >= 0) diagnostics.push(diagnostic(places(row, extra), 'cell-without-column', { value: cells[extra] ?? '' }));
		const when = parsePartialDate(cellOf('date'));
		if (when === undefined) {
			diagnostics.push(diagnostic(placeOf('date'), 'bad-date', { value: cellOf('date') }));
			return;
		}
		const numberIn = (name: string): number | undefined => {
			const written = cellOf(name);
			if (written === '' || written.toLowerCase() === UNKNOWN) return undefined;
			const number = readNumber(written);
			if (number === undefined) diagnostics.push(diagnostic(placeOf(name), 'unreadable-number', { value: written }));
			return number;
		};
		const [low, high] = [numberIn('low'), numberIn('high')];
		const [source, doubtful, note] = WORDS.map((name) => cellOf(name) || undefined);
		for (const { name } of counted) {
			const own = name === 'value' ? (series.length === 1 && !names.includes('series') ? (series[0] ?? '') : cellOf('series')) : name;
			if (!series.includes(own)) {
				diagnostics.push(
					diagnostic(placeOf('series'), 'unknown-series', { id: own, nearest: nearest(own, series), known: series.join(', ') }),
				);
				continue;
			}
			// An empty cell in the column of a series does not say that anyone looked for a number.
			if (name !== 'value' && cellOf(name) === '') continue;
			const keyed = (key: string) => (key === 'value' ? placeOf(name) : key === 'when' || key === 'year' ? placeOf('date') : placeOf(key));
			const point = { when, value: numberIn(name), low, high, source, doubtful, note, placeOf: keyed };
			points.set(own, [...(points.get(own) ?? []), point]);
		}
	});
	return { points, diagnostics };
}

/** The separator of a table: the sign that its first line has most of. */
function delimiterOf(text: string): string {
	const first = lineText(text);
	const [delimiter = ','] = [',', ';', '\t'].toSorted((a, b) => first.split(b).length - first.split(a).length);
	return delimiter;
}

/** A number made of digits and a point; undefined if it has more digits than a number can hold. */
function readNumber(written: string): number | undefined {
	const [, digits] = /^[-−]?(\d+(?:\.\d+)?)$/.exec(written) ?? [];
	if (digits === undefined || digits.replace('.', '').replace(/^0+/, '').length > 15) return undefined;
	return Number(written.replace('−', '-'));
}

/** Finds the cells of a table in its file, by row and column. */
function placesIn(file: ContentFile, rows: readonly (readonly string[])[]): (row: number, column: number) => Place {
	let line = 0;
	const lines = rows.map((cells) => {
		const first = line;
		line += 1 + cells.join('').split('\n').length - 1;
		return first;
	});
	const starts = [0, ...Array.from(file.text.matchAll(/\n/g), ({ index }) => index + 1)];
	return (row, column) => {
		const start = starts[lines[row] ?? 0] ?? 0;
		const written = lineText(file.text.slice(start));
		let at = 0;
		for (const cell of rows[row]?.slice(0, column) ?? []) at = written.indexOf(lineText(cell), at) + lineText(cell).length;
		const cell = lineText(rows[row]?.[column] ?? '').trim();
		const found = cell === '' ? Math.min(at + 1, written.length) : Math.max(0, written.indexOf(cell, at));
		return placeAt(file, start + found, Math.max(1, cell.length));
	};
}
