import Papa from 'papaparse';
import { UNKNOWN } from '../../schema/date.ts';
import { idLike } from '../../schema/id.ts';
import { chartDate, dayOrderIn, isDateLike } from './dates.ts';
import { layoutOf, type Layout } from './layout.ts';
import { currencyOf } from './money.ts';
import { doubleIn, isNoNumber, pointsIn, readNumber, writtenNumber, type Point, type WrittenNumber } from './numbers.ts';

/** A table that was pasted, as a chart reads it. */
export interface ChartTable {
	/** The first column is the date; each series has a column with its id at the head. */
	readonly csv: string;
	/** Empty where there is one column of numbers only. */
	readonly series: readonly { readonly id: string; readonly name: string }[];
	readonly dates: number;
	/** Percent, or the letters of a currency, where all numbers have its sign. */
	readonly unit: string | undefined;
	/** What is at the head of the only column, where there is one. */
	readonly counts: string;
	/** What could not be read, a sentence for each cell. It stays as it is, and the check says so. */
	readonly faults: readonly string[];
	/** What was left out, and how the rest was read, where that might be wrong. */
	readonly notes: readonly string[];
	/** Where numbers may be read in two ways: one of them, and what it is with a point and with a comma before decimals. */
	readonly question: Question | undefined;
}

/** Whether a point or a comma is before decimals, which nothing in the table tells. */
export interface Question {
	readonly cell: string;
	readonly point: string;
	readonly comma: string;
	/** How it was read; undefined where the editor has to say. */
	readonly taken: Point | undefined;
}

/** Reads a table as spreadsheets copy and save it. `told` is what the editor has said of the sign before decimals. Undefined where there is none to read. */
export function readPastedTable(text: string, told?: Point): ChartTable | undefined {
	const layout = layoutOf(text);
	if (layout === undefined) return undefined;
	const { leftOut, names, rows } = layout;
	const columns = names.map((_, at) => rows.map(({ cells }) => cells[at] ?? ''));
	const written = columns.map((cells) => cells.map((cell) => writtenNumber(cell)));
	const { points, question } = pointsOf(written, columns, told);
	const dates = readDates(layout);
	const isOne = names.length === 1;
	const ids = idsFor(names);
	const titles = names.map((name, at) => (name === '' ? `Series ${at + 1}` : name));
	const faults: string[] = [];
	const body = rows.map(({ cells, date }, row) => [
		dates.written[row] ?? date,
		...names.map((_, at) => {
			const cell = cells[at] ?? '';
			if (cell === '' || isNoNumber(cell)) return cell === '' && !isOne ? '' : UNKNOWN;
			const [number, point] = [written[at]?.[row], points[at]];
			const read = number === undefined || point === undefined ? undefined : readNumber(number, point);
			if (read === undefined && (number === undefined || point !== undefined))
				faults.push(unreadable(cell, date, isOne ? '' : (titles[at] ?? '')));
			return read ?? cell;
		}),
	]);
	const all = written.flat().filter((number) => number !== undefined);
	return {
		csv: `${Papa.unparse([['date', ...(isOne ? ['value'] : ids)], ...body], { newline: '\n' })}\n`,
		series: isOne ? [] : ids.map((id, at) => ({ id, name: titles[at] ?? id })),
		dates: rows.length,
		unit: unitOf(all),
		counts: isOne ? (names[0] ?? '') : '',
		faults: [...dates.faults, ...faults],
		notes: [...leftOut, ...dates.notes, ...notesOn(all)],
		question,
	};
}

function unreadable(cell: string, date: string, name: string): string {
	const where = [...(name === '' ? [] : [`“${name}”`]), date].filter((part) => part !== '').join(', ');
	return `No number can be read in “${cell}” (${where}).`;
}

/** The sign before decimals in each column: by what is in it, else by what is in the others, else as the editor says. */
function pointsOf(
	written: readonly (readonly (WrittenNumber | undefined)[])[],
	columns: readonly (readonly string[])[],
	told: Point | undefined,
): { readonly points: readonly (Point | undefined)[]; readonly question: Question | undefined } {
	const given = written.map((column) => column.filter((number) => number !== undefined));
	const whole = pointsIn(given.flat());
	const isOpen = (numbers: readonly WrittenNumber[]) => pointsIn(numbers).length !== 1 && whole.length !== 1;
	const open = given.flatMap((numbers) => (isOpen(numbers) ? numbers : []));
	const double = doubleIn(open) ?? (pointsIn(open).length === 0 ? open.find(({ core }) => /[.,]/.test(core)) : undefined);
	// In English a comma is between thousands; a point may be either.
	const taken = told ?? (pointsIn(open).length > 0 && open.every(({ core }) => !core.includes('.')) ? '.' : undefined);
	const points = given.map((numbers) => {
		const own = pointsIn(numbers);
		return own.length === 1 ? own[0] : whole.length === 1 ? whole[0] : double === undefined ? '.' : taken;
	});
	if (double === undefined) return { points, question: undefined };
	const at = written.flat().indexOf(double);
	const cell = columns.flat()[at] ?? '';
	return { points, question: { cell, point: readNumber(double, '.') ?? cell, comma: readNumber(double, ',') ?? cell, taken } };
}

/** The dates as charts have them, and what cannot be one. */
function readDates({ rows }: Layout): {
	readonly written: readonly string[];
	readonly faults: readonly string[];
	readonly notes: readonly string[];
} {
	const cells = rows.map(({ date }) => date);
	const order = dayOrderIn(cells);
	const read = cells.map((cell) => chartDate(cell, order));
	const twice = [...new Set(read.filter((date, at) => date !== undefined && read.indexOf(date) < at))];
	const years = read.map((date) => Number(date?.slice(0, 4)));
	const isSolar = years.length > 0 && years.every((year) => year >= 1250 && year < 1500);
	return {
		written: read.map((date, at) => date ?? cells[at] ?? ''),
		faults: [
			...cells.flatMap((cell, at) => (read[at] === undefined ? [dateFault(cell)] : [])),
			...twice.map((date) => `${date} has more than one row.`),
		],
		notes: isSolar
			? [`${cells[0]} looks like a year of the Islamic or the solar calendar. Charts count years as in 2026: put those in their place.`]
			: [],
	};
}

function dateFault(cell: string): string {
	if (cell === '') return 'A row has numbers and no date.';
	if (isDateLike(cell)) return `In “${cell}” day and month cannot be told apart: write it like 2024-03-22.`;
	return `“${cell}” is no date that a chart can take: write a year like 2024, a month like 2024-03, or a day like 2024-03-22.`;
}

/** What all numbers have behind or before them. */
function unitOf(numbers: readonly WrittenNumber[]): string | undefined {
	if (numbers.length === 0) return undefined;
	if (numbers.every(({ isPercent }) => isPercent)) return 'percent';
	const units = new Set(numbers.map(({ money }) => currencyOf(money)));
	return units.size === 1 ? [...units][0] : undefined;
}

/** What stood beside numbers and is not among them any more. */
function notesOn(numbers: readonly WrittenNumber[]): readonly string[] {
	const marks = [...new Set(numbers.flatMap(({ mark }) => mark ?? []))];
	const money = [...new Set(numbers.flatMap(({ money: own }) => own ?? []))];
	const percent = numbers.filter(({ isPercent }) => isPercent).length;
	const unit = unitOf(numbers);
	return [
		...(marks.length === 0
			? []
			: [
					`The ${marks.length === 1 ? 'mark' : 'marks'} ${marks.join(' ')} of notes ${marks.length === 1 ? 'is' : 'are'} left out: if readers should know what the note says, write it into the form.`,
				]),
		...(money.length > 0 && unit === undefined
			? [`${money.map((own) => `“${own}”`).join(', ')} ${money.length === 1 ? 'is' : 'are'} left out: give the unit in the form.`]
			: []),
		...(percent > 0 && unit !== 'percent'
			? ['Some numbers have a percent sign and others have none: look whether they are of one kind.']
			: []),
	];
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
