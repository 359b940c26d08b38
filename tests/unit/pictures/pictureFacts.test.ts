import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCopy } from '../../../src/pictures/copy.ts';
import { readPicture } from '../../../src/pictures/facts.ts';
import { withCredentials } from '../../fixtures/photographs.ts';

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'pictures-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The facts read from a picture with this file name. */
async function read(name: string, picture: Sharp | Buffer) {
	const place = join(folder, name);
	await writeFile(place, Buffer.isBuffer(picture) ? picture : await picture.toBuffer());
	return readPicture(place, join(folder, 'cache'));
}

const flat = (width: number, height: number, background = '#336699') => sharp({ create: { width, height, channels: 3, background } });

describe('a picture beside an article', () => {
	test('has a known size, colour and file size', async () => {
		const png = await flat(40, 30).png().toBuffer();
		expect(await read('flat.png', png)).toEqual({
			picture: {
				width: 40,
				height: 30,
				bytes: png.length,
				colour: '#336699',
				isTransparent: false,
				hasCredentials: false,
				hasPlace: false,
				hash: expect.stringMatching(/^[\da-f]{40}$/) as string,
			},
		});
	});

	test('is decoded once, whatever its name, and again if the cache is damaged', async () => {
		const cache = join(folder, 'cache-of-one');
		const bytes = await flat(21, 12).png().toBuffer();
		const readAs = async (name: string) => {
			await writeFile(join(folder, name), bytes);
			return readPicture(join(folder, name), cache);
		};
		const first = await readAs('first.png');
		const [kept = ''] = await readdir(cache);
		expect(JSON.parse(await readFile(join(cache, kept), 'utf8'))).toEqual(first);
		await writeFile(join(cache, kept), '{"picture":"as it was read before"}');
		expect(await readAs('second.png')).toEqual({ picture: 'as it was read before' });
		await writeFile(join(cache, kept), '{"fau');
		expect(await readAs('third.png')).toEqual(first);
	});

	test('that cannot be shown is looked at again each time, because another machine may be able to read it', async () => {
		const cache = join(folder, 'cache-of-none');
		await mkdir(cache);
		await writeFile(join(folder, 'torn.png'), 'not a picture');
		expect(await readPicture(join(folder, 'torn.png'), cache)).toEqual({ fault: 'broken-picture' });
		expect(await readdir(cache)).toEqual([]);
	});

	test('can be read where nothing can be cached', async () => {
		await writeFile(join(folder, 'no-folder'), '');
		await writeFile(join(folder, 'uncached.png'), await flat(22, 12).png().toBuffer());
		expect(await readPicture(join(folder, 'uncached.png'), join(folder, 'no-folder'))).toMatchObject({ picture: { width: 22 } });
	});

	test('is upright, however the camera was held', async () => {
		expect(await read('lying.jpg', flat(40, 30).withMetadata({ orientation: 6 }).jpeg())).toMatchObject({
			picture: { width: 30, height: 40 },
		});
	});

	test.each([
		['in the inks of a printer', 'inks.jpg', flat(40, 30).toColourspace('cmyk').jpeg()],
		['in grey', 'grey.png', flat(40, 30, '#808080').greyscale().png()],
		['that is a PNG and called JPG', 'misnamed.jpg', flat(40, 30).png()],
		['of one pixel', 'pixel.webp', flat(1, 1).webp()],
		['in AVIF', 'new.avif', flat(40, 30).avif()],
	])('%s can be shown', async (_, name, picture) => {
		expect(await read(name, picture)).toHaveProperty('picture');
	});

	test('of 9,000 by 6,000 pixels can be shown', async () => {
		const huge = new URL('../../fixtures/edition/articles/kell-in-pictures/huge.png', import.meta.url).pathname;
		expect(await readPicture(huge, join(folder, 'cache'))).toMatchObject({ picture: { width: 9000, height: 6000 } });
	});

	test('that is transparent is recognised', async () => {
		const clear = sharp({ create: { width: 40, height: 30, channels: 4, background: { r: 255, g: 0, b: 0, alpha: 0.5 } } });
		expect(await read('clear.png', clear.png())).toMatchObject({ picture: { isTransparent: true } });
	});

	test('that moves is not shown', async () => {
		const frames = await Promise.all(['#f00', '#00f'].map((colour) => flat(20, 20, colour).png().toBuffer()));
		expect(await read('moving.webp', sharp(frames, { join: { animated: true } }).webp({ delay: [200, 200] }))).toEqual({
			fault: 'moving-picture',
		});
		expect(await read('moving.jpg', sharp(frames, { join: { animated: true } }).gif())).toEqual({ fault: 'broken-picture' });
	});

	test('that says where it was taken is recognised', async () => {
		const placed = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 1/1 0/1' } };
		expect(await read('placed.jpg', flat(40, 30).withExif(placed).jpeg())).toMatchObject({ picture: { hasPlace: true } });
		expect(await read('placed.png', flat(40, 30).withExif(placed).png())).toMatchObject({ picture: { hasPlace: true } });
		const named = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><exif:GPSLatitude>31,1N</exif:GPSLatitude></x:xmpmeta>';
		expect(await read('named.webp', flat(40, 30).withXmp(named).webp())).toMatchObject({ picture: { hasPlace: true } });
		expect(
			await read(
				'camera.jpg',
				flat(40, 30)
					.withExif({ IFD0: { Model: 'A camera' } })
					.jpeg(),
			),
		).toMatchObject({ picture: { hasPlace: false } });
	});
});

/** A PNG chunk. Its checksum is not checked here. */
function chunk(name: string, content: Buffer): Buffer {
	const length = Buffer.alloc(4);
	length.writeUInt32BE(content.length);
	return Buffer.concat([length, Buffer.from(name, 'latin1'), content, Buffer.alloc(4)]);
}

describe('Content Credentials are found', () => {
	test('in a JPEG', async () => {
		const jpeg = await flat(40, 30).jpeg().toBuffer();
		expect(await read('signed.jpg', withCredentials(jpeg))).toMatchObject({ picture: { hasCredentials: true } });
		// The word on its own, in a comment that a camera writes, is not a manifest.
		const comment = Buffer.concat([
			jpeg.subarray(0, 2),
			Buffer.from([0xff, 0xfe, 0, 13]),
			Buffer.from('JP jumb c2pa'.slice(0, 11)),
			jpeg.subarray(2),
		]);
		expect(await read('comment.jpg', comment)).toMatchObject({ picture: { hasCredentials: false } });
	});

	test('in a PNG, before the image data', async () => {
		const png = await flat(40, 30).png().toBuffer();
		const afterHead = 8 + 25;
		const signed = Buffer.concat([png.subarray(0, afterHead), chunk('caBX', Buffer.from('jumb')), png.subarray(afterHead)]);
		expect(await read('signed.png', signed)).toMatchObject({ picture: { hasCredentials: true } });
	});

	test('in a WebP, after the image data', async () => {
		const webp = await flat(40, 30).webp({ lossless: true }).toBuffer();
		const added = Buffer.concat([Buffer.from('C2PA'), Buffer.from([4, 0, 0, 0]), Buffer.from('jumb')]);
		const signed = Buffer.concat([webp, ...(webp.length % 2 === 0 ? [] : [Buffer.alloc(1)]), added]);
		signed.writeUInt32LE(signed.length - 8, 4);
		expect(await read('signed.webp', signed)).toMatchObject({ picture: { hasCredentials: true } });
	});

	test('in an AVIF, in a box with the standard’s id', async () => {
		const avif = await flat(40, 30).avif().toBuffer();
		const box = Buffer.concat([
			Buffer.from([0, 0, 0, 28]),
			Buffer.from('uuid'),
			Buffer.from('d8fec3d61b0e483c92975828877ec481', 'hex'),
			Buffer.from('jumb'),
		]);
		expect(await read('signed.avif', Buffer.concat([avif, box]))).toMatchObject({ picture: { hasCredentials: true } });
	});
});

describe('a copy for programs', () => {
	test('is upright, of the requested size, and says nothing about camera or place', async () => {
		const original = await flat(400, 300)
			.withMetadata({ orientation: 6 })
			.withExifMerge({ IFD0: { Model: 'Secret camera 7' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 1/1 0/1' } })
			.jpeg()
			.toBuffer();
		const copy = await makeCopy(original, { width: 150, height: 200 });
		const { exif, format, height, orientation, width, xmp } = await sharp(copy).metadata();
		expect({ exif, format, height, orientation, width, xmp }).toEqual({
			exif: undefined,
			format: 'jpeg',
			height: 200,
			orientation: undefined,
			width: 150,
			xmp: undefined,
		});
		expect(copy.includes('Secret camera')).toBe(false);
	});

	test('has the same side up as for the photographer', async () => {
		// In the file, the red part is on the left.
		const left = await flat(200, 300, '#ff0000').png().toBuffer();
		const lying = flat(400, 300, '#0000ff').composite([{ input: left, left: 0, top: 0 }]);
		const original = await sharp(await lying.png().toBuffer())
			.withMetadata({ orientation: 6 })
			.jpeg()
			.toBuffer();
		const { data } = await sharp(await makeCopy(original, { width: 150, height: 200 }))
			.raw()
			.toBuffer({ resolveWithObject: true });
		const colourAt = (x: number, y: number) => [0, 2].map((channel) => Math.round((data[(y * 150 + x) * 3 + channel] ?? 0) / 255));
		expect([colourAt(5, 5), colourAt(145, 5)]).toEqual([
			[1, 0],
			[1, 0],
		]);
		expect([colourAt(5, 195), colourAt(145, 195)]).toEqual([
			[0, 1],
			[0, 1],
		]);
	});

	test('of a transparent picture has a white background', async () => {
		const clear = sharp({ create: { width: 40, height: 30, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } });
		const { data } = await sharp(await makeCopy(await clear.png().toBuffer(), { width: 40, height: 30 }))
			.raw()
			.toBuffer({ resolveWithObject: true });
		expect([...data.subarray(0, 3)]).toEqual([255, 255, 255]);
	});

	test('keeps the colours of a CMYK picture', async () => {
		const inks = await flat(40, 30, '#c03020').toColourspace('cmyk').jpeg().toBuffer();
		const [red = 0, green = 0, blue = 0] = await sharp(await makeCopy(inks, { width: 40, height: 30 }))
			.raw()
			.toBuffer();
		expect(red).toBeGreaterThan(150);
		expect(Math.max(green, blue)).toBeLessThan(90);
	});
});
