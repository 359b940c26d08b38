import { createCanvas, loadImage } from '@napi-rs/canvas';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { SITE } from '../siteAddress.ts';
import { built } from './golden.ts';

/** The content of the QR code on a page. */
async function decodeOn(page: string): Promise<string | undefined> {
	const [, file = ''] = /<img src="data:image\/bmp;base64,([^"]+)"/.exec(built(page)) ?? [];
	const canvas = createCanvas(400, 400);
	const context = canvas.getContext('2d');
	context.fillStyle = 'white';
	context.fillRect(0, 0, 400, 400);
	context.imageSmoothingEnabled = false;
	const picture = await loadImage(Buffer.from(file, 'base64'));
	const side = picture.width * 8;
	context.drawImage(picture, 36, 36, side, side);
	const { data, height, width } = context.getImageData(0, 0, 400, 400);
	return jsQR(data, width, height)?.data;
}

test.each([
	['index.html', '/'],
	['articles/hard-cases/gates-open/', '/articles/hard-cases/gates-open/'],
	['articles/first-flight/evidence/', '/articles/first-flight/evidence/'],
	['ur/articles/book-of-tolls/print/', '/ur/articles/book-of-tolls/'],
	['articles/book-of-tolls/print/', '/articles/book-of-tolls/'],
])('the QR code printed on /%s leads to %s', async (page, address) => {
	expect(await decodeOn(page)).toBe(SITE + address);
});

test('an article leaves its QR code to its print view', () => {
	expect(built('articles/book-of-tolls/')).not.toContain('data:image/bmp');
	expect(built('articles/book-of-tolls/')).toContain('<div class="imprint"');
});
