import type { Chart } from '../../model/charts/chart.ts';
import { element, round, type Label } from '../svg.ts';
import { widthOf } from '../type.ts';
import type { Writing } from './bars.ts';
import { breakWords, lineHeight, type Pen } from './pen.ts';

/** Words above the drawing that mark a date, and the space they take. */
export interface Flag {
	readonly x: number;
	readonly lines: readonly string[];
	readonly isBreak: boolean;
	readonly left: number;
	readonly right: number;
	/** The row of words that it is in. The lowest is 0. */
	readonly row: number;
	/** `start` if the words come after their line, `end` if they come before it. */
	readonly anchor: 'end' | 'start';
}

/** The space between a line and its words. */
const AIR = 5;

/** How wide a line of a flag's words may be, as a share of the drawing's width, best first. */
const ROOMS = [0.44, 0.3, 0.2];

/** How many arrangements to try. */
const MOST_TRIALS = 20_000;

interface Wanted {
	readonly x: number;
	readonly words: string;
	readonly isBreak: boolean;
}

/**
 * Places the annotations and the breaks in counting at their dates. Their words go above the drawing, in the fewest rows in which
 * no words overlap other words or another flag's line.
 */
export function layOutFlags(
	{ annotations, breaks }: Pick<Chart, 'annotations' | 'breaks'>,
	placeOf: (at: number, isBreak: boolean) => number,
	{ size, width, writing }: { readonly size: number; readonly width: number; readonly writing: Writing },
): readonly Flag[] {
	const wanted = [
		...breaks.map(({ at }): Wanted => ({ x: placeOf(at, true), words: writing.countedAnew, isBreak: true })),
		...annotations.map(({ at, words }): Wanted => ({ x: placeOf(at, false), words, isBreak: false })),
	].sort((a, b) => a.x - b.x);
	const ways = wanted.map((flag) => waysOf(flag, size, width));
	for (const [index] of wanted.entries()) {
		const found = arrange(ways, index + 1);
		if (found !== undefined) return found;
	}
	// If nothing better fits, give each flag a row of its own.
	return ways.flatMap(([way], row) => (way === undefined ? [] : [{ ...way, row }]));
}

type Way = Omit<Flag, 'row'>;

/** The ways to set the words of a flag: on either side of its line, in long lines or short ones. */
function waysOf({ isBreak, words, x }: Wanted, size: number, width: number): readonly Way[] {
	const set = ROOMS.map((part) => breakWords(words, size, Math.max(56, width * part)));
	const settings = set.filter((lines, index) => lines.length !== set[index - 1]?.length);
	const ways = settings.flatMap((lines): readonly Way[] => {
		const long = Math.max(...lines.map((line) => widthOf(line, size)));
		return [
			{ x, lines, isBreak, anchor: 'start', left: x + AIR, right: x + AIR + long },
			{ x, lines, isBreak, anchor: 'end', left: x - AIR - long, right: x - AIR },
		];
	});
	return ways.filter(({ left, right }) => left >= 0 && right <= width);
}

/** Chooses one way and one row for each flag, with this many rows. Undefined if that is not possible. */
function arrange(ways: readonly (readonly Way[])[], rows: number): readonly Flag[] | undefined {
	let trials = 0;
	const tryFrom = (placed: readonly Flag[]): readonly Flag[] | undefined => {
		const next = ways[placed.length];
		if (next === undefined) return placed;
		for (let row = 0; row < rows; row++)
			for (const way of next) {
				trials += 1;
				if (trials > MOST_TRIALS) return undefined;
				const flag = { ...way, row };
				const found = placed.every((other) => standsApart(flag, other)) ? tryFrom([...placed, flag]) : undefined;
				if (found !== undefined) return found;
			}
		return undefined;
	};
	return tryFrom([]);
}

/** Whether neither flag covers the words of the other, or the line down from them. */
function standsApart(one: Flag, other: Flag): boolean {
	const [upper, lower] = one.row > other.row ? [one, other] : [other, one];
	if (one.row === other.row && one.left < other.right + AIR && other.left < one.right + AIR) return false;
	return one.row === other.row || upper.x < lower.left - 2 || upper.x > lower.right + 2;
}

/** The height of each row of words, lowest first. */
function heightsOf(flags: readonly Flag[], size: number): readonly number[] {
	const rows = Math.max(-1, ...flags.map(({ row }) => row)) + 1;
	return Array.from({ length: rows }, (_, row) =>
		Math.max(0, ...flags.filter((flag) => flag.row === row).map(({ lines }) => lines.length * lineHeight(size) + 4)),
	);
}

/** The height of all rows of words. */
export function heightOf(flags: readonly Flag[], size: number): number {
	return heightsOf(flags, size).reduce((sum, height) => sum + height, 0);
}

/** The line after which the count changes. */
export function drawBreak(x: number, [top, bottom]: readonly [number, number], pen: Pen): string {
	return drawStaff(x, [top, bottom], pen, { 'stroke-width': 1.5, 'stroke-dasharray': '5 3' });
}

function drawStaff(
	x: number,
	[top, bottom]: readonly [number, number],
	pen: Pen,
	stroke: Readonly<Record<string, number | string>>,
): string {
	return element('path', { class: 'line', d: `M${pen.x(x)} ${round(top)}V${round(bottom)}`, fill: 'none', stroke: '#1c1b19', ...stroke });
}

/** Draws flags above `top`. An annotation's line ends just above its number. The line of a break goes down to the baseline. */
export function drawFlags(
	flags: readonly Flag[],
	{
		bottom,
		endOf,
		pen,
		size,
		top,
	}: {
		readonly bottom: number;
		/** The height at which the line of an annotation ends. */
		readonly endOf: (x: number) => number;
		readonly pen: Pen;
		readonly size: number;
		readonly top: number;
	},
): readonly (Label | string)[] {
	const heights = heightsOf(flags, size);
	return flags.flatMap(({ anchor, isBreak, lines, row, x }): readonly (Label | string)[] => {
		const above = heights.slice(0, row + 1).reduce((sum, height) => sum + height, 0);
		const start = top - above;
		const line = isBreak ? drawBreak(x, [start + 2, bottom], pen) : drawStaff(x, [start + 2, endOf(x)], pen, { 'stroke-width': 0.8 });
		const words = lines.map((one, index) =>
			pen.text(one, [x + (anchor === 'start' ? AIR : -AIR), start + lineHeight(size) * (index + 0.5) + size * 0.35], {
				size,
				anchor,
				className: 'flag',
			}),
		);
		return [line, ...words];
	});
}
