import type { Article } from '../article.ts';
import type { Claim } from '../claim.ts';
import { put } from '../put.ts';
import { placeClaims, type PlacedClaim } from './placedClaim.ts';

/** A claim, and its place among all. */
type Entry = readonly [place: number, placed: PlacedClaim];

/** More would be a list rather than a hint. */
const MOST = 8;

/**
 * Finds the claims, from some articles, that share the most subjects with a claim. A subject that many claims share
 * says little, so each counts for one divided by the number of its claims. Of equally close claims, earlier ones come
 * first. For speed in a large edition, only the first few claims with a claim’s commonest subject are compared: all
 * that share nothing else are equally close.
 */
export function neighboursAmong(articles: readonly Article[]): (claim: Claim) => readonly PlacedClaim[] {
	const all = placeClaims(articles);
	const bySubject = new Map<string, Entry[]>();
	for (const entry of all.entries()) for (const { id } of entry[1].claim.about) put(entry, id, bySubject);
	const placesOf = (id: string) => bySubject.get(id) ?? [];
	const closestTo = (subjects: readonly string[]): readonly PlacedClaim[] => {
		const own = subjects.toSorted((a, b) => placesOf(a).length - placesOf(b).length);
		const weights = new Map(own.map((id) => [id, 1 / placesOf(id).length]));
		const commonest = own.at(-1);
		const candidates = new Set(own.flatMap((id) => (id === commonest ? placesOf(id).slice(0, MOST + 1) : placesOf(id))));
		return [...candidates]
			.map(([place, placed]) => {
				const close = placed.claim.about.reduce((sum, { id }) => sum + (weights.get(id) ?? 0), 0);
				return { place, placed, close };
			})
			.sort((a, b) => b.close - a.close || a.place - b.place)
			.slice(0, MOST + 1)
			.map(({ placed }) => placed);
	};
	// Claims about the same subjects, such as those of one article, have the same neighbours, but for themselves.
	const known = new Map<string, readonly PlacedClaim[]>();
	return ({ about, url }) => {
		const subjects = [...new Set(about.map(({ id }) => id))].sort();
		const key = subjects.join();
		const closest = known.get(key) ?? closestTo(subjects);
		known.set(key, closest);
		return closest.filter(({ claim }) => claim.url !== url).slice(0, MOST);
	};
}
