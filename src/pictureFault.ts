import { readFile, stat } from 'node:fs/promises';
import sharp from 'sharp';
import { LARGEST_SIDE } from './schema/picture.ts';
import type { FileFault } from './reading/files/contentFile.ts';

/** What a picture may be inside, whatever its name says; AVIF is a kind of HEIF. */
const FORMATS: ReadonlySet<string | undefined> = new Set(['heif', 'jpeg', 'png', 'webp']);

/** What was found wrong with a picture, for as long as the process runs and the file does not change. */
const known = new Map<string, FileFault | undefined>();

/** Whether a picture can be read to its end, and is of a size that can be shown; undefined when both are so. */
export async function findPictureFault(place: string): Promise<FileFault | undefined> {
	const { mtimeMs, size } = await stat(place);
	const key = `${place} ${mtimeMs} ${size}`;
	if (!known.has(key)) known.set(key, await readPicture(await readFile(place)));
	return known.get(key);
}

/** Its last lines count too: a picture of which half has been copied begins like any other. */
async function readPicture(bytes: Buffer): Promise<FileFault | undefined> {
	try {
		const { format, height, width } = await sharp(bytes, { limitInputPixels: false }).metadata();
		if (!FORMATS.has(format)) return 'broken-picture';
		if (Math.max(height, width) > LARGEST_SIDE) return 'large-picture';
		await sharp(bytes, { failOn: 'error', sequentialRead: true }).resize(16).raw().toBuffer();
		return undefined;
	} catch {
		return 'broken-picture';
	}
}
