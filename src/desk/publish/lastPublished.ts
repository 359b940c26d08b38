import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileKind } from '../../reading/files/path.ts';
import type { LiveCheck } from '../server/liveCheck.ts';
import { writeWhole } from '../server/disk.ts';
import { committed, isKept } from './git.ts';

/** The content folder, and the folder where the desk keeps what was published. */
export interface Folders {
	readonly content: string;
	readonly kept: string;
}

// Without git, the desk keeps a copy of what was published, and a mark for each file that it has begun since.
const copyOf = (path: string, { kept }: Folders) => join(kept, 'published', path);
const markOf = (path: string, { kept }: Folders) => join(kept, 'begun', path);

/**
 * A file as last committed or, without git, as last published from this desk. Undefined if it never was. `now` is its
 * text today: without git, a file that the desk has never changed is as it was published.
 */
export async function lastPublished(path: string, now: string | undefined, folders: Folders): Promise<string | undefined> {
	if (await isKept(folders.content)) return committed(folders.content, path.replace(/^content\//, ''));
	const copy = await readFile(copyOf(path, folders), 'utf8').catch(() => undefined);
	const isNew = fileKind(path).kind === 'article' || existsSync(markOf(path, folders));
	return copy ?? (isNew ? undefined : now);
}

/** Before the desk changes a file for the first time since it was published: keeps what it was, if git does not. `before` is undefined for a new file. */
export async function rememberPublished(
	path: string,
	before: string | undefined,
	works: Folders & { readonly check: LiveCheck },
): Promise<void> {
	if (existsSync(copyOf(path, works)) || existsSync(markOf(path, works)) || (await isKept(works.content))) return;
	if (before === undefined) {
		await writeWhole(markOf(path, works), '');
		return;
	}
	const file = fileKind(path);
	const isDraft = file.kind === 'article' && !(await works.check.build()).edition.ledger.articles.some(({ slug }) => slug === file.id);
	if (!isDraft) await writeWhole(copyOf(path, works), before);
}

/** Keeps a file as it has just been published, if git does not. `text` is undefined if there is no such file any more. */
export async function keepPublished(path: string, text: string | undefined, folders: Folders): Promise<void> {
	if (await isKept(folders.content)) return;
	await rm(markOf(path, folders), { force: true });
	if (text === undefined) await rm(copyOf(path, folders), { force: true });
	else await writeWhole(copyOf(path, folders), text);
}
