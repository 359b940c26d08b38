import { scaleLinear, scaleLog, scaleUtc } from 'd3-scale';
import type { Chart } from '../../model/charts/chart.ts';
import { dateAt, dayOf, ordinalOf, type Step } from '../../model/charts/times.ts';
import { widthOf } from '../type.ts';
import type { Writing } from './bars.ts';

/** A scale of numbers, from the baseline up. */
export interface ValueScale {
	readonly y: (value: number) => number;
	readonly ticks: readonly { readonly value: number; readonly words: string }[];
	/** The width of the widest number on the scale. */
	readonly width: number;
	/** The height of zero, or of the bottom if the scale does not start at zero. */
	readonly ground: number;
}

/** The least distance between two lines of the scale, in pixels. */
const PITCH = 44;

/** A scale for some numbers between `bottom` and `top`. Its numbers are written in full if they fit in `room`, and shortened otherwise. */
export function valueScale(
	values: readonly number[],
	{ scale }: Pick<Chart, 'scale'>,
	[bottom, top]: readonly [number, number],
	{ room, size, writing }: { readonly room: number; readonly size: number; readonly writing: Writing },
): ValueScale {
	const count = Math.max(2, Math.floor((bottom - top) / PITCH));
	const [lowest, highest] = [Math.min(...values), Math.max(...values)];
	const isWhole = values.every((value) => Number.isInteger(value));
	const { at, ticks } = scale === 'log' ? logarithmic(lowest, highest, count) : linear(lowest, highest, count, scale === 'cut');
	const place = at.range([bottom, top]);
	const shown = ticks.filter((tick) => !isWhole || Number.isInteger(tick));
	const write = shown.every((tick) => widthOf(writing.number(tick), size) <= room) ? writing.number : writing.short;
	const words = shown.map((value) => ({ value, words: write(value) }));
	const y = (value: number) => place(value);
	return {
		y,
		ticks: words,
		width: Math.max(...words.map((tick) => widthOf(tick.words, size))),
		ground: scale === 'from-zero' ? y(0) : bottom,
	};
}

function linear(lowest: number, highest: number, count: number, isCut: boolean) {
	// On a cut scale, the lowest number is raised off the baseline, where it would look like zero.
	const [from, to] = isCut ? [lowest - (highest - lowest) * 0.12, highest] : [Math.min(0, lowest), Math.max(0, highest)];
	const at = scaleLinear(from === to ? [from, from + 1] : [from, to], [0, 1]).nice(count);
	return { at, ticks: at.ticks(count) };
}

function logarithmic(lowest: number, highest: number, count: number) {
	const at = scaleLog(lowest === highest ? [lowest / 2, highest * 2] : [lowest, highest], [0, 1]).nice();
	const all = at.ticks();
	const tens = all.filter((tick) => Number.isInteger(Math.log10(tick)) || Math.abs(Math.log10(tick) - Math.round(Math.log10(tick))) < 1e-9);
	const some = all.filter((tick) => ['1', '2', '5'].includes(tick.toExponential(0).slice(0, 1)));
	const every = Math.ceil(tens.length / (count * 1.6));
	return { at, ticks: tens.length > 2 ? tens.filter((_, index) => index % every === 0) : some.length <= count * 2 ? some : tens };
}

/** A scale of dates, spaced as they are in time. */
export interface TimeScale {
	readonly x: (at: number) => number;
	/** Sets of dates to write below the chart, from the most dates to the fewest. */
	readonly ticks: readonly (readonly number[])[];
}

/** The scale for dates between two sides. */
export function timeScale(dates: readonly number[], step: Step, [left, right]: readonly [number, number]): TimeScale {
	const inOrder = [...new Set(dates)].sort((a, b) => a - b);
	const instant = (at: number) => dayOf(dateAt(at, step));
	const [first = 0, last = first] = [inOrder[0], inOrder.at(-1)];
	const scale = scaleUtc([instant(first), instant(last)], [left, right]);
	const counted = [12, 10, 8, 6, 5, 4, 3, 2].map((count) => [
		...new Set(
			scale.ticks(count).flatMap((date) => {
				const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
				const at = ordinalOf(day, step);
				// A tick between two years is not a date in a chart of years.
				return instant(at) === dayOf(day) && at >= first && at <= last ? [at] : [];
			}),
		),
	]);
	return {
		x: (at) => (first === last ? (left + right) / 2 : scale(instant(at))),
		// If there are few dates in the data, show exactly those.
		ticks: [
			...(inOrder.length > 1 && inOrder.length <= 12 ? [inOrder] : []),
			...fullestFirst([...counted, ...counted.map(everySecond), [first, last]], first),
		],
	};
}

/** Puts sets with more dates first. A single date says too little, so it comes last. */
function fullestFirst(sets: readonly (readonly number[])[], first: number): readonly (readonly number[])[] {
	return [...sets.filter((set) => set.length > 1).sort((a, b) => b.length - a.length), [first]];
}

function everySecond(set: readonly number[]): readonly number[] {
	return set.filter((_, index) => index % 2 === 0);
}

/** Sets of dates to write below bars: all of them, every second one, and so on. */
export function everyFew(dates: readonly number[], step: Step): readonly (readonly number[])[] {
	const thinned = [1, 2, 3, 4, 5, 6, 10, 12, 20, 24, 50].map((few) =>
		dates.filter((date, index) => (step === 'day' ? index : date) % few === 0),
	);
	const [first = 0, last = first] = [dates[0], dates.at(-1)];
	return fullestFirst([...thinned, [first, last]], first);
}
