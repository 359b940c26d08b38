import Papa from 'papaparse';
import { isDateLike } from './dates.ts';
import { isNoNumber, writtenNumber } from './numbers.ts';

/** A table in the form that a chart needs: a name for each column, and rows of a date and numbers. */
export interface Layout {
	readonly names: readonly string[];
	readonly rows: readonly { readonly date: string; readonly cells: readonly string[] }[];
	/** A sentence for everything in the table that does not belong in a chart. */
	readonly leftOut: readonly string[];
}

/** The first words of rows that sum up others: totals and averages. */
const SUMS = /^(?:(?:grand |sub)?-?total|sum|all|average|mean|median|کل|میزان|مجموع|مجموعہ|مجموعه|جمع|جمله|اوسط|حاصل)(?:$|[^\p{L}])/iu;

/** Finds the dates, numbers and names in a pasted table. Undefined if it is not a table or has no dates. */
export function layoutOf(text: string): Layout | undefined {
	const grid = withoutEmpty(upright(withoutEmpty(cellsOf(text))));
	const dated = grid.findIndex((row) => row.some(isDateLike));
	const at = dateColumn(grid);
	if (dated < 0 || at < 0) return undefined;
	const first = (row: readonly string[]) => [row[at] ?? '', ...row.toSpliced(at, 1)];
	// Rows with an unreadable date may come between the names and the first date that can be read.
	const top = grid.findLastIndex((row, index) => index < dated && !isOfNumbers(row, at));
	const body = grid.slice(top + 1).map(first);
	const head = top < 0 ? undefined : first(grid[top] ?? []);
	const above = grid.slice(0, Math.max(0, top)).map((row) => row.filter((cell) => cell !== '').join(' '));
	const width = Math.max(...body.map((row) => row.length), head?.length ?? 0);
	const names = Array.from({ length: width - 1 }, (_, column) => head?.[column + 1] ?? '');
	const isCounted = (row: readonly string[]) => row.slice(1).some(hasDigit);
	const rows = body.filter((row) => isDateLike(row[0] ?? '') || (isCounted(row) && !SUMS.test(row[0] ?? '')));
	const others = body.filter((row) => !rows.includes(row)).map((row) => row.filter((cell) => cell !== '').join(' '));
	const leftOut = [...above, ...others]
		.filter((words) => /[\p{L}\p{N}]/u.test(words))
		.map((words) => `“${words}” has no date, so it is left out.`);
	const layout = {
		names,
		rows: rows.map(([date = '', ...cells]) => ({ date, cells: names.map((_, column) => cells[column] ?? '') })),
		leftOut,
	};
	return width < 2 ? undefined : withoutWords(spread(layout));
}

/** Whether a row has only numbers, apart from its date. */
function isOfNumbers(row: readonly string[], date: number): boolean {
	const cells = row.filter((cell, at) => at !== date && cell !== '');
	return (
		cells.some((cell) => writtenNumber(cell) !== undefined) && cells.every((cell) => writtenNumber(cell) !== undefined || isNoNumber(cell))
	);
}

/** Splits pasted text into cells, at tabs, commas, semicolons, vertical bars or wide gaps. */
function cellsOf(text: string): readonly (readonly string[])[] {
	const plain = text.replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '').replace(/^(?:[ \t]*\r?\n)+|\s+$/g, '');
	const lines = plain.split(/\r?\n/);
	const isUsual = (sign: RegExp) => lines.filter((line) => sign.test(line)).length * 2 > lines.length;
	const delimiter = plain.includes('\t') ? '\t' : isUsual(/\|/) ? '|' : isUsual(/;/) ? ';' : ',';
	const hasGaps = delimiter === ',' && isUsual(/[^\s,][ \u00A0]{2,}\S/);
	const rows = hasGaps
		? lines.map((line) => line.trim().split(/[ \u00A0]{2,}/))
		: Papa.parse<string[]>(plain, { delimiter, skipEmptyLines: 'greedy' }).data;
	return rows.map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ').trim()));
}

/** Removes empty columns, and rows that are empty or only lines. */
function withoutEmpty(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
	const width = Math.max(0, ...rows.map((cells) => cells.length));
	const kept = Array.from({ length: width }, (_, at) => at).filter((at) => rows.some((cells) => (cells[at] ?? '') !== ''));
	return rows.map((cells) => kept.map((at) => cells[at] ?? '')).filter((cells) => cells.some((cell) => !/^[-=:|+]*$/.test(cell)));
}

/** Turns the table if its dates are in the first row, so that they are one below the other. */
function upright(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
	const at = rows.findIndex((cells) => cells.some(isDateLike));
	const head = (rows[at] ?? []).slice(1).filter((cell) => cell !== '' && !SUMS.test(cell));
	const isAcross = head.length > 1 && head.every(isDateLike) && !rows.slice(at + 1).some(([cell = '']) => isDateLike(cell));
	if (!isAcross) return rows;
	const [above, own] = [rows.slice(0, at), rows.slice(at)];
	return [...above, ...(own[0] ?? []).map((_, column) => own.map((cells) => cells[column] ?? ''))];
}

/** The first column in which most cells are dates; if there is none, the first with any date. */
function dateColumn(rows: readonly (readonly string[])[]): number {
	const columns = (rows[0] ?? []).map((_, at) => rows.map((cells) => cells[at] ?? '').filter((cell) => cell !== ''));
	const most = columns.findIndex((cells) => cells.filter(isDateLike).length * 2 > cells.length - 1);
	return most >= 0 ? most : columns.findIndex((cells) => cells.some(isDateLike));
}

/** If dates repeat, each time with another name in a column of words, gives each name a column of its own. */
function spread(layout: Layout): Layout {
	const { leftOut, names, rows } = layout;
	if (new Set(rows.map(({ date }) => date)).size === rows.length) return layout;
	const counted = names.flatMap((_, at) => (rows.some(({ cells }) => hasDigit(cells[at] ?? '')) ? [at] : []));
	const named = names.findIndex((_, at) => !counted.includes(at) && rows.every(({ cells }) => cells[at] !== ''));
	const [value, ...more] = counted;
	if (named < 0 || value === undefined || more.length > 0) return layout;
	const things = [...new Set(rows.map(({ cells }) => cells[named] ?? ''))];
	const keys = rows.map(({ cells, date }) => JSON.stringify([date, cells[named]]));
	if (things.length < 2 || new Set(keys).size < keys.length) return layout;
	const others = names.flatMap((_, at) => (at === value || at === named ? [] : [at]));
	const dates = [...new Set(rows.map(({ date }) => date))];
	const cellOf = (date: string, thing: string) =>
		rows.find(({ cells, date: own }) => own === date && cells[named] === thing)?.cells[value] ?? '';
	return {
		names: things,
		rows: dates.map((date) => ({ date, cells: things.map((thing) => cellOf(date, thing)) })),
		leftOut: [...leftOut, ...others.map((at) => wordsLeftOut(names[at] ?? '', at))],
	};
}

/** Removes columns that contain only words. */
function withoutWords({ leftOut, names, rows }: Layout): Layout {
	const isWords = (at: number) =>
		rows.some(({ cells }) => cells[at] !== '') && !rows.some(({ cells }) => hasDigit(cells[at] ?? '') || isNoNumber(cells[at] ?? ''));
	const kept = names.flatMap((_, at) => (isWords(at) ? [] : [at]));
	if (kept.length === 0) return { leftOut, names, rows };
	return {
		names: kept.map((at) => names[at] ?? ''),
		rows: rows.map(({ cells, date }) => ({ date, cells: kept.map((at) => cells[at] ?? '') })),
		leftOut: [...leftOut, ...names.flatMap((name, at) => (kept.includes(at) ? [] : [wordsLeftOut(name, at)]))],
	};
}

function wordsLeftOut(name: string, at: number): string {
	return `${name === '' ? `Column ${at + 2}` : `“${name}”`} has no numbers, so it is left out.`;
}

function hasDigit(cell: string): boolean {
	return writtenNumber(cell) !== undefined || /\p{N}/u.test(cell);
}
