import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { ContentFile } from './reading/files/contentFile.ts';

/** How a picture calls itself inside, by the ending of its file. */
const FORMATS: Readonly<Record<string, string>> = { svg: 'svg', png: 'png', jpg: 'jpeg' };

/** Reads a logo or social picture: its size, and of a drawing its text, so that what is in it can be checked. */
export async function readBrandPicture(place: string, path: string): Promise<ContentFile> {
	const bytes = await readFile(place);
	const ending = path.slice(path.lastIndexOf('.') + 1);
	const text = ending === 'svg' ? bytes.toString('utf8') : '';
	try {
		const { format, height, width } = await sharp(bytes).metadata();
		if (format !== FORMATS[ending]) return { path, text, fault: 'broken-picture' };
		// Its last lines count too: of a picture that is half copied, the beginning is like that of any other.
		await sharp(bytes, { failOn: 'error' }).resize(16).raw().toBuffer();
		return { path, text, size: { width, height, hash: hash('sha1', bytes) } };
	} catch {
		return { path, text, fault: 'broken-picture' };
	}
}
