import type { Card } from '../../shareCards/card.ts';
import { listClaims } from '../../model/views/claimLists.ts';
import { openDossiers } from '../../model/views/dossier.ts';
import { drawProfiles } from '../../model/views/profile.ts';
import { hubUrl, searchUrl } from '../../model/urls.ts';
import { articleCard, claimCard, claimListCard, entityCard, outletCard, plainCard, topicCard } from './cards.ts';
import type { Context } from '../context.ts';
import { ownPages } from '../hosting/sitemaps.ts';

/** The share card of every page of an edition, by the page's address. The pages of a list show that of the first. */
export function shareCardsOf(context: Context, language: string): readonly (readonly [url: string, card: Card])[] {
	const { edition, t } = context;
	const { root } = edition;
	return [
		[root, plainCard(t.kinds.edition, edition.site.description, language, context)],
		[searchUrl(root), plainCard(t.search, t.searchDek, language, context)],
		[hubUrl('articles', root), plainCard(t.articles, t.articlesDek, language, context)],
		[hubUrl('outlets', root), plainCard(t.outlets, t.outletsDek, language, context)],
		[hubUrl('entities', root), plainCard(t.peoplePlacesTerms, t.entitiesDek, language, context)],
		[hubUrl('topics', root), plainCard(t.topics, t.topicsDek, language, context)],
		...listClaims(edition.articles, root).map((list) => [list.url, claimListCard(list, language, context)] as const),
		...openDossiers(edition.articles).map((dossier) => [dossier.outlet.url, outletCard(dossier, language, context)] as const),
		...drawProfiles(edition.articles).map(({ entity }) => [entity.url, entityCard(entity, language, context)] as const),
		...edition.topics.map((topic) => [topic.url, topicCard(topic, language, context)] as const),
		...ownPages(edition).map(({ title, url }) => [url, plainCard(t.kinds.page, title, language, context)] as const),
		...edition.articles.flatMap((article) => [
			[article.url, articleCard(article, context)] as const,
			...article.claims.map((claim) => [claim.url, claimCard(claim, article, context)] as const),
		]),
		...edition.tombstones.flatMap(({ addresses, why }) =>
			addresses.map((url) => [url, plainCard(t.goneTitle, why, language, context)] as const),
		),
	];
}
