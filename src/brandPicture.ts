import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { ContentFile } from './reading/files/contentFile.ts';

/** The format that a picture’s data must have, by the extension of its file. */
const FORMATS: Readonly<Record<string, string>> = { svg: 'svg', png: 'png', jpg: 'jpeg' };

/** Reads a logo or social picture: its size, and for an SVG also its text, so that its contents can be checked. */
export async function readBrandPicture(place: string, path: string): Promise<ContentFile> {
	const bytes = await readFile(place);
	const ending = path.slice(path.lastIndexOf('.') + 1);
	const text = ending === 'svg' ? bytes.toString('utf8') : '';
	try {
		const { format, height, width } = await sharp(bytes).metadata();
		if (format !== FORMATS[ending]) return { path, text, fault: 'broken-picture' };
		// Read all of it: a picture that is only half copied begins like any other.
		await sharp(bytes, { failOn: 'error' }).resize(16).raw().toBuffer();
		return { path, text, size: { width, height, hash: hash('sha1', bytes) } };
	} catch {
		return { path, text, fault: 'broken-picture' };
	}
}
