import type { Article } from './article.ts';
import type { Claim } from './claim.ts';

/** A claim with the article that it is from. */
export interface PlacedClaim {
	readonly claim: Claim;
	readonly article: Article;
}

/** Claims of one article, among those of a list. */
export interface ClaimGroup {
	readonly article: Article;
	readonly claims: readonly Claim[];
}

/** Every claim of some articles: in the order of the articles, and within each in that of its text. */
export function placeClaims(articles: readonly Article[]): readonly PlacedClaim[] {
	return articles.flatMap((article) => article.claims.map((claim) => ({ claim, article })));
}

/** A list of claims by article, in the order of the list. */
export function groupByArticle(claims: readonly PlacedClaim[]): readonly ClaimGroup[] {
	return [...Map.groupBy(claims, ({ article }) => article)].map(([article, group]) => ({
		article,
		claims: group.map(({ claim }) => claim),
	}));
}
