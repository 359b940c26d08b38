import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The bytes of a file; undefined where there is none to read. */
export async function readIfThere(file: string): Promise<Uint8Array | undefined> {
	return readFile(file).catch(() => undefined);
}

/**
 * Writes a file so that nobody ever sees half of it: beside its place in `folder`, then by renaming.
 * Of two who write the same file at once the later wins.
 */
export async function writeWhole(file: string, bytes: Uint8Array | string, folder: string): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	const part = join(folder, `${basename(file)}.${randomUUID()}.part`);
	await writeFile(part, bytes);
	await rename(part, file);
}
