import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { fileKind, isPicture } from './reading/files/path.ts';
import type { ContentFile } from './reading/files/contentFile.ts';

/**
 * Reads every file below a folder that stands for content/. Bytes that are not UTF-8 become U+FFFD, which is reported.
 * Throws when there is no such folder.
 */
export async function loadFiles(folder: string): Promise<readonly ContentFile[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return Promise.all(entries.filter((entry) => entry.isFile()).map((entry) => loadFile(folder, join(entry.parentPath, entry.name))));
}

async function loadFile(folder: string, place: string): Promise<ContentFile> {
	const path = `content/${relative(folder, place).split(sep).join('/')}`;
	const bytes = await readFile(place);
	if (isPicture(path)) return { path, text: '', isBroken: !(await hasSize(bytes)) };
	return { path, text: fileKind(path).kind === 'misplaced' ? '' : bytes.toString('utf8') };
}

/** Whether a picture can be read far enough to know how large it is, which no page can do without. */
async function hasSize(bytes: Uint8Array): Promise<boolean> {
	return imageMetadata(bytes).then(
		() => true,
		() => false,
	);
}
