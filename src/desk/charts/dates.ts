import { parsePartialDate } from '../../schema/date.ts';
import { wholeDate, withLatinDigits } from '../fetch/days.ts';

/** Which part of a date like 3/4/2020 comes first. */
export type DayOrder = 'day-first' | 'month-first';

const MARK = /\s*(?:[*†‡§]+|[¹²³⁰⁴-⁹]+|\[\w{1,3}\]|\([a-z*]\))$/iu;
const IN_FIGURES = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;

/** The date in a cell, in the form that charts use. Undefined if there is none, or if day and month cannot be told apart. */
export function chartDate(cell: string, order: DayOrder | undefined): string | undefined {
	const bare = bareDate(cell);
	if (parsePartialDate(bare) !== undefined) return bare;
	const [, year, month = '', day] = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ]\d\d:\d\d\S*)?$/.exec(bare) ?? [];
	if (year !== undefined) return onCalendar(year, month, day);
	const [, one = '', , other = '', behind] = IN_FIGURES.exec(bare) ?? [];
	if (behind === undefined) return wholeDate(bare);
	if (order === undefined) return one === other ? onCalendar(behind, one, other) : undefined;
	return order === 'day-first' ? onCalendar(behind, other, one) : onCalendar(behind, one, other);
}

/** Whether a cell is a date, even if day and month cannot be told apart. */
export function isDateLike(cell: string): boolean {
	return chartDate(cell, 'day-first') !== undefined || chartDate(cell, 'month-first') !== undefined;
}

/** Finds out which part comes first in the dates of a column. Dates with full stops begin with the day. Undefined if nothing tells. */
export function dayOrderIn(cells: readonly string[]): DayOrder | undefined {
	const found = cells.flatMap((cell) => {
		const [, one, sign, other] = IN_FIGURES.exec(bareDate(cell)) ?? [];
		return one === undefined ? [] : [{ one: Number(one), sign, other: Number(other) }];
	});
	if (found.some(({ one, sign }) => one > 12 || sign === '.')) return 'day-first';
	return found.some(({ other }) => other > 12) ? 'month-first' : undefined;
}

function bareDate(cell: string): string {
	return withLatinDigits(cell).trim().replace(MARK, '');
}

function onCalendar(year: string, month: string, day: string | undefined): string | undefined {
	const date = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
	return parsePartialDate(date) === undefined ? undefined : date;
}
