import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { madeOf } from '../fingerprint.ts';
import type { ContentFile } from '../reading/files/contentFile.ts';
import { withWayBack, type Keep } from '../reading/documents/keep.ts';
import { writeWhole } from '../shareCards/disk.ts';
import { keepNewest } from './newest.ts';

/** What was read of files, by what they are read as, their paths and their texts. */
type Readings = Map<string, { readonly body?: { readonly root: object } }>;

/**
 * What has been read of the files of a content folder, kept on disk for the next command: a text that has not changed is not
 * parsed again. What cannot be read back, or was read by other code, is as if it were not there.
 */
export class KeptReadings {
	readonly #place: string;
	readonly #folder: string;
	readonly #code: string;
	#before: Readings | undefined;
	#now: Readings = new Map();
	#isSaved = true;

	/** `folder` is that of the cache, `name` that of the file in it. */
	constructor(folder: string, name: string, code: string) {
		this.#folder = folder;
		this.#place = join(folder, name);
		this.#code = code;
	}

	/** Begins to read a folder: only what is read from here on is kept. */
	async begin(): Promise<Keep> {
		this.#before = this.#before === undefined ? await this.#load() : this.#now;
		this.#now = new Map();
		return this.#keep;
	}

	/** Keeps what has been read, if there is anything new. */
	async save(): Promise<void> {
		if (this.#isSaved) return;
		const bytes = serialize({ code: this.#code, readings: this.#now });
		await writeWhole(this.#place, Buffer.concat([Buffer.from(hash('sha1', bytes), 'hex'), bytes]), this.#folder);
		await keepNewest(this.#folder);
		this.#isSaved = true;
	}

	readonly #keep: Keep = (kind, file, read) => {
		const key = keyOf(kind, file);
		const before = this.#before?.get(key);
		if (before !== undefined) {
			this.#now.set(key, before);
			if (before.body !== undefined) madeOf(before.body.root, file.text);
			return withWayBack(before as never, file, read);
		}
		const whole = read();
		this.#now.set(key, { ...whole, file: undefined, locate: undefined });
		this.#isSaved = false;
		return whole;
	};

	async #load(): Promise<Readings> {
		try {
			const bytes = await readFile(this.#place);
			if (hash('sha1', bytes.subarray(20)) !== bytes.toString('hex', 0, 20)) return new Map();
			const { code, readings } = deserialize(bytes.subarray(20)) as { readonly code: string; readonly readings: Readings };
			return code === this.#code ? readings : new Map();
		} catch {
			return new Map();
		}
	}
}

function keyOf(kind: string, { path, text }: ContentFile): string {
	return hash('sha1', `${kind}\n${path}\n${text}`);
}
