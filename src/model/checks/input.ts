import type { ArticleReading } from '../../reading/article.ts';
import type { ArticleData } from '../../schema/article.ts';

/** An article whose frontmatter could be read. */
export type ReadableArticle = ArticleReading & { readonly data: ArticleData };

export function isReadable(article: ArticleReading): article is ReadableArticle {
	return article.data !== undefined;
}
