import { describe, expect, test } from 'vitest';
import { stringsFor } from '../../words.ts';
import { isoDate } from '../../../src/i18n/dates.ts';
import { readForeignDate } from '../../../src/schema/calendar.ts';
import { earliestDay, latestDay, moment, parseDateSpan, parsePartialDate } from '../../../src/schema/date.ts';

const { dates } = stringsFor('en');
const shown = (text: string) => {
	const span = parseDateSpan(text);
	return span && dates.span(span.from, span.to);
};

describe('a reader sees a date as precisely as it is known', () => {
	test.each([
		['2022-03-22', '22 March 2022'],
		['2022-03', 'March 2022'],
		['2022', '2022'],
		['2022-spring', 'spring 2022'],
		['2022-03-22/2022-03-23', '22–23 March 2022'],
		['2021-12/2022-04', 'December 2021 – April 2022'],
		['2021/2022', '2021–2022'],
		['2021-08-15/2022', '15 August 2021 – 2022'],
		['0079-10-24', '24 October 79'],
		['0079-10', 'October 79'],
		['0079', '79'],
		['0009/0011', '9–11'],
		['2022-spring/2022-summer', 'spring 2022 – summer 2022'],
	])('%s', (text, words) => {
		expect(shown(text)?.replace(/\s*–\s*/g, '–')).toBe(words.replace(/\s*–\s*/g, '–'));
	});
});

test.each(['2022-02-30', '2022-13', '22 March 2022', '2022-3-2', '2022/', '/2022', '2021/2022/2023', ''])('“%s” is no date', (text) => {
	expect(parseDateSpan(text)).toBeUndefined();
});

test('the twenty-ninth of February is a date only in leap years', () => {
	expect(parsePartialDate('2024-02-29')).toBeDefined();
	expect(parsePartialDate('2023-02-29')).toBeUndefined();
});

test.each([
	['2022-03-22', '2022-03-22'],
	['2022-spring', '2022-03-01'],
	['2022-winter', '2022-12-01'],
	['2022', '2022-01-01'],
])('%s can be as early as %s', (text, day) => {
	const date = parsePartialDate(text);
	expect(date && earliestDay(date)).toBe(day);
});

test.each([
	['0079', '0079-12-31'],
	['0004-02', '0004-02-29'],
	['2022-winter', '2023-02-28'],
])('%s can be as late as %s', (text, day) => {
	const date = parsePartialDate(text);
	expect(date && latestDay(date)).toBe(day);
});

test.each([
	['1404-11-29', ['2026-02-18']],
	['1403-12-30', ['2025-03-20']],
	['1404-12-30', []],
	['1404-11', ['2026-01-21', '2026-02-19']],
	['1404', ['2025-03-21', '2026-03-20']],
	['1375-06-26', ['1996-09-16']],
	['1447-09-01', ['2026-02-18']],
])('%s of another calendar is %s in ours', (text, days) => {
	expect(readForeignDate(text)?.days).toEqual(days);
});

test.each([
	['2022-03-22', '2022-03-22'],
	['2022-03', '2022-03'],
	['2022-spring', '2022'],
])('%s is %s for programs', (text, iso) => {
	const date = parsePartialDate(text);
	expect(date && isoDate(date)).toBe(iso);
});

test('a moment is shown in the site’s zone, with the zone', () => {
	expect(dates.moment('2026-11-22T14:30+04:30', 'UTC')).toBe('22 November 2026 at 10:00 UTC');
	expect(dates.moment('2026-11-22T22:00Z', 'Asia/Kabul')).toBe('23 November 2026 at 02:30 GMT+4:30');
});

test.each(['2026-11-22', '2026-11-22T14:30', '2026-11-31T14:30Z', '2026-11-22T25:00Z', '2026-11-22 14:30Z'])(
	'“%s” is no moment',
	(text) => {
		expect(moment.safeParse(text).success).toBe(false);
	},
);
