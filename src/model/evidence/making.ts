import { STATUSES, type Status } from '../../schema/claim.ts';
import { SOURCE_KINDS, type SourceKind } from '../../schema/source.ts';
import type { Outlet } from '../outlet.ts';
import type { Claim } from '../claim.ts';
import type { Source } from '../source.ts';

/** How many there are of one sort. */
export interface Count<Name> {
	readonly name: Name;
	readonly count: number;
}

/** How an article was made, counted from its evidence. */
export interface Making {
	readonly claims: number;
	/** Only the statuses that occur, in the order of `STATUSES`. */
	readonly byStatus: readonly Count<Status>[];
	readonly sources: number;
	/** The most frequent kind first. */
	readonly byKind: readonly Count<SourceKind>[];
	/** Independent outlets at which the chains of relays begin. */
	readonly origins: number;
	/** Sources that only pass on what another reported. */
	readonly relays: number;
	/** Claims with exactly one separate source. */
	readonly singleOrigin: readonly Claim[];
	/** Sources that were not found and are known only through those that relay them. */
	readonly notFound: number;
}

/** Counts how an article was made. */
export function countMaking(claims: readonly Claim[], sources: readonly Source[]): Making {
	return {
		claims: claims.length,
		byStatus: count(
			STATUSES,
			claims.map(({ status }) => status),
		),
		sources: sources.length,
		byKind: [
			...count(
				SOURCE_KINDS,
				sources.map(({ kind }) => kind),
			),
		].sort((a, b) => b.count - a.count),
		origins: new Set(sources.flatMap(({ roots }) => roots.map(({ outlet }: { readonly outlet: Outlet }) => outlet.id))).size,
		relays: sources.filter(({ basedOn }) => basedOn.length > 0).length,
		singleOrigin: claims.filter(({ separateSources }) => separateSources === 1),
		notFound: sources.filter(({ read }) => read === 'not-found').length,
	};
}

function count<Name>(names: readonly Name[], items: readonly Name[]): readonly Count<Name>[] {
	return names.map((name) => ({ name, count: items.filter((item) => item === name).length })).filter(({ count }) => count > 0);
}
