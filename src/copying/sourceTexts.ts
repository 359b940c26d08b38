import type { ArticleReading } from '../reading/documents/article.ts';

/** Something that somebody else has written. */
export interface SourceText {
	/** What an editor is told it is from: a source of an article, or a file. */
	readonly from: string;
	readonly text: string;
}

/** What articles hold of the words of their sources: headlines, and quotations under the claims. */
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
