import type { ArticleReading } from './article.ts';
import type { TranslationReading } from './translation.ts';
import type { ArticleData } from '../../schema/article.ts';
import type { TranslationData } from '../../schema/translation.ts';

/** An article whose frontmatter could be read. */
export type ReadableArticle = ArticleReading & { readonly data: ArticleData };

export function isReadable(article: ArticleReading): article is ReadableArticle {
	return article.data !== undefined;
}

/** A translation whose frontmatter could be read. */
export type ReadableTranslation = TranslationReading & { readonly data: TranslationData };

export function isReadableTranslation(translation: TranslationReading): translation is ReadableTranslation {
	return translation.data !== undefined;
}
