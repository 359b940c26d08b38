import { hash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAside } from '../aside.ts';
import { filesBelow, type FileEntry, type Inventory } from './inventory.ts';

/** How the files in a folder differ from those of an inventory. Their paths are relative to the folder. */
export interface Difference {
	/** Files that the inventory does not have, or that are not as they were written. */
	readonly altered: ReadonlySet<string>;
	/** Files of the inventory that are not there. */
	readonly missing: ReadonlySet<string>;
}

/** The last site: what was written, and what has become of it. */
export interface LastSite {
	readonly inventory: Inventory;
	readonly difference: Difference;
}

/** What has become of the last site and its spare since they were written. */
export interface Survey {
	readonly site: Difference;
	/** How the spare differs from the last site. Undefined if there is none. */
	readonly spare: Difference | undefined;
}

/** Where a site, its spare and its inventory are. */
export interface Places {
	readonly site: string;
	readonly spare: string;
	readonly inventory: string;
}

/** Looks at every file of the last site and of its spare in a thread of its own, while this one reads the content. */
export function surveyAside(places: Places): Promise<Survey> {
	return runAside(new URL('./surveyor.ts', import.meta.url), places);
}

/** Compares the last site and its spare with the inventory. */
export function surveySite(files: Inventory['files'], { site, spare }: Omit<Places, 'inventory'>): Survey {
	return { site: differenceOf(site, files), spare: existsSync(spare) ? differenceOf(spare, files) : undefined };
}

/** Compares the files in a folder with those of an inventory. */
export function differenceOf(folder: string, files: Inventory['files']): Difference {
	const there = new Set(filesBelow(folder));
	return {
		altered: new Set([...there].filter((file) => !isAsWritten(join(folder, file), files[file]))),
		missing: new Set(Object.keys(files).filter((file) => !there.has(file))),
	};
}

/** Whether a file is still what was written. If its time is different, as after copying, its content is compared. */
function isAsWritten(path: string, entry: FileEntry | undefined): boolean {
	const found = lstatSync(path);
	if (entry === undefined || !found.isFile() || found.size !== entry[0]) return false;
	return found.mtimeMs === entry[1] || hash('sha1', readFileSync(path)) === entry[2];
}

/** Whether a file of the site is there as it was written. */
export function isWhole(file: string, { altered, missing }: Difference): boolean {
	return !altered.has(file) && !missing.has(file);
}

/** Whether all files of a site are there as they were written, and no others. */
export function isUntouched({ altered, missing }: Difference): boolean {
	return altered.size === 0 && missing.size === 0;
}
