import { existsSync, rmSync } from 'node:fs';
import { chmod, mkdir, readdir, rename } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { mounted } from './target.ts';

/** Replaces a folder with a finished one. The old folder stays complete until then. Both must be on the same file system. */
export async function putInPlace(fresh: string, target: string): Promise<void> {
	// A temporary folder is private to its owner; a web server must be able to read this one.
	await chmod(fresh, 0o755);
	if (existsSync(target))
		await rename(target, oldOf(target)).catch((error: unknown) => {
			throw ['EBUSY', 'EXDEV'].includes((error as NodeJS.ErrnoException).code ?? '') ? mounted(relative('', target)) : error;
		});
	await rename(fresh, target);
}

/**
 * Removes what an interrupted build left beside `target`. If the build was killed in the middle of `putInPlace`,
 * restores the folder that was there before.
 */
export async function tidyLeftovers(target: string): Promise<void> {
	const folder = dirname(target);
	await mkdir(folder, { recursive: true });
	if (!existsSync(target) && existsSync(oldOf(target))) await rename(oldOf(target), target);
	const leftovers = (await readdir(folder)).filter((name) => name.startsWith(`.${basename(target)}-new-`));
	// For many thousands of files, removing whole folders takes half as long as removing file by file.
	for (const path of [...leftovers.map((name) => join(folder, name)), oldOf(target)]) rmSync(path, { recursive: true, force: true });
}

/** Where a site waits that another has taken the place of. */
export function oldOf(target: string): string {
	return join(dirname(target), `.${basename(target)}-old`);
}
