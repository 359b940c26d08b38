import type { Article } from '../article.ts';
import type { Claim } from '../claim.ts';
import { put } from '../put.ts';
import { placeClaims, type PlacedClaim } from './placedClaim.ts';

/** More would be a list and no longer a hint. */
const MOST = 8;

/**
 * Finds the claims that share most subjects with a claim, from some articles. Subjects that many claims share say little, so
 * each counts for one over the number of claims that it is in. Of those that are equally close the first is taken. Who is asked
 * about each claim of a large edition cannot look at all others: what shares only the commonest subject of a claim is as close
 * as all else that does, so the first few of these are enough.
 */
export function neighboursAmong(articles: readonly Article[]): (claim: Claim) => readonly PlacedClaim[] {
	const all = placeClaims(articles);
	const bySubject = new Map<string, number[]>();
	for (const [place, { claim }] of all.entries()) for (const { id } of claim.about) put(place, id, bySubject);
	const placesOf = (id: string) => bySubject.get(id) ?? [];
	return ({ about, url }) => {
		const own = [...new Set(about.map(({ id }) => id))].sort((a, b) => placesOf(a).length - placesOf(b).length);
		const weights = new Map(own.map((id) => [id, 1 / placesOf(id).length]));
		const commonest = own.at(-1);
		const candidates = new Set(own.flatMap((id) => (id === commonest ? placesOf(id).slice(0, MOST + 1) : placesOf(id))));
		return [...candidates]
			.flatMap((place) => {
				const placed = all[place];
				if (placed === undefined || placed.claim.url === url) return [];
				return [{ place, placed, close: placed.claim.about.reduce((sum, { id }) => sum + (weights.get(id) ?? 0), 0) }];
			})
			.sort((a, b) => b.close - a.close || a.place - b.place)
			.slice(0, MOST)
			.map(({ placed }) => placed);
	};
}
