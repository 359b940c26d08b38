import sharp from 'sharp';
import { setBody } from './body.ts';
import type { Card } from './card.ts';
import { colours } from './colours.ts';
import { provideFonts } from './fonts.ts';
import { drawFoot } from './foot.ts';
import { across, HEIGHT, MEASURE, WIDTH } from './frame.ts';
import { drawMasthead } from './masthead.ts';
import { typefaceOf } from './typeface.ts';

/** Draws a card as PNG, 1200 by 630. The cache folder holds the unpacked fonts. */
export async function drawCard(card: Card, cacheFolder: string): Promise<Uint8Array> {
	await provideFonts(cacheFolder);
	const [masthead, foot] = await Promise.all([drawMasthead(card), drawFoot(card)]);
	const { gap } = typefaceOf(card);
	const top = masthead.bottom + gap;
	const { height, pixels, width } = await setBody(card, { width: MEASURE, height: foot.top - gap - top });
	const left = card.direction === 'ltr' ? across('ltr', 0) : across('rtl', width);
	const frame = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="${colours.paper}"/>${masthead.svg}${foot.svg}</svg>`;
	return sharp(Buffer.from(frame))
		.composite([{ input: pixels, raw: { width, height, channels: 4 }, left, top }])
		.removeAlpha()
		.png({ palette: true, colours: 16, effort: 4, dither: 0 })
		.toBuffer();
}
