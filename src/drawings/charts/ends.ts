import type { ChartPoint } from '../../model/charts/chart.ts';
import type { Form } from '../../schema/chart.ts';
import type { Label } from '../svg.ts';
import { widthOf } from '../type.ts';
import { breakWords, lineHeight, type Pen } from './pen.ts';

/** The names of lines, to be written where each line ends. */
export interface Ends {
	/** The name of each line, broken into lines of text. */
	readonly names: readonly (readonly string[])[];
	/** The width of the widest name, with the space before it. */
	readonly width: number;
}

/** The space between the end of a line and its name. */
const AIR = 11;

/** The share of the drawing's width that names may take, and how many lines of text each may have. */
const ROOM = { wide: { part: 0.26, lines: 2 }, narrow: { part: 0.2, lines: 1 } };

/** How far a name may be above or below the end of its line, in lines of text. */
const FARTHEST = 0.8;

/** Names to write where lines end. Undefined if a legend is needed instead: names are too long, or some lines stop before the last date. */
export function endsOf(
	series: readonly { readonly name: string; readonly points: readonly ChartPoint[] }[],
	form: Form,
	{ size, width }: { readonly size: number; readonly width: number },
): Ends | undefined {
	if (form !== 'lines' || series.length < 2) return undefined;
	const { lines, part } = width > 400 ? ROOM.wide : ROOM.narrow;
	const room = width * part;
	const names = series.map(({ name }) => breakWords(name, size, room));
	const widest = Math.max(...names.flat().map((words) => widthOf(words, size)));
	const lasts = series.map(({ points }) => points.findLast(({ value }) => value !== undefined)?.at);
	const isEven = lasts.every(
		(last) => last !== undefined && last === Math.max(...series.flatMap(({ points }) => points.map(({ at }) => at))),
	);
	return isEven && widest <= room && names.every(({ length }) => length <= lines) ? { names, width: widest + AIR } : undefined;
}

/** Writes names where lines end, without overlaps. Undefined if that would move a name too far from its line. */
export function drawEnds(
	{ names }: Ends,
	ends: readonly number[],
	{ bottom, pen, size, x }: { readonly bottom: number; readonly pen: Pen; readonly size: number; readonly x: number },
): readonly Label[] | undefined {
	const line = lineHeight(size);
	const heights = names.map((lines) => lines.length * line);
	const middles = apart(ends, heights);
	const isFarOff = middles.some((middle, index) => Math.abs(middle - (ends[index] ?? 0)) > FARTHEST * line);
	// The dates are below the baseline.
	const isTooLow = middles.some((middle, index) => middle + (heights[index] ?? 0) / 2 > bottom + line * 0.6);
	if (isFarOff || isTooLow) return undefined;
	return names.flatMap((lines, index) => {
		const top = (middles[index] ?? 0) - (heights[index] ?? 0) / 2;
		return lines.map((words, at) =>
			pen.text(words, [x + AIR, top + line * (at + 0.5) + size * 0.35], { size, className: 'end', isOver: true }),
		);
	});
}

/**
 * Moves names apart so that none overlap, each as near as possible to where it is wanted. Names that would overlap become one
 * block, centred on the average of their positions.
 */
function apart(wanted: readonly number[], heights: readonly number[]): readonly number[] {
	const inOrder = wanted.map((_, index) => index).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
	let blocks: { readonly those: readonly number[]; readonly top: number; readonly height: number }[] = [];
	for (const index of inOrder) {
		let block = blockOf([index], wanted, heights);
		for (let above = blocks.at(-1); above !== undefined && above.top + above.height > block.top; above = blocks.at(-1)) {
			blocks = blocks.slice(0, -1);
			block = blockOf([...above.those, ...block.those], wanted, heights);
		}
		blocks = [...blocks, block];
	}
	const middles: number[] = [];
	for (const { those, top } of blocks) {
		let at = top;
		for (const index of those) {
			const height = heights[index] ?? 0;
			middles[index] = at + height / 2;
			at += height;
		}
	}
	return middles;
}

function blockOf(those: readonly number[], wanted: readonly number[], heights: readonly number[]) {
	const height = those.reduce((sum, index) => sum + (heights[index] ?? 0), 0);
	const middle = those.reduce((sum, index) => sum + (wanted[index] ?? 0), 0) / those.length;
	return { those, top: middle - height / 2, height };
}
