/** Chance that comes out the same for the same seed, so that two runs measure the same articles. */
export class Chance {
	#state: number;

	constructor(seed: number) {
		this.#state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
	}

	/** From 0 up to 1 (mulberry32). */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	}

	is(probability: number): boolean {
		return this.next() < probability;
	}

	between(from: number, to: number): number {
		return from + Math.floor(this.next() * (to - from + 1));
	}

	pick<Item>(items: readonly [Item, ...Item[]] | readonly Item[]): Item {
		return items[Math.floor(this.next() * items.length)] as Item;
	}

	/** The few first items far more often than the many last, as names are in the news (Zipf). */
	pickRanked<Item>(items: readonly Item[]): Item {
		return items[Math.min(items.length - 1, Math.floor((items.length + 3) ** this.next() - 1))] as Item;
	}

	/** Some of the items, each at most once, the first ones more often. */
	sample<Item>(items: readonly Item[], count: number): readonly Item[] {
		const taken = new Set<Item>();
		while (taken.size < Math.min(count, items.length)) taken.add(this.pickRanked(items));
		return [...taken];
	}
}
