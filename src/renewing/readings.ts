import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Root } from 'mdast';
import { madeOf } from '../fingerprint.ts';
import type { ContentFile } from '../reading/files/contentFile.ts';
import { withWayBack, type Keep } from '../reading/documents/keep.ts';
import { writeWhole } from '../shareCards/disk.ts';
import { keepNewest } from './newest.ts';

/** The result of reading a file. */
interface Reading {
	readonly file?: unknown;
	readonly locate?: unknown;
	readonly body?: { readonly root: Root } | undefined;
}

/** The same as it is kept. The tree of its text, which takes the most space, is serialised. */
interface Kept {
	readonly reading: Reading;
	readonly tree: Uint8Array | undefined;
}

/** The results of reading files. The key is made from the kind of reading, the path and the text. */
type Readings = Map<string, Kept>;

/**
 * Keeps on disk what has been read from the files of a content folder, so that the next command need not parse an
 * unchanged text again. If the kept file cannot be read, or was written by other code, it is ignored.
 */
export class KeptReadings {
	readonly #place: string;
	readonly #folder: string;
	readonly #code: string;
	#before: Readings | undefined;
	#now: Readings = new Map();
	#isSaved = true;

	/** `folder` is the cache folder, and `name` the file in it. */
	constructor(folder: string, name: string, code: string) {
		this.#folder = folder;
		this.#place = join(folder, name);
		this.#code = code;
	}

	/** Begins a new reading of the folder. Only what is read from here on is kept. */
	async begin(): Promise<Keep> {
		this.#before = this.#before === undefined ? await this.#load() : this.#now;
		this.#now = new Map();
		return this.#keep;
	}

	/** Writes what has been read to disk, if any of it is new. */
	async save(): Promise<void> {
		if (this.#isSaved) return;
		const bytes = serialize({ code: this.#code, readings: this.#now });
		await writeWhole(this.#place, Buffer.concat([Buffer.from(hash('sha1', bytes), 'hex'), bytes]), this.#folder);
		await keepNewest(this.#folder);
		this.#isSaved = true;
	}

	readonly #keep: Keep = (kind, file, read) => {
		const key = keyOf(kind, file);
		let kept = this.#before?.get(key);
		if (kept === undefined) {
			kept = asKept(read());
			this.#isSaved = false;
		}
		this.#now.set(key, kept);
		return withWayBack(withTree(kept, file.text) as never, file, read);
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

/** The result without the file and the function that locates places in it. */
function asKept(whole: Reading): Kept {
	const { body, ...rest }: Reading = { ...whole, file: undefined, locate: undefined };
	if (body === undefined) return { reading: rest, tree: undefined };
	return { reading: { ...rest, body: { ...body, root: { ...body.root, children: [] } } }, tree: serialize(body.root.children) };
}

/** The result with its tree. The tree is restored only when something asks for it, because most builds show few texts. */
function withTree({ reading, tree }: Kept, text: string): Reading {
	if (reading.body === undefined || tree === undefined) return reading;
	let known: WeakRef<Root['children']> | undefined;
	const root: Root = {
		...reading.body.root,
		get children() {
			const children = known?.deref() ?? (deserialize(tree) as Root['children']);
			known = new WeakRef(children);
			return children;
		},
	};
	return { ...reading, body: { ...reading.body, root: madeOf(root, text) } };
}

function keyOf(kind: string, { path, text }: ContentFile): string {
	return hash('sha1', `${kind}\n${path}\n${text}`);
}
