import { problem, type Problem } from '../../problems/problem.ts';
import type { ReadableArticle } from './input.ts';

/** Related reading is another article, and one that readers can open. `drafts` are the slugs of drafts. */
export function checkRelated({ data, isDraft, locate, slug }: ReadableArticle, drafts: ReadonlySet<string>): readonly Problem[] {
	return data.related.flatMap(({ article: other }, at) => {
		const place = locate(['related', at, 'article']);
		if (other === slug) return [problem(place, 'self-related')];
		return !isDraft && drafts.has(other) ? [problem(place, 'related-draft', { id: other })] : [];
	});
}
