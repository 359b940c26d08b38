import type { ArticleReading } from '../reading/documents/article.ts';

/** A text by somebody else. */
export interface SourceText {
	/** How to describe the text to an editor: as a source of an article, or as a file. */
	readonly from: string;
	readonly text: string;
}

/** The words of sources that articles contain: headlines, and the quotations under claims. */
export function sourceTextsOf(articles: readonly ArticleReading[]): readonly SourceText[] {
	return articles.flatMap(({ data, slug }) => [
		...(data?.sources ?? []).flatMap(({ id, title }) =>
			title === undefined ? [] : [{ from: `the headline of ${id} (${slug})`, text: title }],
		),
		...(data?.claims ?? []).flatMap(({ attributions }) =>
			attributions.flatMap(({ quote, source }) =>
				quote === undefined ? [] : [{ from: `the quotation from ${source} (${slug})`, text: quote }],
			),
		),
	]);
}
