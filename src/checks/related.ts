import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ReadableArticle } from '../reading/documents/readable.ts';

/** Checks that related articles are others than this one, and that readers can open them. `drafts` are the slugs of drafts. */
export function checkRelated({ data, isDraft, locate, slug }: ReadableArticle, drafts: ReadonlySet<string>): readonly Diagnostic[] {
	return data.related.flatMap(({ article: other }, at) => {
		const place = () => locate(['related', at, 'article']);
		if (other === slug) return [diagnostic(place(), 'self-related')];
		return !isDraft && drafts.has(other) ? [diagnostic(place(), 'related-draft', { id: other })] : [];
	});
}
