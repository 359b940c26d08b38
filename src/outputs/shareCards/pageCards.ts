import type { Card } from '../../shareCards/card.ts';
import type { SitePage } from '../../model/pages/sitePage.ts';
import {
	articleCard,
	authorCard,
	claimCard,
	claimListCard,
	entityCard,
	entityListCard,
	goneCard,
	outletCard,
	outletListCard,
	plainCard,
	topicCard,
} from './cards.ts';
import type { Context } from '../context.ts';

/** The share card of a page. Throws for a kind of page that has none. */
export function shareCardOf(page: SitePage, context: Context): Card {
	const { edition, t } = context;
	const { language } = edition;
	switch (page.kind) {
		case 'home':
			return plainCard(t.kinds.edition, edition.site.description, language, context);
		case 'search':
			return plainCard(t.search, t.searchDek, language, context);
		case 'article-list':
			return plainCard(t.articles, t.articlesDek, language, context);
		case 'outlet-list':
			return outletListCard(page.order, language, context);
		case 'entity-list':
			return entityListCard(page.order, language, context);
		case 'topic-list':
			return plainCard(t.topics, t.topicsDek, language, context);
		case 'claim-list':
			return claimListCard(page.list, language, context);
		case 'outlet':
			return outletCard(page.dossier, language, context);
		case 'entity':
			return entityCard(page.profile.entity, language, context);
		case 'author':
			return authorCard(page.author, language, context);
		case 'topic':
			return topicCard(page.topic, language, context);
		case 'text':
			return plainCard(t.kinds.page, page.page.title, language, context);
		case 'article':
			return articleCard(page.article, context);
		case 'claim':
			return claimCard(page.claim, page.article, context);
		case 'gone':
			return goneCard(page.tombstone, context);
		default:
			throw new Error(`No share card is written for pages of the kind “${page.kind}” (${page.url}).`);
	}
}
