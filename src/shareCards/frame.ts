import type { Card } from './card.ts';
import type { Setting } from './setting.ts';
import { escapeXml } from '../xml.ts';

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

/** One line of words that begins, or ends, at a place. In SVG words can be set onto a baseline; in lines that sharp breaks they cannot. */
export function drawLine(words: string, setting: Setting, place: number, baseline: number, anchor: 'start' | 'end' = 'start'): string {
	const { colour, direction, language, size, typeface, weight } = setting;
	return `<text x="${place}" y="${baseline}" text-anchor="${anchor}" direction="${direction}" xml:lang="${escapeXml(language)}" font-family="${typeface.families}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escapeXml(words)}</text>`;
}
