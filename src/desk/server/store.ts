import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { NO_FILE, readOnDisk, versionOf, writeWhole } from './disk.ts';
import { placeOf } from './place.ts';

/** Where the desk reads and writes. */
export interface Folders {
	/** The content folder. */
	readonly content: string;
	/** Where backups and unsaved texts are kept: not in the content folder. */
	readonly kept: string;
	readonly languages: readonly string[];
}

/** A file as it is opened at the desk. */
export interface Opened {
	readonly text: string;
	readonly version: string;
	/** What was typed and not saved when the desk last ended, and which version of the file it was typed into. */
	readonly unsaved: { readonly text: string; readonly version: string } | undefined;
}

/** What came of a save. */
export type Saved =
	| { readonly outcome: 'saved'; readonly version: string; readonly backup: string | undefined }
	/** The file on disk is no longer the one that was opened. Nothing was written. */
	| { readonly outcome: 'changed-on-disk'; readonly text: string; readonly version: string };

/** Reads and writes the files of editors, one at a time. */
export class Store {
	readonly #folders: Folders;
	#last: Promise<unknown> = Promise.resolve();

	constructor(folders: Folders) {
		this.#folders = folders;
	}

	/** Opens a file; undefined where there is none. */
	async open(path: string): Promise<Opened | undefined> {
		const onDisk = await readOnDisk(await this.#place(path));
		if (onDisk === undefined) return undefined;
		const kept = await readOnDisk(this.#unsavedPlace(path));
		const unsaved = kept === undefined ? undefined : (JSON.parse(kept.text) as { text: string; version: string });
		return { ...onDisk, unsaved: unsaved?.text === onDisk.text ? undefined : unsaved };
	}

	/** Keeps what has been typed and not been saved, for after a crash. */
	keep(path: string, text: string, version: string): Promise<void> {
		return this.#inTurn(async () => {
			await this.#place(path);
			await writeWhole(this.#unsavedPlace(path), JSON.stringify({ version, text }));
		});
	}

	/** Forgets it, as when it has been saved or thrown away. */
	forget(path: string): Promise<void> {
		return this.#inTurn(async () => {
			await this.#place(path);
			await rm(this.#unsavedPlace(path), { force: true });
		});
	}

	/** Saves a file that was opened as `version`, after a copy of what was there has been put aside. `before` is done first. */
	save(path: string, text: string, version: string, before?: () => Promise<void>): Promise<Saved> {
		return this.#inTurn(async () => {
			await before?.();
			const place = await this.#place(path);
			const onDisk = await readOnDisk(place);
			if ((onDisk?.version ?? NO_FILE) !== version)
				return { outcome: 'changed-on-disk', text: onDisk?.text ?? '', version: onDisk?.version ?? NO_FILE };
			let backup: string | undefined;
			if (onDisk !== undefined && onDisk.text !== text) {
				backup = join(this.#folders.kept, 'backups', `${path}.${new Date().toISOString().replaceAll(':', '-')}`);
				await writeWhole(backup, onDisk.text);
			}
			if (onDisk?.text !== text) await writeWhole(place, text, { isNew: onDisk === undefined });
			await rm(this.#unsavedPlace(path), { force: true });
			return { outcome: 'saved', version: versionOf(text), backup };
		});
	}

	#place(path: string): Promise<string> {
		return placeOf(this.#folders.content, path, this.#folders.languages);
	}

	/** Only for paths that `#place` has let pass. */
	#unsavedPlace(path: string): string {
		return join(this.#folders.kept, 'unsaved', `${path}.json`);
	}

	/** One write after the other, so that none overtakes another. */
	#inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
		const turn = this.#last.then(work);
		this.#last = turn.catch(() => undefined);
		return turn;
	}
}
