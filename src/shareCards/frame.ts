import type { Card } from './card.ts';
import type { Line } from './lines.ts';
import type { Picture } from './picture.ts';
import type { Setting } from './setting.ts';

/** What sites that unfold links ask for, in pixels. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** Paper on either side of what is on a card. */
export const MARGIN = 64;

/** The width of a full line. */
export const MEASURE = WIDTH - 2 * MARGIN;

/** A place so far from the side at which lines begin: in a language written from right to left, all is mirrored. */
export function across(direction: Card['direction'], distance: number): number {
	return direction === 'ltr' ? MARGIN + distance : WIDTH - MARGIN - distance;
}

/** Draws one line that begins, or ends, at a place. */
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
