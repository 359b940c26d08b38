import { createHash, randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A file as it was read. Any change to its text changes its version. */
export interface OnDisk {
	readonly text: string;
	readonly version: string;
}

/** The version of a file that does not exist. */
export const NO_FILE = 'none';

/** The version of a text: its hash. */
export function versionOf(bytes: Buffer | string): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/** Reads a file. Undefined if there is none. Throws if it is not UTF-8, because writing it back would change it. */
export async function readOnDisk(place: string): Promise<OnDisk | undefined> {
	const bytes = await readFile(place).catch((error: unknown) => {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	});
	if (bytes === undefined) return undefined;
	const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	return { text, version: versionOf(bytes) };
}

/**
 * Writes a file completely or not at all: the old file stays until the new text is safely on disk. With `isNew`, fails
 * if there is already a file.
 */
export async function writeWhole(place: string, text: string | Uint8Array, { isNew = false } = {}): Promise<void> {
	await mkdir(dirname(place), { recursive: true });
	// The check ignores files whose names begin with a dot.
	const fresh = join(dirname(place), `.${basename(place)}.${randomBytes(6).toString('hex')}`);
	try {
		const file = await open(fresh, 'wx');
		try {
			await file.writeFile(text);
			await file.sync();
		} finally {
			await file.close();
		}
		if (isNew) await link(fresh, place);
		else await rename(fresh, place);
	} finally {
		await rm(fresh, { force: true });
	}
}
