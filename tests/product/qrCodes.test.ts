import jsQR from 'jsqr';
import { parseHTML } from 'linkedom';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { SITE } from '../siteAddress.ts';
import { built } from './golden.ts';

/** The words in a QR code. */
async function decode(svg: string): Promise<string | undefined> {
	const picture = sharp(Buffer.from(svg)).resize(360, 360, { kernel: 'nearest' }).ensureAlpha();
	const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
	return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test.each([
	['qr.svg', '/'],
	['articles/hard-cases/gates-open/qr.svg', '/articles/hard-cases/gates-open/'],
	['articles/first-flight/evidence/qr.svg', '/articles/first-flight/evidence/'],
	['ur/articles/book-of-tolls/qr.svg', '/ur/articles/book-of-tolls/'],
])('who holds a phone to the paper with %s comes to %s', async (file, address) => {
	expect(await decode(built(file))).toBe(SITE + address);
});

test('the QR code in a print view leads to its article', async () => {
	const { document } = parseHTML(built('articles/book-of-tolls/print/'));
	expect(await decode(document.querySelector('.qr-code svg')?.outerHTML ?? '')).toBe(`${SITE}/articles/book-of-tolls/`);
});
