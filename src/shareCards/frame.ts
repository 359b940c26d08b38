import type { Card } from './card.ts';
import type { Line } from './lines.ts';
import type { Picture } from './picture.ts';
import type { Setting } from './setting.ts';

/** The size that sites ask for to show a link's picture, in pixels. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** The margin on either side of a card, in pixels. */
export const MARGIN = 64;

/** The width of a full line. */
export const MEASURE = WIDTH - 2 * MARGIN;

/** The x of a point at this distance from the side where text begins. In a right-to-left language, everything is mirrored. */
export function across(direction: Card['direction'], distance: number): number {
	return direction === 'ltr' ? MARGIN + distance : WIDTH - MARGIN - distance;
}

/** Draws a line of text that begins, or ends, at a point. */
export function drawLine(
	picture: Picture,
	line: Line,
	setting: Setting,
	place: number,
	baseline: number,
	anchor: 'start' | 'end' = 'start',
): void {
	const isFromRight = (setting.direction === 'rtl') === (anchor === 'start');
	picture.letters(line, setting.size, isFromRight ? place - line.width * setting.size : place, baseline, setting);
}
