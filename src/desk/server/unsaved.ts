import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readOnDisk, writeWhole } from './disk.ts';
import { RequestRefused } from './requests.ts';

/** What was typed in one window of the desk and not saved. */
export interface Unsaved {
	readonly text: string;
	/** The version of the file that it was typed into. */
	readonly version: string;
	/** When it was last kept, as ISO 8601 writes it. */
	readonly at: string;
	/** The window that it was typed in. */
	readonly window: string;
}

/** Keeps what is typed and not saved: for each file and each window a copy of its own, so that none is written over another. */
export class UnsavedCopies {
	readonly #folder: string;

	constructor(folder: string) {
		this.#folder = folder;
	}

	/** All copies of a file, the newest first. One that was only half written when the machine ended is passed over. */
	async of(path: string): Promise<readonly Unsaved[]> {
		const folder = dirname(join(this.#folder, path));
		const names = await readdir(folder).catch((): readonly string[] => []);
		const own = names.filter((name) => name.startsWith(`${basename(path)}.`) && name.endsWith('.json'));
		const copies = await Promise.all(own.map(async (name) => readCopy((await readOnDisk(join(folder, name)))?.text ?? '')));
		return copies.filter((copy) => copy !== undefined).sort((a, b) => (a.at < b.at ? 1 : -1));
	}

	/** Keeps one, in the place of what the same window had kept. */
	async keep(path: string, window: string, text: string, version: string): Promise<void> {
		const copy: Unsaved = { window, version, at: new Date().toISOString(), text };
		await writeWhole(this.#place(path, window), JSON.stringify(copy));
	}

	async forget(path: string, window: string): Promise<void> {
		await rm(this.#place(path, window), { force: true });
	}

	/** The path of the file is looked at by whoever asks. */
	#place(path: string, window: string): string {
		if (!/^[a-z\d-]{0,40}$/.test(window)) throw new RequestRefused('This window has no name that the desk knows.');
		return join(this.#folder, `${path}${window === '' ? '' : '.'}${window}.json`);
	}
}

/** What an earlier desk has kept names neither its window nor its moment. */
function readCopy(json: string): Unsaved | undefined {
	try {
		return { at: '', window: '', ...(JSON.parse(json) as Pick<Unsaved, 'text' | 'version'>) };
	} catch {
		return undefined;
	}
}
