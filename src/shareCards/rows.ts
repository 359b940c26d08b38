import type { Status } from '../schema/claim.ts';
import { across, drawLine, MEASURE } from './frame.ts';
import { linesOf, type Line } from './lines.ts';
import type { Picture } from './picture.ts';
import type { Setting } from './setting.ts';
import { shape } from './shaping.ts';
import { drawShape } from './shapes.ts';
import { drawable } from './words.ts';

/** Words at a distance from the side where text begins, with or without a shape before them. */
export interface Item {
	readonly at: number;
	readonly line: Line;
	readonly shape?: Status | undefined;
}

/** What is on one line, in the head or the foot of a card. */
export interface Row {
	readonly items: readonly Item[];
	readonly setting: Setting;
}

/** Sets words in as many rows as they need. No rows if there are no words. */
export function setRows(words: string | undefined, limit: number, setting: Setting): readonly Row[] {
	if (words === undefined) return [];
	return linesIn(words, limit, setting, MEASURE).map((line) => ({ items: [{ at: 0, line }], setting }));
}

/** Breaks words into lines of about equal length, no wider than `width` pixels. */
export function linesIn(words: string, limit: number, setting: Setting, width: number): readonly Line[] {
	const shaped = shape(drawable(words, limit, setting.direction), setting);
	const widest = width / setting.size;
	const lines = linesOf(shaped, widest);
	const whole = shaped.widths.at(-1) ?? 0;
	const even = linesOf(shaped, Math.min(widest, (whole / lines.length) * 1.15));
	return even.length === lines.length ? even : lines;
}

/** Draws a row on its baseline. */
export async function drawRow(picture: Picture, { items, setting }: Row, baseline: number): Promise<void> {
	const { direction, size } = setting;
	for (const { at, line, shape: name } of items) {
		drawLine(picture, line, setting, across(direction, name === undefined ? at : at + indent(setting)), baseline);
		if (name === undefined) continue;
		const side = Math.round(size * 0.82);
		const left = direction === 'ltr' ? across(direction, at) : across(direction, at) - side;
		await drawShape(picture, name, side, Math.round(left), Math.round(baseline - size * 0.72), setting);
	}
}

/** From the start of a shape to the words after it, in pixels. */
export function indent({ size }: Setting): number {
	return Math.round(size * 1.16);
}
