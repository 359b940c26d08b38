import Papa from 'papaparse';
import { UNKNOWN } from '../../schema/date.ts';
import { idLike } from '../../schema/id.ts';
import { chartDate, dayOrderIn, isDateLike } from './dates.ts';
import { layoutOf, type Layout } from './layout.ts';
import { currencyOf } from './money.ts';
import { doubleIn, isNoNumber, pointsIn, readNumber, writtenNumber, type Point, type WrittenNumber } from './numbers.ts';

/** A pasted table, as a chart reads it. */
export interface ChartTable {
	/** The table as CSV: the dates in the first column, then a column for each series, headed by its id. */
	readonly csv: string;
	/** Empty if there is only one column of numbers. */
	readonly series: readonly { readonly id: string; readonly name: string }[];
	readonly dates: number;
	/** Percent or a currency code, if all numbers have that sign. */
	readonly unit: string | undefined;
	/** The heading of the only column of numbers; empty if there are several. */
	readonly counts: string;
	/** A sentence for each cell that could not be read. The cell stays as it is, and the check reports it. */
	readonly faults: readonly string[];
	/** What was left out, and any reading of the rest that may be wrong. */
	readonly notes: readonly string[];
	/** Asks about the decimal sign if numbers can be read in two ways. */
	readonly question: Question | undefined;
}

/** A question about the decimal sign: one number, and its value with each sign. */
export interface Question {
	readonly cell: string;
	readonly point: string;
	readonly comma: string;
	/** The decimal sign that was assumed. Undefined if the editor has to decide. */
	readonly taken: Point | undefined;
}

/**
 * Reads a table as spreadsheets copy or save it. `told` is the decimal sign, if the editor has said which it is.
 * Undefined if there is no table.
 */
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

/** The decimal sign of each column: from its own numbers, otherwise from the others, otherwise as the editor says. */
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
	// In English a comma separates thousands. A full stop may separate thousands or decimals.
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

/** The dates in the form that charts use, and what is wrong with the others. */
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

/** The unit that all numbers have. */
function unitOf(numbers: readonly WrittenNumber[]): string | undefined {
	if (numbers.length === 0) return undefined;
	if (numbers.every(({ isPercent }) => isPercent)) return 'percent';
	const units = new Set(numbers.map(({ money }) => currencyOf(money)));
	return units.size === 1 ? [...units][0] : undefined;
}

/** Notes about note marks, currencies and percent signs that were left out. */
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

/** An id for each series, made from its name if that has Latin letters. */
function idsFor(names: readonly string[]): readonly string[] {
	const ids: string[] = [];
	for (const [at, name] of names.entries()) {
		const wanted = idLike(name) || `series-${at + 1}`;
		// A chart gives these names to columns of its own.
		const taken = ['date', 'series', 'value', 'low', 'high', 'source', 'doubtful', 'note', ...ids].includes(wanted);
		ids.push(taken ? `${wanted}-${at + 1}` : wanted);
	}
	return ids;
}
