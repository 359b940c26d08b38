import { hash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { LARGEST_SIDE, type PictureFacts } from '../schema/picture.ts';
import type { FileFault } from '../reading/files/contentFile.ts';
import { writeWhole } from '../shareCards/disk.ts';
import { carriesCredentials } from './credentials.ts';
import { tellsPlace } from './place.ts';

/** The formats allowed inside a file, whatever its extension. AVIF is a kind of HEIF. */
const FORMATS: ReadonlySet<string | undefined> = new Set(['heif', 'jpeg', 'png', 'webp']);

/** The facts of a picture that can be shown, or the reason why it cannot. */
export type PictureReading = { readonly picture: PictureFacts } | { readonly fault: FileFault };

/** Increase this whenever something else is read from a picture. Otherwise what was read before stays in the cache. */
const READING = 1;

/** Where the facts about pictures are cached: decoding a picture takes a hundred times as long as reading its file. */
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/pictures/facts', import.meta.url));

/** What was read from each file, kept while the process runs and the file does not change. */
const known = new Map<string, PictureReading>();

/** Reads a whole picture file and its metadata. If the same bytes were read before, the result comes from the cache. */
export async function readPicture(place: string, cacheFolder = CACHE): Promise<PictureReading> {
	const { mtimeMs, size } = await stat(place);
	const key = `${place} ${mtimeMs} ${size}`;
	const reading = known.get(key) ?? (await readOnce(await readFile(place), cacheFolder));
	known.set(key, reading);
	return reading;
}

async function readOnce(bytes: Buffer, cacheFolder: string): Promise<PictureReading> {
	const file = join(cacheFolder, `${hash('sha1', bytes)}-${READING}.json`);
	try {
		return JSON.parse(await readFile(file, 'utf8')) as PictureReading;
	} catch {
		// It was never read, or the cache is damaged.
	}
	const reading = await readPictureBytes(bytes);
	// A picture that cannot be shown may be one that only this machine cannot read. Without room for the cache it goes as well.
	if ('picture' in reading) await writeWhole(file, JSON.stringify(reading), cacheFolder).catch(() => undefined);
	return reading;
}

/** Reads a picture from its bytes. It is decoded to its last line, because a half-copied file begins like a whole one. */
export async function readPictureBytes(bytes: Buffer): Promise<PictureReading> {
	try {
		const { autoOrient, exif, format, height, pages = 1, width } = await sharp(bytes, { limitInputPixels: false }).metadata();
		if (!FORMATS.has(format)) return { fault: 'broken-picture' };
		if (Math.max(height, width) > LARGEST_SIDE) return { fault: 'large-picture' };
		// AVIF counts the thumbnails in a file as pages, so more than one page does not mean that it moves.
		if (format === 'webp' && pages > 1) return { fault: 'moving-picture' };
		const small = sharp(bytes, { failOn: 'error', sequentialRead: true }).resize(16, 16, { fit: 'inside' }).toColourspace('srgb');
		const { data } = await small.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
		return {
			picture: {
				width: autoOrient.width,
				height: autoOrient.height,
				bytes: bytes.length,
				hash: hash('sha1', bytes),
				...averageOf(data),
				hasCredentials: carriesCredentials(bytes),
				hasPlace: tellsPlace(bytes, exif),
			},
		};
	} catch {
		return { fault: 'broken-picture' };
	}
}

/** The average colour, and whether any pixel is transparent. `pixels` holds red, green, blue and alpha for each pixel. */
function averageOf(pixels: Buffer): Pick<PictureFacts, 'colour' | 'isTransparent'> {
	const count = pixels.length / 4;
	const sums = [0, 0, 0, 0];
	pixels.forEach((value, index) => (sums[index % 4] = (sums[index % 4] ?? 0) + value));
	const [red = 0, green = 0, blue = 0, opaque = 0] = sums.map((sum) => Math.round(sum / count));
	const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
	return { colour: `#${hex}`, isTransparent: opaque < 255 };
}
