import type { Article, Correction } from '../article.ts';
import { earliestDay } from '../../schema/date.ts';

/** A correction with the article that it is of. */
export interface PlacedCorrection {
	readonly article: Article;
	readonly correction: Correction;
	/** Counted from the oldest of its article, so that a new one leaves the others as they are. */
	readonly number: number;
}

/** Every correction of some articles, the newest first; of those of one day that of the newer article. */
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
