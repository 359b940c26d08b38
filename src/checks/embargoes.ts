import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { isEmbargoed } from '../model/publishing/embargo.ts';
import type { ContentReading } from '../reading/documents/content.ts';

/** Says when each article under embargo will appear. */
export function tellEmbargoes({ articles }: ContentReading, now: Date): readonly Diagnostic[] {
	return articles.flatMap((article) =>
		article.data !== undefined && isEmbargoed(article, now)
			? [diagnostic(article.locate(['published']), 'embargoed', { published: article.data.published })]
			: [],
	);
}
