import { z } from 'astro/zod';

/** A date to the precision that is known. Months and days count from 1. */
export interface PartialDate {
	readonly year: number;
	readonly season?: Season;
	readonly month?: number;
	readonly day?: number;
}

/** A span of time. A single date has that date at both ends. */
export interface DateSpan {
	readonly from: PartialDate;
	readonly to: PartialDate;
}

export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof SEASONS)[number];

const PARTIAL_DATE = /^(\d{4})(?:-(?:(spring|summer|autumn|winter)|(\d\d)(?:-(\d\d))?))?$/;

/** Reads `2022`, `2022-spring`, `2022-03` or `2022-03-22`; undefined if it is none of these, or a day that does not exist. */
export function parsePartialDate(text: string): PartialDate | undefined {
	const match = PARTIAL_DATE.exec(text);
	if (match === null) return undefined;
	const [, year, season, month, day] = match;
	const date: PartialDate = {
		year: Number(year),
		...(season !== undefined && { season: season as Season }),
		...(month !== undefined && { month: Number(month) }),
		...(day !== undefined && { day: Number(day) }),
	};
	return isOnCalendar(date) ? date : undefined;
}

/** Writes a date as `parsePartialDate` reads it. */
export function writePartialDate({ year, season, month, day }: PartialDate): string {
	const parts = [pad(year, 4), season, ...[month, day].map((part) => (part === undefined ? undefined : pad(part, 2)))];
	return parts.filter((part) => part !== undefined).join('-');
}

/** Reads one date, or two joined by a slash. */
export function parseDateSpan(text: string): DateSpan | undefined {
	const [first, second, ...rest] = text.split('/').map(parsePartialDate);
	if (first === undefined || rest.length > 0) return undefined;
	if (!text.includes('/')) return { from: first, to: first };
	return second === undefined ? undefined : { from: first, to: second };
}

/** The first day that a date can mean, as `2022-03-01`. For sorting, not for readers. */
export function earliestDay({ year, season, month, day }: PartialDate): string {
	const first = season === undefined ? (month ?? 1) : SEASONS.indexOf(season) * 3 + 3;
	return `${pad(year, 4)}-${pad(first, 2)}-${pad(day ?? 1, 2)}`;
}

/** The last day that a date can mean, as `2022-03-31`. For sorting, not for readers. */
export function latestDay({ year, season, month, day }: PartialDate): string {
	const last = season === undefined ? (month ?? 12) : SEASONS.indexOf(season) * 3 + 5;
	return dayOf(year, last - (day === undefined ? 0 : 1), day ?? 0)
		.toISOString()
		.slice(0, 10);
}

function isOnCalendar({ year, month, day }: PartialDate): boolean {
	if (month !== undefined && (month < 1 || month > 12)) return false;
	if (day === undefined) return true;
	return day >= 1 && day <= dayOf(year, month ?? 1, 0).getUTCDate();
}

/** A day at midnight UTC. Months count from 0 and may overflow. `Date.UTC` would read the year 79 as 1979. */
function dayOf(year: number, month: number, day: number): Date {
	const date = new Date(0);
	date.setUTCFullYear(year, month, day);
	return date;
}

function pad(number: number, digits: number): string {
	return String(number).padStart(digits, '0');
}

const MOMENT = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** A moment with its time zone, as `2026-11-22T14:30+04:30`. */
export const moment = z
	.string()
	.refine((text) => parsePartialDate(MOMENT.exec(text)?.[1] ?? '')?.day !== undefined, { error: 'bad-moment' });

/** Written where something is not known. Readers see it on the page. */
export const UNKNOWN = 'unknown';

/** Accepts numbers too, because YAML reads a bare 2022 as one. */
function dateLike(isDate: (text: string) => boolean) {
	const text = z.string().refine(isDate, { error: 'bad-date' });
	return z.preprocess((value) => (typeof value === 'number' ? String(value) : value), text);
}

const isDate = (text: string) => parsePartialDate(text) !== undefined;
const isSpan = (text: string) => parseDateSpan(text) !== undefined;
const isUnknown = (text: string) => text === UNKNOWN;

/** A single date, as precise as is known. */
export const date = dateLike(isDate);
/** A single date, or `unknown`. */
export const dateOrUnknown = dateLike((text) => isUnknown(text) || isDate(text));
/** A single date, or two that make a span. */
export const dateSpan = dateLike(isSpan);
/** A single date, two that make a span, or `unknown`. */
export const dateSpanOrUnknown = dateLike((text) => isUnknown(text) || isSpan(text));
