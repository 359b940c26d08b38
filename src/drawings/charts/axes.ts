import { element, round, type Label } from '../svg.ts';
import { widthOf } from '../type.ts';
import { lineHeight, type Pen } from './pen.ts';
import type { ValueScale } from './scales.ts';

/** The area something is drawn in, as if from left to right. */
export interface Room {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

interface Given {
	readonly pen: Pen;
	readonly size: number;
}

/** The least space between two dates. */
const SPACE = 10;

/** The space between text and the edge. Some first letters, such as J, reach a little to the left of their origin. */
export const EDGE = 2.5;

/** The space between the numbers of the scale and its lines. */
export const GUTTER = 7;

/** Draws the lines of the scale, each with its number, and the baseline. */
export function drawValues({ ground, ticks, y }: ValueScale, { left, right }: Room, { pen, size }: Given): readonly (Label | string)[] {
	return [
		...ticks.flatMap(({ value, words }): readonly (Label | string)[] => [
			pen.line([left, y(value)], [right, y(value)], { class: 'rule', stroke: '#ddd7ca' }),
			pen.text(words, [left - GUTTER, y(value) + size * 0.35], { size, anchor: 'end', isQuiet: true, className: 'tick' }),
		]),
		pen.line([left, ground], [right, ground], { class: 'line', stroke: '#1c1b19' }),
	];
}

/** Two strokes across the foot of a scale that does not start at zero. */
export function drawCut({ bottom, left }: Room, { pen }: Given): string {
	const strokes = [bottom - 9, bottom - 14].map((y) => `M${pen.x(left - 5)} ${round(y + 3)}L${pen.x(left + 5)} ${round(y - 3)}`);
	return element('path', { class: 'line', d: strokes.join(''), fill: 'none', stroke: '#1c1b19', 'stroke-width': 1.5 });
}

/** Writes dates below the baseline. Takes the first of `sets` that fits without crowding; `sets` run from the most dates to the fewest. */
export function drawDates(
	sets: readonly (readonly number[])[],
	{
		bottom,
		left,
		right,
		wordsOf,
		x,
	}: {
		readonly bottom: number;
		/** Text must stay between these two sides. */
		readonly left: number;
		readonly right: number;
		readonly x: (at: number) => number;
		/** How the dates of a set are written. */
		readonly wordsOf: (set: readonly number[]) => (at: number) => string;
	},
	{ pen, size }: Given,
): readonly (Label | string)[] {
	const laid = sets.map((set) => {
		const write = wordsOf(set);
		return [...new Set(set)]
			.sort((a, b) => a - b)
			.map((at) => {
				const words = write(at);
				const half = widthOf(words, size) / 2;
				return { words, tick: x(at), half, middle: Math.min(Math.max(x(at), left + half + EDGE), right - half - EDGE) };
			});
	});
	const fitting = laid.find((labels) =>
		labels.every(({ half, middle }, index) => {
			const before = labels[index - 1];
			return before === undefined || middle - half - before.middle - before.half >= SPACE;
		}),
	);
	return (fitting ?? laid.at(-1) ?? []).flatMap(({ middle, tick, words }): readonly (Label | string)[] => [
		element('path', { class: 'line', d: `M${pen.x(tick)} ${round(bottom)}v4`, fill: 'none', stroke: '#1c1b19' }),
		pen.text(words, [middle, bottom + lineHeight(size)], { size, anchor: 'middle', isQuiet: true, className: 'date' }),
	]);
}
