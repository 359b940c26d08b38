import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The bytes of a file. Undefined if it cannot be read. */
export async function readIfThere(file: string): Promise<Uint8Array | undefined> {
	return readFile(file).catch(() => undefined);
}

/**
 * Writes a file so that nobody ever reads half of it: first to a temporary file in `folder`, then by renaming. If two processes
 * write the same file at once, the later one wins.
 */
export async function writeWhole(file: string, bytes: Uint8Array | string, folder: string): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	const part = join(folder, `${basename(file)}.${randomUUID()}.part`);
	await writeFile(part, bytes);
	await rename(part, file);
}
