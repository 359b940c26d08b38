import { closestMatch } from 'leven';

/**
 * The known name that is most like a misspelt one, or undefined when none is close.
 * Close means: about a quarter of its letters differ at most, and never more than four.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
	return closestMatch(name, [...known], { maxDistance: Math.min(4, Math.ceil(name.length / 4)) });
}

/** "Did you mean …?" where something is close, else the other advice. */
export function didYouMean(nearest: string | undefined, otherwise: string): string {
	return nearest === undefined ? otherwise : `Did you mean "${nearest}"?`;
}
