import { isUtf8 } from 'node:buffer';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBrandPicture } from './brandPicture.ts';
import { inTurns } from './inTurns.ts';
import { readPicture } from './pictures/facts.ts';
import { fileKind, isPicture } from './reading/files/path.ts';
import type { ContentFile, FileFault } from './reading/files/contentFile.ts';

/** How many files are read at once. */
const AT_ONCE = 16;

/**
 * Reads every file below a content folder. Bytes that are not UTF-8 become U+FFFD, which is reported, and so are files
 * that cannot be read. Throws if there is no such folder.
 */
export async function loadFiles(folder: string): Promise<readonly ContentFile[]> {
	return inTurns(await entriesBelow(folder, 'content'), AT_ONCE, loadEntry);
}

/** A file to read, or one that cannot be. */
type Entry = ContentFile | { readonly place: string; readonly path: string };

async function entriesBelow(folder: string, path: string): Promise<readonly Entry[]> {
	const entries = await readdir(folder, { encoding: 'buffer', withFileTypes: true });
	const found = await inTurns(entries, AT_ONCE, async (entry): Promise<readonly Entry[]> => {
		const name = entry.name.toString('utf8');
		const [place, own] = [join(folder, name), `${path}/${name}`];
		if (!isUtf8(entry.name)) return [faulty(own, 'name')];
		if (entry.isSymbolicLink()) return [faulty(own, 'link')];
		if (entry.isDirectory()) return entriesBelow(place, own).catch(() => [faulty(own, 'access')]);
		return [entry.isFile() ? { place, path: own } : faulty(own, 'access')];
	});
	return found.flat();
}

async function loadEntry(entry: Entry): Promise<ContentFile> {
	return 'place' in entry ? loadFile(entry.place, entry.path).catch(() => faulty(entry.path, 'access')) : entry;
}

function faulty(path: string, fault: FileFault): ContentFile {
	return { path, text: '', fault };
}

async function loadFile(place: string, path: string): Promise<ContentFile> {
	if (fileKind(path).kind === 'brand') return readBrandPicture(place, path);
	if (isPicture(path)) return { path, text: '', ...(await readPicture(place)) };
	return { path, text: fileKind(path).kind === 'misplaced' ? '' : await readFile(place, 'utf8') };
}
