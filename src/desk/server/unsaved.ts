import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readOnDisk, writeWhole } from './disk.ts';
import { RequestRefused } from './requests.ts';

/** Text that was typed in one window of the desk and not saved. */
export interface Unsaved {
	readonly text: string;
	/** The version of the file that was open when it was typed. */
	readonly version: string;
	/** When it was last kept, in ISO 8601. */
	readonly at: string;
	/** The window in which it was typed. */
	readonly window: string;
}

/** Keeps unsaved text. Each file and window has a copy of its own, so that none overwrites another. */
export class UnsavedCopies {
	readonly #folder: string;

	constructor(folder: string) {
		this.#folder = folder;
	}

	/** All unsaved copies of a file, newest first. Skips any that were only half written when the machine stopped. */
	async of(path: string): Promise<readonly Unsaved[]> {
		const folder = dirname(join(this.#folder, path));
		const names = await readdir(folder).catch((): readonly string[] => []);
		const own = names.filter((name) => name.startsWith(`${basename(path)}.`) && name.endsWith('.json'));
		const copies = await Promise.all(own.map(async (name) => readCopy((await readOnDisk(join(folder, name)))?.text ?? '')));
		return copies.filter((copy) => copy !== undefined).sort((a, b) => (a.at < b.at ? 1 : -1));
	}

	/** Keeps a copy, replacing the earlier one from the same window. */
	async keep(path: string, window: string, text: string, version: string): Promise<void> {
		const copy: Unsaved = { window, version, at: new Date().toISOString(), text };
		await writeWhole(this.#place(path, window), JSON.stringify(copy));
	}

	async forget(path: string, window: string): Promise<void> {
		await rm(this.#place(path, window), { force: true });
	}

	/** The caller checks `path`. */
	#place(path: string, window: string): string {
		if (!/^[a-z\d-]{0,40}$/.test(window)) throw new RequestRefused('This window has no name that the desk knows.');
		return join(this.#folder, `${path}${window === '' ? '' : '.'}${window}.json`);
	}
}

/** Reads a copy. Older versions of the desk recorded no window and no time. */
function readCopy(json: string): Unsaved | undefined {
	try {
		return { at: '', window: '', ...(JSON.parse(json) as Pick<Unsaved, 'text' | 'version'>) };
	} catch {
		return undefined;
	}
}
