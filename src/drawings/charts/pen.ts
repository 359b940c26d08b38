import type { Spot } from '../maps/geometry.ts';
import { element, label, round, type Label } from '../svg.ts';
import { widthOf } from '../type.ts';

/** How words of a chart are set. */
interface Setting {
	readonly size: number;
	readonly anchor?: 'end' | 'middle' | 'start';
	readonly isQuiet?: boolean;
	/** Whether they may lie over lines, which they then cut. */
	readonly isOver?: boolean;
	readonly className?: string;
}

/** Draws in a language that is read from left to right or from right to left: whoever uses it thinks from left to right. */
export interface Pen {
	readonly x: (x: number) => number;
	readonly text: (words: string, spot: Spot, setting: Setting) => Label;
	readonly line: (from: Spot, to: Spot, attributes: Readonly<Record<string, number | string | undefined>>) => string;
}

const MIRRORED = { start: 'end', middle: 'middle', end: 'start' } as const;
const HALO = { stroke: '#fffdf8', 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' } as const;

/** A pen for a drawing of a width. */
export function penFor(width: number, direction: 'ltr' | 'rtl'): Pen {
	const isMirrored = direction === 'rtl';
	const x = (at: number) => round(isMirrored ? width - at : at);
	return {
		x,
		text(words, [at, y], { anchor = 'start', className, isOver = false, isQuiet = false, size }) {
			const classes = [className, isQuiet ? 'quiet' : undefined, isOver ? 'halo' : undefined].filter((name) => name !== undefined);
			return label(
				words,
				{ size, anchor: isMirrored ? MIRRORED[anchor] : anchor },
				{
					class: classes.length === 0 ? undefined : classes.join(' '),
					x: x(at),
					y,
					fill: isQuiet ? '#595650' : '#1c1b19',
					...(isOver && HALO),
				},
			);
		},
		line: ([fromX, fromY], [toX, toY], attributes) =>
			element('path', { fill: 'none', ...attributes, d: `M${x(fromX)} ${round(fromY)}L${x(toX)} ${round(toY)}` }),
	};
}

/** Words in lines no wider than a room, broken between words, as they are measured. */
export function breakWords(words: string, size: number, room: number): readonly string[] {
	const lines: string[] = [];
	// A word may be broken after its hyphens.
	for (const part of words.split(/(?<=\s)|(?<=\p{L}-)(?=\p{L})/u)) {
		const longer = `${lines.at(-1) ?? ''}${part}`;
		if (lines.length > 0 && widthOf(longer.trim(), size) <= room) lines[lines.length - 1] = longer;
		else lines.push(part);
	}
	return lines.map((line) => line.trim());
}

/** From one line of words to the next. Those of Arabic script hang deeper. */
export function lineHeight(size: number): number {
	return Math.round(size * 1.5);
}
