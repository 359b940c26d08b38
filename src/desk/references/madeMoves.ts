import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../server/disk.ts';
import type { Thing } from './references.ts';

/** One file of a move, before and after it. Null if there was, or is, no file. */
export interface Step {
	readonly path: string;
	readonly before: string | null;
	readonly after: string | null;
}

/** Which thing got another id, or was merged into which other. */
export interface NewName {
	readonly thing: Thing;
	readonly act: 'rename' | 'merge';
	readonly to: string;
}

/** A change in many files that the desk has made. `newName` is undefined if it only deleted or restored files. */
export interface MadeMove {
	readonly newName: NewName | undefined;
	readonly steps: readonly Step[];
}

/** Made moves are kept in this folder, and below `published` once they have been published. */
const folderOf = (kept: string) => join(kept, 'moves');

/** Keeps a move. Returns its name, by which it can be found again. */
export async function keepMove(kept: string, made: MadeMove, now: Date): Promise<string> {
	const name = now.toISOString().replaceAll(':', '-');
	await writeWhole(join(folderOf(kept), `${name}.json`), JSON.stringify(made));
	return name;
}

/** Finds a move by its name. Undefined if it has been taken back. */
export async function findMove(kept: string, name: string): Promise<(MadeMove & { readonly isPublished: boolean }) | undefined> {
	if (!/^[\dTZ:.-]+$/.test(name)) return undefined;
	for (const isPublished of [false, true]) {
		const made = await readMove(placeOf(kept, name, isPublished));
		if (made !== undefined) return { ...made, isPublished };
	}
	return undefined;
}

/** Forgets a move that has been taken back. */
export async function forgetMove(kept: string, name: string): Promise<void> {
	for (const isPublished of [false, true]) await rm(placeOf(kept, name, isPublished), { force: true });
}

/** The moves that nobody has published yet, oldest first. */
export async function unpublishedMoves(kept: string): Promise<readonly MadeMove[]> {
	const made = await Promise.all((await namesIn(kept)).map((name) => readMove(join(folderOf(kept), name))));
	return made.filter((one) => one !== undefined);
}

/** Notes that all moves so far have been published. They can still be taken back. */
export async function markMovesPublished(kept: string): Promise<void> {
	const names = await namesIn(kept);
	if (names.length === 0) return;
	await mkdir(join(folderOf(kept), 'published'), { recursive: true });
	for (const name of names) await rename(join(folderOf(kept), name), join(folderOf(kept), 'published', name));
}

function placeOf(kept: string, name: string, isPublished: boolean): string {
	return join(folderOf(kept), ...(isPublished ? ['published'] : []), `${name}.json`);
}

async function namesIn(kept: string): Promise<readonly string[]> {
	const names = await readdir(folderOf(kept)).catch(() => []);
	return names.filter((name) => /^\d[^/]*\.json$/.test(name)).sort();
}

/** Undefined for what is no move, such as a list of files from an earlier version of the desk. */
async function readMove(place: string): Promise<MadeMove | undefined> {
	const text = await readFile(place, 'utf8').catch(() => undefined);
	const made = text === undefined ? undefined : (JSON.parse(text) as Partial<MadeMove>);
	return made?.steps === undefined ? undefined : { newName: made.newName, steps: made.steps };
}
