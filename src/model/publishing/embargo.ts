import type { ArticleReading } from '../../reading/documents/article.ts';
import type { ContentReading } from '../../reading/documents/content.ts';

/** Whether an article is finished but not yet due: it is no draft, and `published` is in the future. */
export function isEmbargoed({ data, isDraft }: ArticleReading, now: Date): boolean {
	return !isDraft && data !== undefined && Date.parse(data.published) > now.getTime();
}

/** The content that readers may see. Until it is due, an article under embargo is kept back like a draft. */
export function keepEmbargoes(content: ContentReading, now: Date): ContentReading {
	return {
		...content,
		articles: content.articles.map((article) => (isEmbargoed(article, now) ? { ...article, isDraft: true } : article)),
	};
}
