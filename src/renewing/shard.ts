import { hash } from 'node:crypto';

/** One of several equal parts of a site, each built on its own machine, such as the second of eight. */
export interface Shard {
	/** Counts from 1. */
	readonly number: number;
	readonly of: number;
}

/** Reads a shard as written on the command line: `2/8`. Undefined for anything else. */
export function readShard(written: string): Shard | undefined {
	const [, number = 0, of = 0] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(written) ?? []).map(Number);
	return number > 0 && number <= of ? { number, of } : undefined;
}

/** Whether a page belongs to a shard. Every page belongs to exactly one, the same on every machine. */
export function isInShard(url: string, { number, of }: Shard): boolean {
	return parseInt(hash('sha1', url).slice(0, 8), 16) % of === number - 1;
}
