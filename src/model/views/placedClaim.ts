import type { Stance } from '../../schema/claim.ts';
import type { Article } from '../article.ts';
import type { Attribution } from '../attribution.ts';
import type { Claim } from '../claim.ts';

/** A claim with the article that it is from. */
export interface PlacedClaim {
	readonly claim: Claim;
	readonly article: Article;
}

/** A claim with what somebody, or some document, does to it. */
export interface JudgedClaim extends PlacedClaim {
	/** Each once, in the order of the attributions. */
	readonly stances: readonly Stance[];
}

/** Claims of one article, among those of a list. */
export interface ClaimGroup {
	readonly article: Article;
	readonly claims: readonly (PlacedClaim & Partial<JudgedClaim>)[];
}

/** Every claim of some articles: in the order of the articles, and within each in that of its text. */
export function placeClaims(articles: readonly Article[]): readonly PlacedClaim[] {
	return articles.flatMap((article) => article.claims.map((claim) => ({ claim, article })));
}

/** The claims of which some attributions speak, with the stances that these take. */
export function judgeClaims(articles: readonly Article[], isMeant: (attribution: Attribution) => boolean): readonly JudgedClaim[] {
	return placeClaims(articles).flatMap((placed) => {
		const stances = placed.claim.attributions.filter(isMeant).map(({ stance }) => stance);
		return stances.length === 0 ? [] : [{ ...placed, stances: [...new Set(stances)] }];
	});
}

/** A list of claims by article, in the order of the list. */
export function groupByArticle(claims: ClaimGroup['claims']): readonly ClaimGroup[] {
	return [...Map.groupBy(claims, ({ article }) => article)].map(([article, group]) => ({ article, claims: group }));
}
