import type { Stance } from '../../schema/claim.ts';
import { linkTo, type Article, type ArticleLink } from '../article.ts';
import type { Attribution } from '../attribution.ts';
import type { Claim } from '../claim.ts';
import { put } from '../put.ts';

/** A claim with what leads to the article that it is from. */
export interface PlacedClaim {
	readonly claim: Claim;
	readonly article: ArticleLink;
}

/** A claim with what somebody, or some document, does to it. */
export interface JudgedClaim extends PlacedClaim {
	/** Each once, in the order of the attributions. */
	readonly stances: readonly Stance[];
}

/** Claims of one article, among those of a list. */
export interface ClaimGroup {
	readonly article: ArticleLink;
	readonly claims: readonly (PlacedClaim & Partial<JudgedClaim>)[];
}

/** Every claim of some articles: in the order of the articles, and within each in that of its text. */
export function placeClaims(articles: readonly Article[]): readonly PlacedClaim[] {
	return articles.flatMap((article) => article.claims.map((claim) => ({ claim, article: linkTo(article) })));
}

/**
 * The claims of a list by whom their attributions name, each with the stances of those that do; in the order of the list. `named`
 * says whom one attribution names, by id.
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

/** A list of claims by article, in the order of the list. */
export function groupByArticle(claims: ClaimGroup['claims']): readonly ClaimGroup[] {
	return [...Map.groupBy(claims, ({ article }) => article)].map(([article, group]) => ({ article, claims: group }));
}
