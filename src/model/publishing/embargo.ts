import type { ArticleReading } from '../../reading/documents/article.ts';
import type { ContentReading } from '../../reading/documents/content.ts';

/** Whether an article is ready and waits for its moment: it is no draft, and `published` lies ahead. */
export function isEmbargoed({ data, isDraft }: ArticleReading, now: Date): boolean {
	return !isDraft && data !== undefined && Date.parse(data.published) > now.getTime();
}

/** The content as readers may know of it: until its moment, an article under embargo is kept back like a draft. */
export function keepEmbargoes(content: ContentReading, now: Date): ContentReading {
	return {
		...content,
		articles: content.articles.map((article) => (isEmbargoed(article, now) ? { ...article, isDraft: true } : article)),
	};
}
