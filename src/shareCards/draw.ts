import sharp from 'sharp';
import { setBody } from './body.ts';
import type { Card } from './card.ts';
import { colours } from './colours.ts';
import { drawable } from './words.ts';
import { provideFonts } from './fonts.ts';
import { drawFoot } from './foot.ts';
import { across, drawLine, HEIGHT, MEASURE, WIDTH } from './frame.ts';
import { drawMasthead } from './masthead.ts';
import { drawVerdict } from './verdict.ts';
import { typefaceOf } from './typeface.ts';

/** Draws a card as PNG, 1200 by 630. The cache folder holds the unpacked fonts. */
export async function drawCard(card: Card, cacheFolder: string): Promise<Uint8Array> {
	await provideFonts(cacheFolder);
	const { finding, right } = card;
	const [head, foot] = await Promise.all([finding === undefined ? drawMasthead(card) : drawVerdict(card, finding), drawFoot(card)]);
	const { gap } = typefaceOf(card);
	const label = right === undefined ? undefined : drawLabel(right.label, card, head.bottom);
	const top = label?.bottom ?? head.bottom + gap;
	const { height, pixels, width } = await setBody(card, { width: MEASURE, height: foot.top - gap - top });
	const left = card.direction === 'ltr' ? across('ltr', 0) : across('rtl', width);
	const frame = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="${colours.paper}"/>${head.svg}${label?.svg ?? ''}${foot.svg}</svg>`;
	return sharp(Buffer.from(frame))
		.composite([{ input: pixels, raw: { width, height, channels: 4 }, left, top }])
		.removeAlpha()
		.png({ palette: true, colours: 24, effort: 4, dither: 0 })
		.toBuffer();
}

/** The label above what is right, and at the other end of its line the name of the site; `bottom` is where what it is about may begin. */
function drawLabel(words: string, card: Card, top: number): { readonly svg: string; readonly bottom: number } {
	const { direction, language } = card;
	const typeface = typefaceOf(card);
	const size = Math.round(32 * typeface.scale);
	const baseline = Math.round(top + 22 + size * typeface.ascent * 0.85);
	const setting = { typeface, language, direction, size, weight: 500, colour: colours.inkQuiet } as const;
	return {
		svg: [
			drawLine(drawable(words, 60, direction), setting, across(direction, 0), baseline),
			drawLine(drawable(card.site, 60, direction), { ...setting, colour: colours.accent }, across(direction, MEASURE), baseline, 'end'),
		].join(''),
		bottom: Math.round(baseline + size * typeface.descent + 14),
	};
}
