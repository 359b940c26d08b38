import { lstat, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileKind } from '../../reading/files/path.ts';
import { isId } from '../../schema/id.ts';

/** Why the desk does not touch a file. */
export class PlaceRefused extends Error {}

/** Whether a path is that of a file which editors write: `content/articles/<slug>/<language>.mdx` and the like, spelt plainly. */
export function isEditable(path: string, languages: readonly string[]): boolean {
	const file = fileKind(path);
	switch (file.kind) {
		case 'site':
		case 'topics':
			return true;
		case 'outlet':
		case 'entity':
		case 'chart':
		case 'map':
		case 'page':
			return isId(file.id);
		case 'article':
		case 'page-translation':
			return isId(file.id) && languages.includes(file.language);
		case 'table':
			return path
				.replace(/\.csv$/, '')
				.split('/')
				.slice(2)
				.every(isId);
		default:
			return false;
	}
}

/**
 * Where a file of content/ lies on disk. `folder` is the content folder. Refuses every path that is not one of an editor’s
 * files, and whatever a link leads to another place: only what is below the folder is read or written.
 */
export async function placeOf(folder: string, path: string, languages: readonly string[]): Promise<string> {
	if (!isEditable(path, languages)) throw new PlaceRefused(`The desk does not open ${JSON.stringify(path)}.`);
	const root = await realpath(folder);
	let place = root;
	for (const name of path.split('/').slice(1)) {
		place = join(place, name);
		const found = await lstat(place).catch(() => undefined);
		if (found?.isSymbolicLink()) throw new PlaceRefused(`${path} is a link to another place. The desk does not follow it.`);
	}
	if (!place.startsWith(root + sep)) throw new PlaceRefused(`The desk does not open ${JSON.stringify(path)}.`);
	return place;
}
