/** What the rules about relays need to know of a source. */
export interface Relay {
	readonly id: string;
	/** The id of the outlet whose work it is. */
	readonly outlet: string;
	/** The ids of the sources whose report it passes on. */
	readonly basedOn: readonly string[];
}

/**
 * The sources at which the chains of relays from `id` begin: those that are based on nothing else.
 * A source that relays nothing is its own root. Ids that do not exist are passed over, and a
 * circle, which has no beginning, yields none.
 */
export function findRoots(id: string, sources: ReadonlyMap<string, Relay>, seen: ReadonlySet<string> = new Set()): ReadonlySet<string> {
	const source = sources.get(id);
	if (source === undefined || seen.has(id)) return new Set();
	const earlier = source.basedOn.filter((other) => sources.has(other));
	if (earlier.length === 0) return new Set([id]);
	return new Set(earlier.flatMap((other) => [...findRoots(other, sources, new Set([...seen, id]))]));
}

/**
 * The independent origins of some sources, as the ids of the outlets that reported first.
 *
 * Ten sites that carry one report are one origin. So are two reports by one outlet: the second
 * confirms that the outlet stands by its word, not that the word is true.
 */
export function findOrigins(ids: Iterable<string>, sources: ReadonlyMap<string, Relay>): ReadonlySet<string> {
	const roots = new Set([...ids].flatMap((id) => [...findRoots(id, sources)]));
	return new Set([...roots].flatMap((root) => sources.get(root)?.outlet ?? []));
}

/** An attribution, as far as its origin depends on it. */
export interface Relaying {
	readonly source: string;
	/** The sources that it passes on in this one matter; else those that its source always passes on count. */
	readonly basedOn: readonly string[];
}

/** The sources on whose word an attribution rests: its own, or in this one matter those that it passes on. */
export function restsOn({ basedOn, source }: Relaying): readonly string[] {
	return basedOn.length > 0 ? basedOn : [source];
}

/** A circle that the relays from `id` run into, beginning and ending with `id`; undefined when there is none. */
export function findCircle(id: string, sources: ReadonlyMap<string, Relay>, path: readonly string[] = []): readonly string[] | undefined {
	if (path[0] === id) return [...path, id];
	if (path.includes(id)) return undefined;
	for (const other of sources.get(id)?.basedOn ?? []) {
		const circle = findCircle(other, sources, [...path, id]);
		if (circle !== undefined) return circle;
	}
	return undefined;
}
