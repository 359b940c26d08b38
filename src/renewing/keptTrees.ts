import { readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Root } from 'mdast';
import { inTurns } from '../inTurns.ts';
import { writeWhole } from '../shareCards/disk.ts';
import { sealed, unsealed } from './sealed.ts';

/** How many files are written or deleted at once. */
const AT_ONCE = 16;

/** What is in the text of an article. */
export type Tree = Root['children'];

/**
 * Keeps the trees of texts on disk. Each has a file of its own, named by its key, and is read only when something asks
 * for it: trees take far more space than all else that is kept, and most builds show few texts.
 */
export class KeptTrees {
	readonly #folder: string;
	readonly #code: string;
	/** The bytes of those that are not on disk yet. */
	readonly #fresh = new Map<string, Buffer>();

	constructor(folder: string, code: string) {
		this.#folder = folder;
		this.#code = code;
	}

	/** Takes in a new tree. It is in memory until it is saved. */
	add(key: string, tree: Tree): void {
		this.#fresh.set(key, sealed(tree, this.#code));
	}

	/** Lets go of all trees in memory whose keys are not among `keys`. */
	keepOnly(keys: { has(key: string): boolean }): void {
		for (const key of this.#fresh.keys()) if (!keys.has(key)) this.#fresh.delete(key);
	}

	/** The tree with a key. Undefined if it is gone or damaged, or if other code has written it. */
	read(key: string): Tree | undefined {
		try {
			return unsealed(this.#fresh.get(key) ?? readFileSync(join(this.#folder, key)), this.#code) as Tree;
		} catch {
			return undefined;
		}
	}

	/** Writes what is new to disk, and deletes all trees there whose keys are not among `keys`. */
	async save(keys: { has(key: string): boolean }): Promise<void> {
		// Begun in the folder above, where another command that saves deletes nothing.
		await inTurns([...this.#fresh], AT_ONCE, ([key, bytes]) => writeWhole(join(this.#folder, key), bytes, dirname(this.#folder)));
		this.#fresh.clear();
		const unneeded = (await readdir(this.#folder).catch(() => [])).filter((key) => !keys.has(key));
		await inTurns(unneeded, AT_ONCE, (key) => rm(join(this.#folder, key), { force: true }));
	}
}
