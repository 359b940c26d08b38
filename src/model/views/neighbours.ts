import type { Article } from '../article.ts';
import type { Claim } from '../claim.ts';
import { placeClaims, type PlacedClaim } from './placedClaim.ts';

/** More would be a list and no longer a hint. */
const MOST = 8;

/**
 * The claims that share most subjects with a claim, from all articles in its language. Subjects that many claims share
 * say little, so each counts for one over the number of claims that it is in.
 */
export function findNeighbours({ about, url }: Claim, articles: readonly Article[]): readonly PlacedClaim[] {
	const all = placeClaims(articles);
	const frequency = new Map<string, number>();
	for (const { claim } of all) for (const { id } of claim.about) frequency.set(id, (frequency.get(id) ?? 0) + 1);
	const own = new Set(about.map(({ id }) => id));
	const closeness = (claim: Claim) => claim.about.reduce((sum, { id }) => sum + (own.has(id) ? 1 / (frequency.get(id) ?? 1) : 0), 0);
	return all
		.map((neighbour) => ({ ...neighbour, close: closeness(neighbour.claim) }))
		.filter(({ claim, close }) => close > 0 && claim.url !== url)
		.sort((a, b) => b.close - a.close)
		.slice(0, MOST)
		.map(({ article, claim }) => ({ article, claim }));
}
