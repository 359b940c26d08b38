import { setBody } from './body.ts';
import type { Card } from './card.ts';
import { colours } from './colours.ts';
import { drawFoot } from './foot.ts';
import { across, drawLine, HEIGHT, MEASURE, WIDTH } from './frame.ts';
import { drawHead } from './head.ts';
import { Picture } from './picture.ts';
import { drawRow, setRows } from './rows.ts';
import { typefaceOf } from './typeface.ts';
import { drawable } from './words.ts';

/** In characters, more than a claim may have. Longer text is cut. */
const LIMIT = 300;

/** Draws a card as a PNG of 1200 by 630 pixels. */
export async function drawCard(card: Card): Promise<Uint8Array> {
	const picture = new Picture(WIDTH, HEIGHT, colours.paper);
	const top = await drawLabel(picture, card, await drawHead(picture, card));
	drawText(picture, card, top, await drawFoot(picture, card));
	return picture.toPng();
}

/** Draws the claim, the title, or what is right instead, between the head and the foot. */
function drawText(picture: Picture, card: Card, top: number, bottom: number): void {
	const { direction, language } = card.textIn ?? card;
	const typeface = typefaceOf({ direction, language });
	const setting = { typeface, language, direction, weight: 400, colour: colours.ink, ground: colours.paper } as const;
	const words = drawable(card.right?.words ?? card.text, LIMIT, direction);
	// With two bands there is less room.
	const gap = card.right === undefined ? typeface.gap : Math.round(typeface.gap * 0.7);
	const { first, lines, pitch, size } = setBody(words, setting, { width: MEASURE, height: bottom - top - 2 * gap });
	for (const [index, line] of lines.entries())
		drawLine(picture, line, { ...setting, size }, across(direction, 0), top + gap + first + index * pitch);
}

/** Draws the label above what replaces a page that is gone. Returns where it ends, or `top` if there is no label. */
async function drawLabel(picture: Picture, card: Card, top: number): Promise<number> {
	const { direction, gone, language } = card;
	const typeface = typefaceOf(card);
	const size = Math.round(34 * typeface.scale);
	const [row] = setRows(gone?.insteadLabel, 60, {
		typeface,
		language,
		direction,
		size,
		weight: 500,
		colour: colours.inkQuiet,
		ground: colours.paper,
	});
	if (row === undefined) return top;
	const baseline = Math.round(top + 22 + size * typeface.ascent * 0.85);
	await drawRow(picture, row, baseline);
	return baseline;
}
