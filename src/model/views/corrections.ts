import type { Article, Correction } from '../article.ts';
import { earliestDay } from '../../schema/date.ts';

/** A correction with its article. */
export interface PlacedCorrection {
	readonly article: Article;
	readonly correction: Correction;
	/** Counted from the article’s oldest correction, so that a new one does not renumber the others. */
	readonly number: number;
}

/** Every correction of some articles, newest first. Corrections of one day are in the order of the articles. */
export function placeCorrections(articles: readonly Article[]): readonly PlacedCorrection[] {
	return articles
		.flatMap((article) =>
			article.corrections.map((correction, index) => ({ article, correction, number: article.corrections.length - index })),
		)
		.sort((a, b) => compare(earliestDay(b.correction.date), earliestDay(a.correction.date)));
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
