import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The most content folders and sites that one project needs to keep. Any more come from tests and experiments. */
const MOST = 30;

/** Deletes all but the newest `most` entries of a cache folder. */
export async function keepNewest(folder: string, most = MOST): Promise<void> {
	const files = await Promise.all(
		(await readdir(folder)).map(async (name) => ({ name, time: (await stat(join(folder, name)).catch(() => undefined))?.mtimeMs ?? 0 })),
	);
	const old = files.toSorted((a, b) => b.time - a.time).slice(most);
	for (const { name } of old) await rm(join(folder, name), { recursive: true, force: true });
}
