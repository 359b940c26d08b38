/** A published address that is gone, as far as it matters here. */
interface Tombstone {
	readonly address: string;
	readonly replacedBy?: string | undefined;
}

/**
 * The ids below a hub (“outlets”) that were given up, because their addresses have a tombstone. Each with the id below
 * the same hub to which its old links lead in the end. Undefined if they lead anywhere else.
 */
export function formerIds(hub: string, tombstones: readonly Tombstone[]): ReadonlyMap<string, string | undefined> {
	const idIn = (address: string | undefined) => new RegExp(`^/${hub}/([^/]+)/$`).exec(address ?? '')?.[1];
	const next = new Map(tombstones.flatMap(({ address, replacedBy }) => [[idIn(address), idIn(replacedBy)] as const]));
	const lastAfter = (id: string) => {
		const seen = new Set<string | undefined>();
		let last: string | undefined = id;
		// Two tombstones may lead to each other. That is reported elsewhere.
		while (last !== undefined && next.has(last)) {
			if (seen.has(last)) return undefined;
			seen.add(last);
			last = next.get(last);
		}
		return last;
	};
	return new Map([...next.keys()].flatMap((id) => (id === undefined ? [] : [[id, lastAfter(id)] as const])));
}
