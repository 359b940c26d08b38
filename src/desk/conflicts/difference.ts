import { isSameValue } from '../files/expected.ts';

/** A version of the file: `mine` is the editor’s at the desk, `theirs` is the one on disk. */
export type Side = 'mine' | 'theirs';

/** A key of a record, or the key of a list entry. */
export type Step = string | { readonly key: string };

/**
 * A difference between the values of two versions, and which side has made it. `order` is a different order of the
 * entries that both have.
 */
export interface Difference {
	readonly kind: 'value' | 'order';
	readonly steps: readonly Step[];
	readonly mine: unknown;
	readonly theirs: unknown;
	readonly by: Side | 'both';
}

export { isSameValue as isSame };

/** The entries of a list, by a key: the id, the source with its speaker, or the whole entry. Undefined if two entries have the same key. */
export function keysIn(list: readonly unknown[]): ReadonlyMap<string, unknown> | undefined {
	const entries = new Map(list.map((entry) => [keyOf(entry), entry]));
	return entries.size === list.length ? entries : undefined;
}

function keyOf(entry: unknown): string {
	if (typeof entry !== 'object' || entry === null) return String(entry);
	const { id, source, speaker, unnamed } = entry as Readonly<Record<string, unknown>>;
	if (typeof id === 'string') return id;
	return typeof source === 'string' ? JSON.stringify([source, speaker, unnamed]) : JSON.stringify(entry);
}
