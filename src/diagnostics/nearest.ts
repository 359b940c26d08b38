import { closestMatch } from 'leven';

/**
 * The known name that is most like a misspelt one; undefined if none is close. Close means that about a quarter of its
 * letters differ at most, and never more than four.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
	return closestMatch(name, [...known], { maxDistance: Math.min(4, Math.ceil(name.length / 4)) });
}

/** "Did you mean …?" if something is close, or else the other advice. */
export function didYouMean(nearest: string | undefined, otherwise: string): string {
	return nearest === undefined ? otherwise : `Did you mean "${nearest}"?`;
}
