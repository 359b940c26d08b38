import type { Stance } from '../../schema/claim.ts';
import { linkTo, type Article, type ArticleLink } from '../article.ts';
import type { Attribution } from '../attribution.ts';
import type { Claim } from '../claim.ts';
import { put } from '../put.ts';

/** A claim with a link to its article. */
export interface PlacedClaim {
	readonly claim: Claim;
	readonly article: ArticleLink;
}

/** A claim with the stances that somebody, or some document, takes on it. */
export interface JudgedClaim extends PlacedClaim {
	/** Each once, in the order of the attributions. */
	readonly stances: readonly Stance[];
}

/** The claims of one article in a list. */
export interface ClaimGroup {
	readonly article: ArticleLink;
	readonly claims: readonly (PlacedClaim & Partial<JudgedClaim>)[];
}

/** Every claim of some articles, in the order of the articles, and within each in the order of its text. */
export function placeClaims(articles: readonly Article[]): readonly PlacedClaim[] {
	return articles.flatMap((article) => article.claims.map((claim) => ({ claim, article: linkTo(article) })));
}

/**
 * Groups the claims of a list by whom their attributions name, in the order of the list. Each has the stances of the
 * attributions that name them. `named` returns the ids that one attribution names.
 */
export function judgeClaims(
	claims: readonly PlacedClaim[],
	named: (attribution: Attribution) => readonly string[],
): ReadonlyMap<string, readonly JudgedClaim[]> {
	const judged = new Map<string, JudgedClaim[]>();
	for (const placed of claims) {
		const stances = new Map<string, Set<Stance>>();
		for (const attribution of placed.claim.attributions)
			for (const id of named(attribution)) stances.set(id, (stances.get(id) ?? new Set()).add(attribution.stance));
		for (const [id, taken] of stances) put({ ...placed, stances: [...taken] }, id, judged);
	}
	return judged;
}

/** Groups a list of claims by article, in the order of the list. */
export function groupByArticle(claims: ClaimGroup['claims']): readonly ClaimGroup[] {
	return [...Map.groupBy(claims, ({ article }) => article)].map(([article, group]) => ({ article, claims: group }));
}
