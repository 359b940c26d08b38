import type { PartialDate } from '../../schema/date.ts';

/** What a chart counts by. */
export type Step = 'year' | 'month' | 'day';

const DAY = 86_400_000;

/** How precise a date is: a year, a month or a day. */
export function stepOf({ day, month }: PartialDate): Step {
	return day === undefined ? (month === undefined ? 'year' : 'month') : 'day';
}

/** A date as a number that rises by one with each step: the year, the months since the year 0, or the days since 1970. */
export function ordinalOf({ day = 1, month = 1, year }: PartialDate, step: Step): number {
	if (step === 'year') return year;
	return step === 'month' ? year * 12 + month - 1 : Math.round(dayOf({ day, month, year }) / DAY);
}

/** The date of a number that `ordinalOf` made. */
export function dateAt(ordinal: number, step: Step): PartialDate {
	if (step === 'year') return { year: ordinal };
	if (step === 'month') return { year: Math.floor(ordinal / 12), month: (((ordinal % 12) + 12) % 12) + 1 };
	const date = new Date(ordinal * DAY);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The start of a date, in milliseconds since 1970. `Date.UTC` would read the year 79 as 1979. */
export function dayOf({ day = 1, month = 1, year }: PartialDate): number {
	return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** The share of equal steps from which dates count as regular. */
const REGULAR = 0.6;

/** The most frequent step between dates, if the dates are regular; otherwise undefined. */
export function rhythmOf(ordinals: readonly number[]): number | undefined {
	const inOrder = [...new Set(ordinals)].sort((a, b) => a - b);
	const steps = inOrder.slice(1).map((ordinal, index) => ordinal - (inOrder[index] ?? 0));
	const [[most, times] = [0, []]] = [...Map.groupBy(steps, (step) => step)].sort(([, a], [, b]) => b.length - a.length);
	return times.length > 1 && times.length >= steps.length * REGULAR ? most : undefined;
}

/** One date, or several dates in a row without a number. */
export interface Stretch {
	readonly from: number;
	readonly until: number;
}

/** From this many dates without a number, a gap is long. Shorter ones are listed date by date. */
const LONG_GAP = 4;

/** Some dates in order, with the missing ones between them filled in at a rhythm. With `joinsGaps`, each long gap is one stretch. */
export function stretchesOf(ordinals: readonly number[], rhythm: number | undefined, joinsGaps: boolean): readonly Stretch[] {
	const inOrder = [...new Set(ordinals)].sort((a, b) => a - b);
	return inOrder.flatMap((ordinal, index) => {
		const before = inOrder[index - 1];
		const missing =
			before === undefined || rhythm === undefined || (ordinal - before) % rhythm !== 0
				? []
				: Array.from({ length: (ordinal - before) / rhythm - 1 }, (_, step) => before + (step + 1) * rhythm);
		const [first, last] = [missing[0], missing.at(-1)];
		const gap =
			joinsGaps && missing.length >= LONG_GAP && first !== undefined && last !== undefined
				? [{ from: first, until: last }]
				: missing.map((one) => ({ from: one, until: one }));
		return [...gap, { from: ordinal, until: ordinal }];
	});
}
