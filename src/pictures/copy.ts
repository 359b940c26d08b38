import { join } from 'node:path';
import sharp from 'sharp';
import { readIfThere, writeWhole } from '../shareCards/disk.ts';
import { fingerprint } from '../shareCards/fingerprint.ts';

/** Increase this whenever copies are made differently. Otherwise the old copies stay in the cache. */
const MAKING = 1;

interface Size {
	readonly width: number;
	readonly height: number;
}

/** A JPEG copy of a picture at a size, cropped if its shape differs. It comes from the cache, or is made and cached. */
export async function copyFor(original: Buffer, size: Size, cacheFolder: string): Promise<Uint8Array> {
	const file = join(cacheFolder, `${fingerprint({ making: MAKING, ...size }, original)}.jpg`);
	const kept = await readIfThere(file);
	if (kept !== undefined) return kept;
	const made = await makeCopy(original, size);
	await writeWhole(file, made, cacheFolder);
	return made;
}

/**
 * Makes an upright copy without metadata such as place and camera. It is cropped around what catches the eye. Transparent pictures
 * get a white background, as feed readers expect.
 */
export async function makeCopy(original: Buffer, { height, width }: Size): Promise<Buffer> {
	return sharp(original, { limitInputPixels: false })
		.autoOrient()
		.resize({ width, height, fit: 'cover', position: sharp.strategy.attention })
		.flatten({ background: '#fff' })
		.toColourspace('srgb')
		.jpeg({ quality: 74, mozjpeg: true })
		.toBuffer();
}
