import { isSameValue } from '../files/expected.ts';

/** Whose words are taken: those of the editor at the desk, or those that are on disk. */
export type Side = 'mine' | 'theirs';

/** A key of a record, or an entry of a list by what tells it from the others. */
export type Step = string | { readonly key: string };

/** Where the values of two versions of a file differ, and who has changed what. `order` is about the order of entries that both have, by their keys. */
export interface Difference {
	readonly kind: 'value' | 'order';
	readonly steps: readonly Step[];
	readonly mine: unknown;
	readonly theirs: unknown;
	readonly by: Side | 'both';
}

export { isSameValue as isSame };

/** The entries of a list by what tells each from the others: its id, the source that it names, or all of it. Undefined where two have the same. */
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
