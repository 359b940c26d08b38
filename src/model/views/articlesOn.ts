import type { Article } from '../article.ts';

/** The articles that are filed under a topic. */
export function articlesOn(topic: string, articles: readonly Article[]): readonly Article[] {
	return articles.filter(({ topics }) => topics.some(({ id }) => id === topic));
}
