import { copyFileSync, existsSync, linkSync, lstatSync, mkdirSync, renameSync, rmdirSync, rmSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow, type FileEntry } from './inventory.ts';
import { keepNewest } from './newest.ts';
import type { Composition } from './renewal.ts';

/*
 * The site before the last is kept, and the next one is made of it: to change the files that differ takes a fraction of the
 * time in which forty thousand are linked into a new folder and as many cleared away. What a spare holds is looked at and not
 * believed, so it may have been left half done, or written into.
 */

/** How many sites of one project have a spare. */
const MOST = 3;

/**
 * Lays out a site as it is composed, and gives back its folder: `fresh`, in which files have been made, or the `spare` of an
 * earlier site. `last` is the folder of the last site.
 */
export function layOut({ made, taken, unneeded }: Composition, fresh: string, last: string, spare: string): string {
	const whole = wholeOf(fresh);
	if (taken.size === 0 || !existsSync(spare) || !isMoved(spare, whole)) {
		for (const file of unneeded) clearAway(file, fresh);
		bringFiles(taken.keys(), last, fresh);
		return fresh;
	}
	const there = new Set<string>();
	for (const file of filesBelow(whole))
		if (hasEntry(join(whole, file), taken.get(file))) there.add(file);
		else clearAway(file, whole);
	bringFiles(
		[...taken.keys()].filter((file) => !there.has(file)),
		last,
		whole,
	);
	bringFiles(made, fresh, whole);
	return whole;
}

/** Where a spare is made into the next site, beside the folder in which its new files have been made. */
export function wholeOf(fresh: string): string {
	return `${fresh}-whole`;
}

/** Keeps a site that another has taken the place of, where that takes no copying. */
export async function keepSpare(old: string, spare: string): Promise<void> {
	if (!existsSync(old)) return;
	mkdirSync(dirname(spare), { recursive: true });
	rmSync(spare, { recursive: true, force: true });
	if (!isMoved(old, spare)) return;
	utimesSync(spare, new Date(), new Date());
	await keepNewest(dirname(spare), MOST);
}

/** Moves a folder, where both places are on one disk. Whether they are. */
function isMoved(from: string, to: string): boolean {
	try {
		renameSync(from, to);
		return true;
	} catch {
		return false;
	}
}

/** Whether a file is the very one that was written, by its size and time. */
function hasEntry(path: string, entry: FileEntry | undefined): boolean {
	if (entry === undefined) return false;
	const found = lstatSync(path, { throwIfNoEntry: false });
	return found?.isFile() === true && found.size === entry[0] && found.mtimeMs === entry[1];
}

function bringFiles(files: Iterable<string>, from: string, to: string): void {
	const folders = new Set<string>();
	for (const file of files) {
		const folder = dirname(join(to, file));
		if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
		folders.add(folder);
		bring(join(from, file), join(to, file));
	}
}

/** The same file at another place, without another copy where the disk allows that. Nothing in a finished site is ever written to. */
function bring(from: string, to: string): void {
	try {
		linkSync(from, to);
	} catch {
		copyFileSync(from, to);
	}
}

/** Removes a file, and the folders that are empty without it. */
function clearAway(file: string, site: string): void {
	rmSync(join(site, file), { force: true });
	for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
		try {
			rmdirSync(join(site, folder));
		} catch {
			return;
		}
	}
}
