import jsQR from 'jsqr';
import { parseHTML } from 'linkedom';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { SITE } from '../siteAddress.ts';
import { built } from './golden.ts';

/** The words in the QR code of a page. */
async function decodeOn(page: string): Promise<string | undefined> {
	const svg = parseHTML(built(page)).document.querySelector('svg.qr-code');
	svg?.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
	const picture = sharp(Buffer.from(svg?.outerHTML ?? ''))
		.resize(360, 360, { kernel: 'nearest' })
		.ensureAlpha();
	const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
	return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test.each([
	['', '/'],
	['articles/hard-cases/gates-open/', '/articles/hard-cases/gates-open/'],
	['articles/first-flight/evidence/', '/articles/first-flight/evidence/'],
	['ur/articles/book-of-tolls/', '/ur/articles/book-of-tolls/'],
	['articles/book-of-tolls/print/', '/articles/book-of-tolls/'],
])('who holds a phone to the paper of /%s comes to %s', async (page, address) => {
	expect(await decodeOn(page)).toBe(SITE + address);
});
