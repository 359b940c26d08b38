import type { Card, Finding } from './card.ts';
import { colours, findingColours } from './colours.ts';
import { drawLine, WIDTH } from './frame.ts';
import { measure, type Setting } from './setting.ts';
import { findingShapes } from '../findingShapes.ts';
import { typefaceOf } from './typeface.ts';
import { drawable } from './words.ts';

/** How far down the colour of a finding reaches. */
const BOTTOM = 172;

/** What a square preview, cut from the middle of the card, still shows; in pixels. */
const MIDDLE = 600;

/** The head of a claim's card: our finding as colour, shape and word, in the middle, where small previews cut. `bottom` is where it ends. */
export async function drawVerdict(card: Card, { status, words }: Finding): Promise<{ readonly svg: string; readonly bottom: number }> {
	const { direction, language } = card;
	const typeface = typefaceOf(card);
	const word = drawable(words, 40, direction);
	const largest: Setting = { typeface, language, direction, size: typeface.headline, weight: 500, colour: colours.paper };
	const room = await widthOf(word, largest);
	const setting = { ...largest, size: Math.floor(largest.size * Math.min(1, MIDDLE / room)) };
	const { size } = setting;
	const width = await widthOf(word, setting);
	const side = shapeSide(setting);
	const start = direction === 'ltr' ? (WIDTH - width) / 2 : (WIDTH + width) / 2;
	const baseline = Math.round(BOTTOM / 2 + size * typeface.middle);
	const shapeLeft = direction === 'ltr' ? start : start - side;
	const wordStart = direction === 'ltr' ? start + side + space(setting) : start - side - space(setting);
	return {
		svg: [
			`<rect width="100%" height="${BOTTOM}" fill="${findingColours[status]}"/>`,
			`<g transform="translate(${shapeLeft} ${(BOTTOM - side) / 2}) scale(${side / 12})" color="${colours.paper}">${findingShapes[status]}</g>`,
			drawLine(word, setting, wordStart, baseline),
		].join(''),
		bottom: BOTTOM,
	};
}

async function widthOf(word: string, setting: Setting): Promise<number> {
	return shapeSide(setting) + space(setting) + (await measure(word, setting));
}

function shapeSide({ size, typeface }: Setting): number {
	return Math.round((size / typeface.headline) * 84);
}

function space({ size }: Setting): number {
	return Math.round(size * 0.28);
}
