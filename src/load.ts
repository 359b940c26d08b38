import { isUtf8 } from 'node:buffer';
import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBrandPicture } from './brandPicture.ts';
import { readPicture } from './pictures/facts.ts';
import { fileKind, isPicture } from './reading/files/path.ts';
import type { ContentFile, FileFault } from './reading/files/contentFile.ts';

/**
 * Reads every file below a content folder. Bytes that are not UTF-8 become U+FFFD, which is reported, and so are files
 * that cannot be read. Throws if there is no such folder.
 */
export function loadFiles(folder: string): Promise<readonly ContentFile[]> {
	return loadBelow(folder, 'content');
}

async function loadBelow(folder: string, path: string): Promise<readonly ContentFile[]> {
	const entries = await readdir(folder, { encoding: 'buffer', withFileTypes: true });
	const loaded = await Promise.all(entries.map((entry) => loadEntry(folder, path, entry)));
	return loaded.flat();
}

async function loadEntry(folder: string, path: string, entry: Dirent<Buffer>): Promise<readonly ContentFile[]> {
	const name = entry.name.toString('utf8');
	const own = `${path}/${name}`;
	const without = (fault: FileFault) => [{ path: own, text: '', fault }];
	if (!isUtf8(entry.name)) return without('name');
	if (entry.isSymbolicLink()) return without('link');
	try {
		if (entry.isDirectory()) return await loadBelow(join(folder, name), own);
		if (!entry.isFile()) return without('access');
		return [await loadFile(join(folder, name), own)];
	} catch {
		return without('access');
	}
}

async function loadFile(place: string, path: string): Promise<ContentFile> {
	if (fileKind(path).kind === 'brand') return readBrandPicture(place, path);
	if (isPicture(path)) return { path, text: '', ...(await readPicture(place)) };
	return { path, text: fileKind(path).kind === 'misplaced' ? '' : await readFile(place, 'utf8') };
}
