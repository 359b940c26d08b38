import { hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Origin } from './sameSite.ts';
import { keepNewest } from './newest.ts';
import { writeWhole } from '../shareCards/disk.ts';

/** Raise it when what is below comes to mean something else. */
const VERSION = 2;

/** A file as it was written: its size, when it was, and a hash of what is in it. */
export type FileEntry = readonly [size: number, time: number, content: string];

/** What a build has written into a folder, and what it was made of. */
export interface Inventory {
	/** Each page by its file in the site, with the fingerprint of what it was made of, and the assets that it shows. */
	readonly pages: Readonly<Record<string, { readonly inputs: string; readonly assets: readonly string[] }>>;
	/** Every file of the site. */
	readonly files: Readonly<Record<string, FileEntry>>;
	/** What each archive of the search was made of, by its number. */
	readonly searchArchives: Readonly<Record<string, string>>;
	/** The fingerprint of all that the site was made of. */
	readonly everything: string;
	readonly origin: Origin;
}

/** The inventory of a site, as the last build left it; undefined where there is none that can be read. */
export async function readInventory(place: string): Promise<Inventory | undefined> {
	try {
		const { version, ...inventory } = JSON.parse(await readFile(place, 'utf8')) as Inventory & { readonly version: unknown };
		const { everything, files, origin, pages, searchArchives } = inventory;
		const isWhole = [files, origin, pages, searchArchives].every((part) => typeof part === 'object') && typeof everything === 'string';
		return version === VERSION && isWhole ? inventory : undefined;
	} catch {
		return undefined;
	}
}

/** Keeps the inventory of a site for the next build. `folder` is that of all inventories. */
export async function writeInventory(place: string, inventory: Inventory, folder: string): Promise<void> {
	await writeWhole(place, JSON.stringify({ version: VERSION, ...inventory }), folder);
	await keepNewest(folder);
}

/** What is kept of a site goes by this name: another for each folder that sites are built into. */
export function siteName(target: string, root: string): string {
	return hash('sha1', relative(root, target)).slice(0, 16);
}

/** What is to be remembered of a file that has been written, and what is in it. */
export function readWritten(path: string): { readonly entry: FileEntry; readonly bytes: Buffer } {
	const { mtimeMs, size } = statSync(path);
	const bytes = readFileSync(path);
	return { entry: [size, mtimeMs, hash('sha1', bytes)], bytes };
}

/** Whether a file is still what was written. One that has another time, since it was copied or brought here, is looked into. */
export function isAsWritten(path: string, entry: FileEntry | undefined): boolean {
	const found = statSync(path, { throwIfNoEntry: false });
	if (entry === undefined || found?.isFile() !== true || found.size !== entry[0]) return false;
	return found.mtimeMs === entry[1] || hash('sha1', readFileSync(path)) === entry[2];
}

/** Every file below a folder, by its path from there, with forward slashes. */
export function filesBelow(folder: string): readonly string[] {
	const files: string[] = [];
	const walk = (below: string) => {
		for (const entry of readdirSync(join(folder, below), { withFileTypes: true }))
			if (entry.isDirectory()) walk(`${below}${entry.name}/`);
			else files.push(below + entry.name);
	};
	walk('');
	return files;
}
