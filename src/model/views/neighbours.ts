import type { Article } from '../article.ts';
import type { Claim } from '../claim.ts';
import { placeClaims, type PlacedClaim } from './placedClaim.ts';

/** More would be a list and no longer a hint. */
const MOST = 8;

/**
 * Finds the claims that share most subjects with a claim, from some articles. Subjects that many claims share say little, so
 * each counts for one over the number of claims that it is in. Who is asked about each claim of an edition looks only at those
 * with a subject in common.
 */
export function neighboursAmong(articles: readonly Article[]): (claim: Claim) => readonly PlacedClaim[] {
	const all = placeClaims(articles);
	const bySubject = new Map<string, number[]>();
	for (const [place, { claim }] of all.entries())
		for (const { id } of claim.about) {
			const places = bySubject.get(id);
			if (places === undefined) bySubject.set(id, [place]);
			else places.push(place);
		}
	return ({ about, url }) => {
		const own = new Set(about.map(({ id }) => id));
		const weight = (id: string) => (own.has(id) ? 1 / (bySubject.get(id)?.length ?? 1) : 0);
		const places = new Set([...own].flatMap((id) => bySubject.get(id) ?? []));
		return [...places]
			.sort((a, b) => a - b)
			.flatMap((place) => all[place] ?? [])
			.filter(({ claim }) => claim.url !== url)
			.map((neighbour) => ({ ...neighbour, close: neighbour.claim.about.reduce((sum, { id }) => sum + weight(id), 0) }))
			.sort((a, b) => b.close - a.close)
			.slice(0, MOST)
			.map(({ article, claim }) => ({ article, claim }));
	};
}
