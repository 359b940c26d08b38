import { join } from 'node:path';
import sharp from 'sharp';
import { readIfThere, writeWhole } from '../shareCards/disk.ts';
import { fingerprint } from '../shareCards/fingerprint.ts';

/** Raise it with every change to how copies are made; else those in the cache stay as they were. */
const MAKING = 1;

interface Size {
	readonly width: number;
	readonly height: number;
}

/** A JPEG of a picture at a size, cut to fit where its shape is another: from the cache, or made and kept there. */
export async function copyFor(original: Buffer, size: Size, cacheFolder: string): Promise<Uint8Array> {
	const file = join(cacheFolder, `${fingerprint({ making: MAKING, ...size }, original)}.jpg`);
	const kept = await readIfThere(file);
	if (kept !== undefined) return kept;
	const made = await makeCopy(original, size);
	await writeWhole(file, made, cacheFolder);
	return made;
}

/**
 * Upright, without anything that the file tells of itself, place and camera among it. Cut around what catches the eye. What
 * is transparent gets the white ground that readers of feeds expect.
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
