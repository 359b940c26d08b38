import { CLAIM_KINDS, STATUSES, type ClaimKind, type Status } from '../../schema/claim.ts';
import type { Article } from '../article.ts';
import { placeClaims, type PlacedClaim } from './placedClaim.ts';
import { filteredClaimsUrl, hubUrl } from '../urls.ts';

/** A list of claims, without the claims: all of the edition, or those of one status or kind. */
export interface ClaimListFacts {
	readonly url: string;
	readonly filter: ClaimFilter | undefined;
	/** How many claims it has. */
	readonly total: number;
}

/** A list with its claims. */
export interface ClaimList extends ClaimListFacts {
	/** The claims of the newest article first, and within each article in the order of its text. */
	readonly claims: readonly PlacedClaim[];
}

/** What the claims of a list have in common. */
export type ClaimFilter = { readonly by: 'status'; readonly value: Status } | { readonly by: 'kind'; readonly value: ClaimKind };

/**
 * Every list of claims: first all, then one for each status, then one for each kind. A status or kind without claims
 * has a list too, so that its address works.
 */
export function listClaims(articles: readonly Article[], root: string): readonly ClaimList[] {
	const all = placeClaims(articles);
	const filters: readonly ClaimFilter[] = [
		...STATUSES.map((value) => ({ by: 'status', value }) as const),
		...CLAIM_KINDS.map((value) => ({ by: 'kind', value }) as const),
	];
	return [
		{ url: hubUrl('claims', root), filter: undefined, total: all.length, claims: all },
		...filters.map((filter) => {
			const claims = all.filter(({ claim }) => claim[filter.by] === filter.value);
			return { url: filteredClaimsUrl(filter.by, filter.value, root), filter, total: claims.length, claims };
		}),
	];
}

/** The ways to filter the claims of an edition, which every list of claims offers. */
export interface ClaimChoices {
	readonly lists: readonly ClaimListFacts[];
	/** The newest articles, each with its number of claims. */
	readonly articles: readonly { readonly slug: string; readonly title: string; readonly url: string; readonly claims: number }[];
	/** Whether there are more articles. */
	readonly hasMore: boolean;
}

/** More articles would push the claims off the screen; the list of articles has all. */
const MOST_ARTICLES = 12;

/** The filters to offer for some lists of claims. */
export function claimChoices(lists: readonly ClaimList[], articles: readonly Article[]): ClaimChoices {
	return {
		lists: lists.map(({ filter, total, url }) => ({ filter, total, url })),
		articles: articles.slice(0, MOST_ARTICLES).map(({ claims, slug, title, url }) => ({ slug, title, url, claims: claims.length })),
		hasMore: articles.length > MOST_ARTICLES,
	};
}
