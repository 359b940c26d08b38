import type { PartialDate } from '../../schema/date.ts';

/** What a chart counts by. */
export type Step = 'year' | 'month' | 'day';

const DAY = 86_400_000;

/** What a date is of: a year, a month or a day. */
export function stepOf({ day, month }: PartialDate): Step {
	return day === undefined ? (month === undefined ? 'year' : 'month') : 'day';
}

/** Dates as numbers, one after the other: the year, the months or the days since the year 0 or 1970. */
export function ordinalOf({ day = 1, month = 1, year }: PartialDate, step: Step): number {
	if (step === 'year') return year;
	return step === 'month' ? year * 12 + month - 1 : Math.round(dayOf({ day, month, year }) / DAY);
}

/** The date that a number stands for. */
export function dateAt(ordinal: number, step: Step): PartialDate {
	if (step === 'year') return { year: ordinal };
	if (step === 'month') return { year: Math.floor(ordinal / 12), month: (((ordinal % 12) + 12) % 12) + 1 };
	const date = new Date(ordinal * DAY);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The beginning of a date, in milliseconds. `Date.UTC` takes the year 79 for 1979. */
export function dayOf({ day = 1, month = 1, year }: PartialDate): number {
	return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** How many of all steps from one number to the next are alike where somebody counts at regular times. */
const REGULAR = 0.6;

/** How far one number usually is from the next, where it is usually as far; otherwise undefined. */
export function rhythmOf(ordinals: readonly number[]): number | undefined {
	const inOrder = [...new Set(ordinals)].sort((a, b) => a - b);
	const steps = inOrder.slice(1).map((ordinal, index) => ordinal - (inOrder[index] ?? 0));
	const [[most, times] = [0, []]] = [...Map.groupBy(steps, (step) => step)].sort(([, a], [, b]) => b.length - a.length);
	return times.length > 1 && times.length >= steps.length * REGULAR ? most : undefined;
}

/** One date, or several in a row of which nobody gives a number. */
export interface Stretch {
	readonly from: number;
	readonly until: number;
}

/** Dates that nobody counted are told one by one as long as they are fewer than this. */
const LONG_GAP = 4;

/** Every date from the first to the last of some, at a rhythm, and each long gap between them as one stretch, where these are wanted. */
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
