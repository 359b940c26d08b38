/** What the rules about relays need to know of a source. */
export interface Relay {
	readonly id: string;
	/** The id of the outlet whose work it is. */
	readonly outlet: string;
	/** The ids of the sources whose reports it passes on. */
	readonly basedOn: readonly string[];
}

/**
 * The sources where the chains of relays from `id` begin: those that are based on nothing else. A source that relays
 * nothing is its own root. Unknown ids are skipped. A circle has no beginning, so it yields none.
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

/** The parts of an attribution that decide its origin. */
export interface Relaying {
	readonly source: string;
	/** The sources that it passes on for this claim only. If there are none, those that its source always passes on count. */
	readonly basedOn: readonly string[];
}

/** The sources whose word an attribution rests on: those that it passes on for this claim, or else its own. */
export function restsOn({ basedOn, source }: Relaying): readonly string[] {
	return basedOn.length > 0 ? basedOn : [source];
}

/** A circle of relays from `id` back to `id`, with `id` at both ends; undefined if there is none. */
export function findCircle(id: string, sources: ReadonlyMap<string, Relay>, path: readonly string[] = []): readonly string[] | undefined {
	if (path[0] === id) return [...path, id];
	if (path.includes(id)) return undefined;
	for (const other of sources.get(id)?.basedOn ?? []) {
		const circle = findCircle(other, sources, [...path, id]);
		if (circle !== undefined) return circle;
	}
	return undefined;
}
