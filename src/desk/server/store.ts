import { join } from 'node:path';
import { NO_FILE, readOnDisk, versionOf, writeWhole } from './disk.ts';
import { placeOf } from './place.ts';
import { UnsavedCopies, type Unsaved } from './unsaved.ts';

/** Where the desk reads and writes. */
export interface Folders {
	/** The content folder. */
	readonly content: string;
	/** Where backups and unsaved texts are kept. It is outside the content folder. */
	readonly kept: string;
	readonly languages: readonly string[];
}

/** A file as the desk opens it. */
export interface Opened {
	readonly text: string;
	readonly version: string;
	/** The unsaved texts of each window, newest first. */
	readonly unsaved: readonly Unsaved[];
}

/** The result of saving. */
export type Saved =
	| { readonly outcome: 'saved'; readonly version: string; readonly backup: string | undefined }
	/** The file on disk has changed since it was opened. Nothing was written. */
	| { readonly outcome: 'changed-on-disk'; readonly text: string; readonly version: string };

interface SaveOptions {
	/** The window that is saving. */
	readonly window?: string;
}

type BeforeSave = (path: string, before: string | undefined) => Promise<void>;

/** Reads and writes the files that editors write. Writes happen one at a time. */
export class Store {
	readonly #folders: Folders;
	readonly #unsaved: UnsavedCopies;
	readonly #beforeSave: BeforeSave;
	#last: Promise<unknown> = Promise.resolve();

	/** `beforeSave` runs before a file is written, with the text that it replaces; undefined for a new file. */
	constructor(folders: Folders, beforeSave: BeforeSave = () => Promise.resolve()) {
		this.#folders = folders;
		this.#beforeSave = beforeSave;
		this.#unsaved = new UnsavedCopies(join(folders.kept, 'unsaved'));
	}

	/** Opens a file. Undefined if there is none. */
	async open(path: string): Promise<Opened | undefined> {
		const onDisk = await readOnDisk(await this.#place(path));
		if (onDisk === undefined) return undefined;
		const unsaved = (await this.#unsaved.of(path)).filter(({ text }) => text !== onDisk.text);
		return { ...onDisk, unsaved };
	}

	/** The current version of a file on disk. */
	async version(path: string): Promise<string> {
		return (await readOnDisk(await this.#place(path)))?.version ?? NO_FILE;
	}

	/** Keeps the unsaved text of a window, in case of a crash. */
	keep(path: string, text: string, version: string, window: string): Promise<void> {
		return this.#inTurn(async () => {
			await this.#place(path);
			await this.#unsaved.keep(path, window, text, version);
		});
	}

	/** Deletes the unsaved text of a window, once it has been saved or discarded. */
	forget(path: string, window: string): Promise<void> {
		return this.#inTurn(async () => {
			await this.#place(path);
			await this.#unsaved.forget(path, window);
		});
	}

	/**
	 * Saves a file that was opened as `version`. First runs `beforeSave` and makes a backup of the old file. Deletes the
	 * unsaved text of the window.
	 */
	save(path: string, text: string, version: string, { window }: SaveOptions = {}): Promise<Saved> {
		return this.#inTurn(async () => {
			const place = await this.#place(path);
			const onDisk = await readOnDisk(place);
			if ((onDisk?.version ?? NO_FILE) !== version)
				return { outcome: 'changed-on-disk', text: onDisk?.text ?? '', version: onDisk?.version ?? NO_FILE };
			if (onDisk?.text !== text) await this.#beforeSave(path, onDisk?.text);
			let backup: string | undefined;
			if (onDisk !== undefined && onDisk.text !== text) {
				backup = join(this.#folders.kept, 'backups', `${path}.${new Date().toISOString().replaceAll(':', '-')}`);
				await writeWhole(backup, onDisk.text);
			}
			if (onDisk?.text !== text) await writeWhole(place, text, { isNew: onDisk === undefined });
			if (window !== undefined) await this.#unsaved.forget(path, window);
			return { outcome: 'saved', version: versionOf(text), backup };
		});
	}

	#place(path: string): Promise<string> {
		return placeOf(this.#folders.content, path, this.#folders.languages);
	}

	/** Runs writes one after the other, in the order of the calls. */
	#inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
		const turn = this.#last.then(work);
		this.#last = turn.catch(() => undefined);
		return turn;
	}
}
