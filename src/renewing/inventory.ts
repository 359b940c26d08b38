import { hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Origin } from './sameSite.ts';
import { keepNewest } from './newest.ts';
import { writeWhole } from '../shareCards/disk.ts';

/** The version of the format below. Raise it when the meaning of a field changes. */
const VERSION = 2;

/** A file as it was written: its size in bytes, its time of change in milliseconds, and the hash of its content. */
export type FileEntry = readonly [size: number, time: number, content: string];

/** The files that a build has written into a folder, and the inputs that it made them from. */
export interface Inventory {
	/** For each page, by its file in the site: the fingerprint of its inputs, and the assets that it shows. */
	readonly pages: Readonly<Record<string, { readonly inputs: string; readonly assets: readonly string[] }>>;
	/** Every file of the site. */
	readonly files: Readonly<Record<string, FileEntry>>;
	/** The fingerprint of the inputs of each search archive, by the archive’s number. */
	readonly searchArchives: Readonly<Record<string, string>>;
	/** The fingerprint of everything that the site was made from. */
	readonly everything: string;
	readonly origin: Origin;
}

/** Reads the inventory that the last build left for a site. Undefined if there is none, or if it cannot be read. */
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

/** Keeps the inventory of a site for the next build. `folder` is where all inventories are. */
export async function writeInventory(place: string, inventory: Inventory, folder: string): Promise<void> {
	await writeWhole(place, JSON.stringify({ version: VERSION, ...inventory }), folder);
	await keepNewest(folder);
}

/** The name under which a site’s inventory and spare are kept. Each target folder has its own. */
export function siteName(target: string, root: string): string {
	return hash('sha1', relative(root, target)).slice(0, 16);
}

/** What has been written into a file: the hash of its content, and the names of the assets that it refers to. */
export interface Written {
	readonly content: string;
	readonly assets: readonly string[];
}

/** Makes the entry of a file for the inventory. `written` is what is in it; without it, the file is read. */
export function entryOf(path: string, written?: Written): FileEntry {
	const { mtimeMs, size } = statSync(path);
	return [size, mtimeMs, written?.content ?? hashOf(readFileSync(path))];
}

export function hashOf(bytes: Buffer): string {
	return hash('sha1', bytes);
}

/** The assets that a page refers to, relative to the root of the site. */
export function assetsIn(html: string): readonly string[] {
	return [...new Set(Array.from(html.matchAll(/_astro\/[^\s"'<>(),?#&]+/g), ([name]) => decodeURI(name)))];
}

/** The paths of all files below a folder, relative to it, with forward slashes. */
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
