import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readBrandPicture } from './brandPicture.ts';
import { inTurns } from './inTurns.ts';
import { readPicture } from './pictures/facts.ts';
import { fileKind, isPicture } from './reading/files/path.ts';
import type { ContentFile, FileFault } from './reading/files/contentFile.ts';

/** How many files are read at once. */
const AT_ONCE = 16;

/** A file of a content folder, as it lies on disk. */
export interface FoundFile {
	/** As in `ContentFile`. */
	readonly path: string;
	/** Its absolute path. */
	readonly place: string;
	/** Its text. Undefined for a picture, for a file that does not belong in the folder, and for one that cannot be read. */
	readonly text?: string;
	/** Why it cannot be read. */
	readonly fault?: FileFault;
}

/**
 * Reads every file below a content folder. Bytes that are not UTF-8 become U+FFFD, which is reported, and so are files
 * that cannot be read. Throws if there is no such folder.
 */
export async function loadFiles(folder: string): Promise<readonly ContentFile[]> {
	return readPictures(await readTexts(folder));
}

/** Finds every file below a content folder, and reads all texts. Throws if there is no such folder. */
export async function readTexts(folder: string): Promise<readonly FoundFile[]> {
	return entriesBelow(folder, 'content');
}

/** Reads the pictures among the files that were found. */
export async function readPictures(found: readonly FoundFile[]): Promise<readonly ContentFile[]> {
	return inTurns(found, AT_ONCE, (file) => loadFile(file).catch(() => ({ path: file.path, text: '', fault: 'access' as const })));
}

async function entriesBelow(folder: string, path: string): Promise<readonly FoundFile[]> {
	const entries = await readdir(folder, { encoding: 'buffer', withFileTypes: true });
	const found = await inTurns(entries, AT_ONCE, async (entry): Promise<readonly FoundFile[]> => {
		const name = entry.name.toString('utf8');
		const own = { path: `${path}/${name}`, place: join(folder, name) };
		if (!isUtf8(entry.name)) return [{ ...own, fault: 'name' }];
		if (entry.isSymbolicLink()) return [{ ...own, fault: 'link' }];
		if (entry.isDirectory()) return entriesBelow(own.place, own.path).catch(() => [{ ...own, fault: 'access' as const }]);
		return [entry.isFile() ? withText(own) : { ...own, fault: 'access' }];
	});
	return found.flat();
}

function withText(file: FoundFile): FoundFile {
	const { kind } = fileKind(file.path);
	if (kind === 'brand' || kind === 'misplaced' || isPicture(file.path)) return file;
	try {
		// For thousands of small files, reading one after the other takes less time than promises do.
		return { ...file, text: readFileSync(file.place, 'utf8') };
	} catch {
		return { ...file, fault: 'access' };
	}
}

async function loadFile({ fault, path, place, text = '' }: FoundFile): Promise<ContentFile> {
	if (fault !== undefined) return { path, text, fault };
	if (fileKind(path).kind === 'brand') return readBrandPicture(place, path);
	return isPicture(path) ? { path, text, ...(await readPicture(place)) } : { path, text };
}
