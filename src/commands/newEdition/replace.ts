import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Texts } from './files.ts';

/**
 * Makes the folder of a new edition beside the old one, lets `fill` write into it, and returns its path. If `fill`
 * fails, the folder is removed.
 */
export async function makeBeside(content: string, fill: (fresh: string) => Promise<void>): Promise<string> {
	const parent = dirname(content);
	const name = `.${basename(content)}-new-`;
	// Remove what a killed command has left.
	for (const leftover of await readdir(parent)) {
		if (leftover.startsWith(name)) await rm(join(parent, leftover), { recursive: true, force: true });
	}
	const fresh = await mkdtemp(join(parent, name));
	try {
		await fill(fresh);
		return fresh;
	} catch (error) {
		await rm(fresh, { recursive: true, force: true });
		throw error;
	}
}

export async function writeTexts(folder: string, texts: Texts): Promise<void> {
	for (const [path, text] of texts) {
		const file = join(folder, path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, text);
	}
}

/** Returns a path for the old content at which nothing exists yet. */
export function backupOf(content: string): string {
	const names = Array.from({ length: 1000 }, (_, index) => `${content}-before${index === 0 ? '' : `-${index + 1}`}`);
	const free = names.find((name) => !existsSync(name));
	if (free === undefined) throw new Error(`There are too many folders like ${content}-before. Delete some.`);
	return free;
}

/** Moves the old folder to `backup` and the new one into its place. If that fails, both stay where they were. */
export async function replace(content: string, fresh: string, backup: string): Promise<void> {
	// A temporary folder is private to its owner; colleagues and servers must be able to read this one.
	await chmod(fresh, 0o755);
	await rename(content, backup);
	try {
		await rename(fresh, content);
	} catch (error) {
		await rename(backup, content);
		throw error;
	}
}
