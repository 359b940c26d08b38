import type { Article } from '../article.ts';

/** About how many pages of A4 an article takes: the text with its notes, and the evidence behind it. */
export interface PaperPages {
	readonly text: number;
	readonly evidence: number;
}

/** What of each goes on a page, counted on the articles that there are. */
const WORDS_OF_TEXT = 430;
const ATTRIBUTIONS = 32;
const SOURCES = 30;

/** Counts the pages that an article takes on paper. `spread` is how much more room a script takes than Latin. */
export function countPages({ claims, hasFigures, sources, words }: Article, spread: number): PaperPages {
	const attributions = claims.reduce((sum, claim) => sum + claim.attributions.length + 1, 0);
	return {
		text: Math.ceil(spread * (0.8 + words / WORDS_OF_TEXT + (hasFigures ? 0.8 : 0))),
		evidence: Math.ceil(spread * (0.5 + attributions / ATTRIBUTIONS + sources.length / SOURCES)),
	};
}
