import sharp from 'sharp';
import type { Card } from './card.ts';
import type { Typeface } from './typeface.ts';
import { escapeXml } from '../xml.ts';

/** How words are set. */
export interface Setting {
	readonly typeface: Typeface;
	readonly language: string;
	readonly direction: Card['direction'];
	/** In pixels. */
	readonly size: number;
	readonly weight: 400 | 500;
	readonly colour: string;
}

/** Words as pixels: red, green, blue and opacity, with no empty rows or columns around them. */
export interface Block {
	readonly pixels: Buffer;
	readonly width: number;
	readonly height: number;
}

/** Sets words in lines of a width. Lines end between words; one that is wider is not broken, and makes the block wider. */
export async function setLines(words: string, setting: Setting, width: number): Promise<Block> {
	const { data, info } = await sharp({ text: { ...textOf(words, setting), width, wrap: 'word' } })
		.raw()
		.toBuffer({ resolveWithObject: true });
	return { pixels: data, width: info.width, height: info.height };
}

/** The width of words on one line, in pixels. */
export async function measure(words: string, setting: Setting): Promise<number> {
	const { width } = await sharp({ text: textOf(words, setting) }).metadata();
	return width;
}

/** What sharp is to draw, in the markup of Pango. */
function textOf(words: string, { colour, direction, language, size, typeface, weight }: Setting) {
	// Without a mark of direction, a claim in Urdu that begins with a Latin name would run from left to right.
	const mark = direction === 'rtl' ? '\u200f' : '\u200e';
	return {
		text: `<span lang="${escapeXml(language)}" foreground="${colour}" weight="${weight}" line_height="${lineHeight(typeface, size)}">${mark}${escapeXml(words)}</span>`,
		font: `${typeface.families} ${size}px`,
		dpi: 72,
		rgba: true,
	};
}

/**
 * The distance of lines as Pango takes it: in pixels times 1024, or as a factor of what the fonts ask for.
 * With pixels, a line that has Latin letters among Arabic ones would be lower than its neighbours. With a factor,
 * an Arabic word would push Latin lines apart.
 */
function lineHeight({ leading, ownLeading }: Typeface, size: number): string {
	return ownLeading === undefined ? `${Math.round(size * leading) * 1024}` : (leading / ownLeading).toFixed(3);
}
