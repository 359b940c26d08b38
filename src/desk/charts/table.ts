import Papa from 'papaparse';
import { parsePartialDate, UNKNOWN } from '../../schema/date.ts';
import { idLike } from '../../schema/id.ts';

/** A table that was pasted, as a chart reads it. */
export interface ChartTable {
	/** The first column is the date; each series has a column with its id at the head. */
	readonly csv: string;
	/** Empty where there is one column of numbers only. */
	readonly series: readonly { readonly id: string; readonly name: string }[];
	readonly dates: number;
	readonly isPercent: boolean;
	/** What is at the head of the only column, where there is one. */
	readonly counts: string;
	/** Cells in which no number could be read, as they were. They stay as they are, and the check says so. */
	readonly unread: readonly string[];
}

/** Signs that stand for a number nobody has. */
const NO_NUMBER = /^(?:[-–—.…]+|n\/?a\.?|\?|unknown)$/i;

/** Reads a table as spreadsheets copy and save it: with tabs, commas or semicolons. Undefined where there is none to read. */
export function readPastedTable(text: string): ChartTable | undefined {
	const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF|\s+$/g, '').replace(/^(?:[ ]*\r?\n)+/, ''), { skipEmptyLines: 'greedy' });
	const rows = data.map((cells) => cells.map((cell) => withLatinDigits(cell).trim()));
	const [first] = rows;
	if (first === undefined || first.length < 2 || rows.length < 2) return undefined;
	const isAcross = first.slice(1).every(isDate) && !rows.slice(1).some(([cell]) => isDate(cell));
	const upright = isAcross ? turned(rows) : rows;
	const [top = [], ...others] = upright;
	const hasHead = !isDate(top[0]);
	const body = hasHead ? others : upright;
	if (body.length === 0) return undefined;
	const width = Math.max(...body.map(({ length }) => length));
	const names = Array.from({ length: width - 1 }, (_, at) => (hasHead ? (top[at + 1] ?? '') : ''));
	const isOne = names.length === 1;
	const ids = idsFor(names);
	const point = decimalPoint(body.flatMap(([, ...cells]) => cells));
	const unread: string[] = [];
	const written = body.map(([date = '', ...cells]) => [
		date,
		...names.map((_, at) => {
			const cell = cells[at] ?? '';
			if (cell === '' || NO_NUMBER.test(cell)) return cell === '' && !isOne ? '' : UNKNOWN;
			const number = plainNumber(cell, point);
			if (number === undefined) unread.push(cell);
			return number ?? cell;
		}),
	]);
	return {
		csv: `${Papa.unparse([['date', ...(isOne ? ['value'] : ids)], ...written], { newline: '\n' })}\n`,
		series: isOne ? [] : ids.map((id, at) => ({ id, name: names[at] === '' ? `Series ${at + 1}` : (names[at] ?? id) })),
		dates: body.length,
		isPercent: body.every(([, ...cells]) => cells.every((cell) => cell === '' || NO_NUMBER.test(cell) || /[%٪]$/.test(cell))),
		counts: isOne ? (names[0] ?? '') : '',
		unread,
	};
}

function isDate(cell = ''): boolean {
	return parsePartialDate(cell) !== undefined;
}

function turned(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
	return (rows[0] ?? []).map((_, at) => rows.map((cells) => cells[at] ?? ''));
}

/** Digits of Arabic script as Latin ones, with their own signs before decimals and between thousands. */
function withLatinDigits(cell: string): string {
	return cell
		.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
		.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
		.replace(/٫/g, '.')
		.replace(/٬/g, '');
}

/** An id for each series, of its name where that has Latin letters. */
function idsFor(names: readonly string[]): readonly string[] {
	const ids: string[] = [];
	for (const [at, name] of names.entries()) {
		const wanted = idLike(name) || `series-${at + 1}`;
		// What is the name of a column of its own cannot be that of a series.
		const taken = ['date', 'series', 'value', 'low', 'high', 'source', 'doubtful', 'note', ...ids].includes(wanted);
		ids.push(taken ? `${wanted}-${at + 1}` : wanted);
	}
	return ids;
}

/** The sign before decimals in a column of numbers: a comma only where no other reading is left. */
function decimalPoint(cells: readonly string[]): '.' | ',' {
	const isOf = (pattern: RegExp) => cells.some((cell) => pattern.test(cell));
	if (isOf(/\d,\d+\.\d/)) return '.';
	if (isOf(/\d\.\d+,\d/)) return ',';
	return isOf(/\d,(?!\d{3}(?!\d))\d/) ? ',' : '.';
}

/** Digits with a point before decimals; undefined where that is not what is there. */
function plainNumber(cell: string, point: '.' | ','): string | undefined {
	const bare = cell.replace(/^[^\d\-−+.,]{0,3}|[\s%٪]+$/g, '').replace(/[\s’'\u00A0\u202F]/g, '');
	const plain = point === ',' ? bare.replaceAll('.', '').replace(',', '.') : bare.replaceAll(',', '');
	return /^[-−+]?\d+(?:\.\d+)?$/.test(plain) ? plain.replace('−', '-').replace('+', '') : undefined;
}
