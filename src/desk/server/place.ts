import { lstat, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileKind } from '../../reading/files/path.ts';
import { isId } from '../../schema/id.ts';

/** The desk does not touch this file. The message says why. */
export class PlaceRefused extends Error {}

/** Whether editors write the file at this path, such as `content/articles/<slug>/<language>.mdx`, and the path is plainly spelt. */
export function isEditable(path: string, languages: readonly string[]): boolean {
	const file = fileKind(path);
	switch (file.kind) {
		case 'site':
		case 'topics':
			return true;
		case 'outlet':
		case 'entity':
		case 'author':
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
 * Returns the place on disk of a file in content/. `folder` is the content folder. Refuses paths that are not an
 * editor’s file, and follows no links, so that nothing outside the folder is read or written.
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
