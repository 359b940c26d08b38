import type { Card } from '../cards/card.ts';
import { HOME_URL, SEARCH_URL, TOPICS_URL } from '../model/urls.ts';
import { articleCard, claimCard, plainCard, topicCard } from './cards.ts';
import type { Context } from './context.ts';

/** The share card of every page, by the page's address. */
export function cardsOf(context: Context, language: string): readonly (readonly [url: string, card: Card])[] {
	const { edition, t } = context;
	return [
		[HOME_URL, plainCard(t.kinds.edition, edition.site.description, language, context)],
		[SEARCH_URL, plainCard(t.search, t.searchDek, language, context)],
		[TOPICS_URL, plainCard(t.topics, t.topicsDek, language, context)],
		...edition.topics.map((topic) => [topic.url, topicCard(topic, language, context)] as const),
		...edition.pages.map(({ title, url }) => [url, plainCard(t.kinds.page, title, language, context)] as const),
		...edition.articles.flatMap((article) => [
			[article.url, articleCard(article, context)] as const,
			...article.claims.map((claim) => [claim.url, claimCard(claim, article, context)] as const),
		]),
		...edition.tombstones.flatMap(({ addresses, why }) =>
			addresses.map((url) => [url, plainCard(t.goneTitle, why, language, context)] as const),
		),
	];
}
