import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Root } from 'mdast';
import { madeOf } from '../fingerprint.ts';
import { inTurns } from '../inTurns.ts';
import type { ContentFile } from '../reading/files/contentFile.ts';
import { withWayBack, type Keep } from '../reading/documents/keep.ts';
import { writeWhole } from '../shareCards/disk.ts';
import { keepNewest } from './newest.ts';

/** How many parts are read at once. */
const AT_ONCE = 16;

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

/** The results of reading files, by a hash of the kind of reading, the path and the text. */
type Readings = Map<string, Kept>;

/**
 * Keeps on disk what has been read from the files of a content folder, so that the next command need not parse an
 * unchanged text again. They lie in 256 parts, by the first byte of the key, so that little has to be written when little
 * has changed. A part that cannot be read, or was written by other code, is ignored.
 */
export class KeptReadings {
	readonly #folder: string;
	readonly #code: string;
	#before: Readings | undefined;
	#now: Readings = new Map();
	/** The parts in which something is new. */
	#changed = new Set<string>();

	/** `folder` is where readings of all content folders are kept, and `name` the folder in it for this one. */
	constructor(folder: string, name: string, code: string) {
		this.#folder = join(folder, name);
		this.#code = code;
	}

	/** Begins a new reading of the folder. Only what is read from here on is kept. */
	async begin(): Promise<Keep> {
		this.#before = this.#before === undefined ? await this.#load() : this.#now;
		this.#now = new Map();
		return this.#keep;
	}

	/** Writes what is new to disk. */
	async save(): Promise<void> {
		if (this.#changed.size === 0) return;
		const parts = Map.groupBy(this.#now, ([key]) => partOf(key));
		for (const part of this.#changed) {
			const bytes = serialize({ code: this.#code, readings: new Map(parts.get(part)) });
			await writeWhole(join(this.#folder, part), Buffer.concat([Buffer.from(hash('sha1', bytes), 'hex'), bytes]), this.#folder);
		}
		this.#changed = new Set();
		await keepNewest(dirname(this.#folder));
	}

	readonly #keep: Keep = (kind, file, read) => {
		const key = keyOf(kind, file);
		let kept = this.#before?.get(key);
		if (kept === undefined) {
			kept = asKept(read());
			this.#changed.add(partOf(key));
		}
		this.#now.set(key, kept);
		return withWayBack(withTree(kept, file.text) as never, file, read);
	};

	async #load(): Promise<Readings> {
		const names = await readdir(this.#folder).catch(() => []);
		const parts = await inTurns(names, AT_ONCE, (name) => this.#loadPart(join(this.#folder, name)));
		return new Map(parts.flatMap((readings) => [...readings]));
	}

	async #loadPart(place: string): Promise<Readings> {
		try {
			const bytes = await readFile(place);
			if (hash('sha1', bytes.subarray(20)) !== bytes.toString('hex', 0, 20)) return new Map();
			const { code, readings } = deserialize(bytes.subarray(20)) as { readonly code: string; readonly readings: Readings };
			return code === this.#code ? readings : new Map();
		} catch {
			return new Map();
		}
	}
}

function partOf(key: string): string {
	return key.slice(0, 2);
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
