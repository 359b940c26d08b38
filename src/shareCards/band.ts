import type { Tongue } from './card.ts';
import { colours } from './colours.ts';
import { drawLine, WIDTH } from './frame.ts';
import type { Picture } from './picture.ts';
import { setLine, type Setting } from './setting.ts';
import { drawShape, type ShapeName } from './shapes.ts';
import { typefaceOf } from './typeface.ts';
import { drawable } from './words.ts';

/** In pixels: how much of the card a square preview, cropped to its middle, still shows. */
const MIDDLE = 600;

/** A coloured band across the card. A few words are in the middle, which small previews show, with a shape before them. */
export interface Band {
	readonly top: number;
	readonly bottom: number;
	readonly colour: string;
	readonly words: string;
	readonly shape?: ShapeName | undefined;
	/** The size of the words in pixels, as for Latin letters. */
	readonly size: number;
	/** How far down the words may reach, if there is more below them. */
	readonly wordsBottom?: number;
}

/** Draws a band. Words that are too wide for the middle or too high for the band are made smaller. */
export async function drawBand(
	picture: Picture,
	{ bottom, colour, shape, size, top, words, wordsBottom = bottom }: Band,
	tongue: Tongue,
): Promise<void> {
	picture.fill({ left: 0, top, right: WIDTH, bottom }, colour);
	const typeface = typefaceOf(tongue);
	const style = { ...tongue, typeface, weight: 500, colour: colours.paper, ground: colour } as const;
	const { line } = setLine(drawable(words, 40, tongue.direction), { ...style, size: 1 });
	const height = wordsBottom - top;
	const side = shape === undefined ? 0 : Math.round(height * SHAPE);
	const indent = Math.round(side * SPACED);
	const setting: Setting = {
		...style,
		size: Math.floor(
			Math.min(size * typeface.scale, (MIDDLE - indent) / line.width, (height - 2 * CLEAR) / (line.ink.bottom - line.ink.top)),
		),
	};
	const width = indent + line.width * setting.size;
	const isLtr = tongue.direction === 'ltr';
	const start = isLtr ? (WIDTH - width) / 2 : (WIDTH + width) / 2;
	const middle = top + height / 2;
	// Descenders count by half, so that words with and without them look equally high.
	const baseline = Math.round(middle - ((line.ink.top + line.ink.bottom / 2) / 2) * setting.size);
	if (shape !== undefined)
		await drawShape(picture, shape, side, Math.round(isLtr ? start : start - side), Math.round(middle - side / 2), setting);
	drawLine(picture, line, setting, isLtr ? start + indent : start - indent, baseline);
}

/** The side of a shape, as a share of the height of its band (`SHAPE`), and with the space after it, as a share of the side (`SPACED`). */
const SHAPE = 0.44;
const SPACED = 1.32;

/** The space above and below the letters of a band, in pixels. */
const CLEAR = 14;
