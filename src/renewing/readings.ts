import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Root } from 'mdast';
import { madeOf } from '../fingerprint.ts';
import { inTurns } from '../inTurns.ts';
import type { ContentFile } from '../reading/files/contentFile.ts';
import { withWayBack, type Keep } from '../reading/documents/keep.ts';
import { writeWhole } from '../shareCards/disk.ts';
import { KeptTrees } from './keptTrees.ts';
import { keepNewest } from './newest.ts';
import { sealed, unsealed } from './sealed.ts';

/** How many parts are read at once. */
const AT_ONCE = 16;

/** The result of reading a file. */
interface Reading {
	readonly file?: unknown;
	readonly locate?: unknown;
	readonly body?: { readonly root: Root } | undefined;
}

/** The results of reading files, by a hash of the kind of reading, the path and the text. Trees of texts are kept apart. */
type Readings = Map<string, Reading>;

/**
 * Keeps on disk what has been read from the files of a content folder, so that the next command need not parse an
 * unchanged text again. They lie in 256 parts, by the first byte of the key, so that little has to be written when little
 * has changed. A part that cannot be read, or was written by other code, is ignored.
 */
export class KeptReadings {
	readonly #folder: string;
	readonly #code: string;
	readonly #trees: KeptTrees;
	#before: Readings | undefined;
	#now: Readings = new Map();
	/** The parts in which something is new. */
	#changed = new Set<string>();

	/** `folder` is where readings of all content folders are kept, and `name` the folder in it for this one. */
	constructor(folder: string, name: string, code: string) {
		this.#folder = join(folder, name);
		this.#code = code;
		this.#trees = new KeptTrees(join(this.#folder, 'trees'), code);
	}

	/** Begins a new reading of the folder. Only what is read from here on is kept. */
	async begin(): Promise<Keep> {
		this.#before = this.#before === undefined ? await this.#load() : this.#now;
		this.#trees.keepOnly(this.#before);
		this.#now = new Map();
		return this.#keep;
	}

	/** Writes what is new to disk. */
	async save(): Promise<void> {
		if (this.#changed.size === 0) return;
		await this.#trees.save(this.#now);
		const parts = Map.groupBy(this.#now, ([key]) => partOf(key));
		for (const part of this.#changed) await writeWhole(join(this.#parts, part), sealed(new Map(parts.get(part)), this.#code), this.#folder);
		this.#changed = new Set();
		await keepNewest(dirname(this.#folder));
	}

	get #parts(): string {
		return join(this.#folder, 'parts');
	}

	readonly #keep: Keep = (kind, file, read) => {
		const key = keyOf(kind, file);
		let reading = this.#before?.get(key) ?? this.#now.get(key);
		if (reading === undefined) {
			reading = this.#takeApart(key, read());
			this.#changed.add(partOf(key));
		}
		this.#now.set(key, reading);
		return withWayBack(this.#withTree(key, reading, read) as never, file, read);
	};

	/** The result without the file, the function that locates places in it, and the tree of its text. */
	#takeApart(key: string, whole: Reading): Reading {
		const { body, ...rest }: Reading = { ...whole, file: undefined, locate: undefined };
		if (body === undefined) return rest;
		this.#trees.add(key, body.root.children);
		return { ...rest, body: { ...body, root: { ...body.root, children: [] } } };
	}

	/** The result with the tree of its text, which is fetched when something asks for it. If it is gone, the text is read again. */
	#withTree(key: string, { body, ...rest }: Reading, read: () => Reading): Reading {
		if (body === undefined) return rest;
		const trees = this.#trees;
		let known: WeakRef<Root['children']> | undefined;
		const root: Root = {
			...body.root,
			get children() {
				const children = known?.deref() ?? trees.read(key) ?? read().body?.root.children ?? [];
				known = new WeakRef(children);
				return children;
			},
		};
		return { ...rest, body: { ...body, root: madeOf(root, key) } };
	}

	async #load(): Promise<Readings> {
		const names = await readdir(this.#parts).catch(() => []);
		const parts = await inTurns(names, AT_ONCE, (name) => this.#loadPart(join(this.#parts, name)));
		return new Map(parts.flatMap((readings) => [...readings]));
	}

	async #loadPart(place: string): Promise<Readings> {
		try {
			return unsealed(await readFile(place), this.#code) as Readings;
		} catch {
			return new Map();
		}
	}
}

function partOf(key: string): string {
	return key.slice(0, 2);
}

function keyOf(kind: string, { path, text }: ContentFile): string {
	return hash('sha1', `${kind}\n${path}\n${text}`);
}
