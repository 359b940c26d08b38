import type { BlockDifference } from './blocks.ts';
import type { Difference, Side } from './difference.ts';

/** Two versions of a file, and the one that both began from, if it is known. */
export interface Versions {
	readonly base: string | undefined;
	readonly mine: string;
	readonly theirs: string;
}

/** All differences between two versions of a file. */
export interface Comparison {
	readonly values: readonly Difference[];
	readonly texts: readonly BlockDifference[];
	/**
	 * Returns the file with the chosen sides. Everything that is not mine is as on disk, letter for letter. Throws a
	 * ChangeRefused if it cannot be written cleanly.
	 */
	readonly merge: (choose: (difference: Difference | BlockDifference) => Side) => string;
}
