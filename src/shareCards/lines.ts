import type { Outline } from '../letters/outline.ts';
import type { Glyph, Run, Shaped } from './shaping.ts';

/** A glyph and its position on a line, in ems. The line begins at 0 on its left. */
export interface Placed {
	readonly outline: Outline;
	readonly x: number;
	/** Below the baseline. */
	readonly y: number;
}

/** Words on one line. All measures are in ems. */
export interface Line {
	readonly glyphs: readonly Placed[];
	readonly width: number;
	/** The bounding box of the glyphs. y grows downwards from the baseline. */
	readonly ink: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

/** The UTF-16 units of a line: from `start` up to but not including `end`. */
type Part = readonly [start: number, end: number];

/** Words on one line, however long. */
export function oneLine(shaped: Shaped): Line {
	return lineOf(shaped, [0, shaped.words.length]);
}

/** Breaks words into lines no wider than `width` ems, between words. A wider word gets a line of its own. */
export function linesOf(shaped: Shaped, width: number): readonly Line[] {
	return breakLines(shaped, width).map((part) => lineOf(shaped, part));
}

/** Where each line begins and ends, if none may be wider than `width` ems. */
export function breakLines({ widths, words }: Shaped, width: number): readonly Part[] {
	const parts: Part[] = [];
	let line: Part | undefined;
	for (const { 0: word, index } of words.matchAll(/[^ \u200b]+/gu)) {
		const end = index + word.length;
		const goesOn = line !== undefined && (widths[end] ?? 0) - (widths[line[0]] ?? 0) <= width;
		if (line !== undefined && !goesOn) parts.push(line);
		line = [line !== undefined && goesOn ? line[0] : index, end];
	}
	return line === undefined ? parts : [...parts, line];
}

function lineOf({ runs }: Shaped, [start, end]: Part): Line {
	const within = runs.flatMap(({ glyphs, level }): readonly Run[] => {
		const own = glyphs.filter(({ sign }) => sign >= start && sign < end);
		return own.length === 0 ? [] : [{ level, glyphs: own }];
	});
	const glyphs: Placed[] = [];
	let width = 0;
	for (const { advance, outline, right, up } of inOrder(within).flatMap(({ glyphs: own }): readonly Glyph[] => own)) {
		if (outline.lines.length > 0) glyphs.push({ outline, x: width + right, y: -up });
		width += advance;
	}
	return { glyphs, width, ink: inkOf(glyphs) };
}

/** Puts runs in visual order, from left to right: rule L2 of the Unicode Bidirectional Algorithm. */
function inOrder(runs: readonly Run[]): readonly Run[] {
	let ordered = runs;
	for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level--) {
		const next: Run[] = [];
		let turned: Run[] = [];
		for (const run of ordered) {
			if (run.level >= level) turned.unshift(run);
			else {
				next.push(...turned, run);
				turned = [];
			}
		}
		ordered = [...next, ...turned];
	}
	return ordered;
}

function inkOf(glyphs: readonly Placed[]): Line['ink'] {
	if (glyphs.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const { outline, x, y } of glyphs) {
		left = Math.min(left, x + outline.left);
		top = Math.min(top, y + outline.top);
		right = Math.max(right, x + outline.right);
		bottom = Math.max(bottom, y + outline.bottom);
	}
	return { left, top, right, bottom };
}
