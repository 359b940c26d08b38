import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How many content folders and sites one project has at most; more come of tests and of what has been tried once. */
const MOST = 30;

/** Clears a folder of the cache of all but the newest that is in it. */
export async function keepNewest(folder: string, most = MOST): Promise<void> {
	const files = await Promise.all(
		(await readdir(folder)).map(async (name) => ({ name, time: (await stat(join(folder, name)).catch(() => undefined))?.mtimeMs ?? 0 })),
	);
	const old = files.toSorted((a, b) => b.time - a.time).slice(most);
	for (const { name } of old) await rm(join(folder, name), { recursive: true, force: true });
}
