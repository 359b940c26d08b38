import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Texts } from './files.ts';

/** Makes the folder of a new edition beside the one that is there, and gives it. `fill` does the work; if it fails, nothing is left. */
export async function makeBeside(content: string, fill: (fresh: string) => Promise<void>): Promise<string> {
	const parent = dirname(content);
	const name = `.${basename(content)}-new-`;
	// What one left that was killed.
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

/** Where the old content goes: a folder that is not there yet. */
export function backupOf(content: string): string {
	const names = Array.from({ length: 1000 }, (_, index) => `${content}-before${index === 0 ? '' : `-${index + 1}`}`);
	const free = names.find((name) => !existsSync(name));
	if (free === undefined) throw new Error(`There are too many folders like ${content}-before. Delete some.`);
	return free;
}

/** Puts the new folder in the place of the old one, which goes to `backup`. Where that cannot be done, both stay where they were. */
export async function replace(content: string, fresh: string, backup: string): Promise<void> {
	// A folder made for the moment is closed to others; colleagues and servers are among them.
	await chmod(fresh, 0o755);
	await rename(content, backup);
	try {
		await rename(fresh, content);
	} catch (error) {
		await rename(backup, content);
		throw error;
	}
}
