import { CLAIM_KINDS, STATUSES, type ClaimKind, type Status } from '../../schema/claim.ts';
import type { Article } from '../article.ts';
import { placeClaims, type PlacedClaim } from './placedClaim.ts';
import { filteredClaimsUrl, hubUrl } from '../urls.ts';

/** A list of claims: all of the edition, or those of one status or kind. */
export interface ClaimList {
	readonly url: string;
	readonly filter: ClaimFilter | undefined;
	/** Those of the newest article first, and within each in the order of its text. */
	readonly claims: readonly PlacedClaim[];
}

/** What the claims of a list have in common. */
export type ClaimFilter = { readonly by: 'status'; readonly value: Status } | { readonly by: 'kind'; readonly value: ClaimKind };

/** Every list of claims: first all, then those of each status, then those of each kind. What no claim is has a list all the same, so that its address holds. */
export function listClaims(articles: readonly Article[], root: string): readonly ClaimList[] {
	const all = placeClaims(articles);
	const filters: readonly ClaimFilter[] = [
		...STATUSES.map((value) => ({ by: 'status', value }) as const),
		...CLAIM_KINDS.map((value) => ({ by: 'kind', value }) as const),
	];
	return [
		{ url: hubUrl('claims', root), filter: undefined, claims: all },
		...filters.map((filter) => ({
			url: filteredClaimsUrl(filter.by, filter.value, root),
			filter,
			claims: all.filter(({ claim }) => claim[filter.by] === filter.value),
		})),
	];
}
