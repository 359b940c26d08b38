import { existsSync, rmSync } from 'node:fs';
import { chmod, mkdir, readdir, rename } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { mounted } from './target.ts';

/** Puts a finished folder in the place of another, which stays whole until then. Both are on one file system. */
export async function putInPlace(fresh: string, target: string): Promise<void> {
	// A folder made for the moment is closed to others; a web server is one of them.
	await chmod(fresh, 0o755);
	if (existsSync(target))
		await rename(target, oldOf(target)).catch((error: unknown) => {
			throw ['EBUSY', 'EXDEV'].includes((error as NodeJS.ErrnoException).code ?? '') ? mounted(relative('', target)) : error;
		});
	await rename(fresh, target);
}

/**
 * Clears away what a build left beside `target` that broke off or was killed. If it was killed between the two steps of
 * putting its work in place, what was there before comes back.
 */
export async function tidyLeftovers(target: string): Promise<void> {
	const folder = dirname(target);
	await mkdir(folder, { recursive: true });
	if (!existsSync(target) && existsSync(oldOf(target))) await rename(oldOf(target), target);
	const leftovers = (await readdir(folder)).filter((name) => name.startsWith(`.${basename(target)}-new-`));
	// For many thousands of files this takes half as long as to do it file by file.
	for (const path of [...leftovers.map((name) => join(folder, name)), oldOf(target)]) rmSync(path, { recursive: true, force: true });
}

/** Where a site waits that another has taken the place of. */
export function oldOf(target: string): string {
	return join(dirname(target), `.${basename(target)}-old`);
}
