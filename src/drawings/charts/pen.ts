import type { Spot } from '../maps/geometry.ts';
import { element, label, round, type Label } from '../svg.ts';
import { widthOf } from '../type.ts';

/** How the words of a chart are set. */
interface Setting {
	readonly size: number;
	readonly anchor?: 'end' | 'middle' | 'start';
	readonly isQuiet?: boolean;
	/** Whether the words may cover lines. They then have a halo of background colour. */
	readonly isOver?: boolean;
	readonly className?: string;
}

/** Draws left to right or right to left. Callers always work from left to right. */
export interface Pen {
	readonly x: (x: number) => number;
	readonly text: (words: string, spot: Spot, setting: Setting) => Label;
	readonly line: (from: Spot, to: Spot, attributes: Readonly<Record<string, number | string | undefined>>) => string;
}

const MIRRORED = { start: 'end', middle: 'middle', end: 'start' } as const;
const HALO = { stroke: '#fffdf8', 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' } as const;

/** A pen for a drawing of this width. */
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

/** Breaks text into lines no wider than `room`, measured in the drawing's typeface. It breaks between words. */
export function breakWords(words: string, size: number, room: number): readonly string[] {
	const lines: string[] = [];
	// Words can also break after a hyphen.
	for (const part of words.split(/(?<=\s)|(?<=\p{L}-)(?=\p{L})/u)) {
		const longer = `${lines.at(-1) ?? ''}${part}`;
		if (lines.length > 0 && widthOf(longer.trim(), size) <= room) lines[lines.length - 1] = longer;
		else lines.push(part);
	}
	return lines.map((line) => line.trim());
}

/** The height of a line of text. It leaves room for Arabic script, which reaches lower. */
export function lineHeight(size: number): number {
	return Math.round(size * 1.5);
}
