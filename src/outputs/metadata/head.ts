import type { Article } from '../../model/article.ts';
import type { Topic } from '../../model/topic.ts';
import type { Claim } from '../../model/claim.ts';
import { evidenceUrl } from '../../model/evidenceUrls.ts';
import type { Tombstone } from '../../model/publishing/tombstone.ts';
import type { ListPage } from '../../model/views/listPage.ts';
import { ARTICLE_FILES, hubUrl, topicFeed } from '../../model/urls.ts';
import { articleCard, claimCard, goneCard, plainCard, topicCard } from '../shareCards/cards.ts';
import { wordClaim } from './claimWords.ts';
import type { Card } from '../../shareCards/card.ts';
import type { Context } from '../context.ts';
import { common, feedLinks, home, type Head } from './headParts.ts';
import { articleThing, claimThing, reviewThing } from './structuredData.ts';
import { breadcrumbs, graph, publisherThing, websiteThing } from './things.ts';

export function homeHead(language: string, context: Context): Head {
	const { description, name } = context.edition.site;
	const card = plainCard(context.t.kinds.edition, description, language, context);
	return {
		...common(context.edition.root, language, card, context),
		title: name,
		description,
		structuredData: graph(websiteThing(language, context), publisherThing(context)),
	};
}

/**
 * A page with only a title and a sentence, such as the one on how we source. If it continues another page, it shows the share card
 * of that page.
 */
export function plainHead(page: PlainPage, language: string, context: Context, first = page): Head {
	return headWithCard(page, plainCard(context.t.kinds.page, first.title, language, context), language, context, first.url);
}

/** A page whose share card also shows its sentence: the search, or the list of topics. */
export function sentenceHead(page: PlainPage, language: string, context: Context): Head {
	return headWithCard(page, plainCard(page.title, page.dek, language, context), language, context);
}

/** The page at a URL whose content is gone. */
export function goneHead(url: string, tombstone: Tombstone, language: string, context: Context): Head {
	return headWithCard({ title: context.t.goneTitle, dek: tombstone.why, url }, goneCard(tombstone, context), language, context);
}

type PlainPage = Record<'dek' | 'title' | 'url', string>;

function headWithCard({ dek, title, url }: PlainPage, card: Card, language: string, context: Context, cardOf = url): Head {
	return {
		...common(url, language, card, context, cardOf),
		title,
		description: dek,
		structuredData: graph(breadcrumbs([home(context), { name: title, url }], context)),
	};
}

export function topicHead(topic: Topic, page: Pick<ListPage<unknown>, 'number' | 'url'>, language: string, context: Context): Head {
	const { t } = context;
	const way = [home(context), { name: t.topics, url: hubUrl('topics', context.edition.root) }, topic];
	const head = common(page.url, language, topicCard(topic, language, context), context, topic.url);
	return {
		...head,
		title: t.onPage(topic.name, page.number),
		description: topic.description,
		alternates: [...feedLinks(topicFeed(topic.id), t.feedOfTopic(topic.name), context), ...head.alternates],
		structuredData: graph(breadcrumbs(way, context)),
	};
}

export function articleHead(article: Article, context: Context): Head {
	const { t } = context;
	const head = common(article.url, article.language, articleCard(article, context), context);
	return {
		...head,
		...articlePart(article),
		title: article.title,
		description: article.answer,
		alternates: [
			...head.alternates,
			...(context.edition.site.leaveOut.includes('article-files')
				? []
				: [
						{ type: 'text/markdown', title: t.asMarkdown, url: article.url + ARTICLE_FILES.markdown },
						{ type: 'application/json', title: t.claimsAsJson, url: article.url + ARTICLE_FILES.claims },
					]),
		],
		structuredData: graph(articleThing(article, context), publisherThing(context), breadcrumbs(wayTo(article, context), context)),
	};
}

/** The page that follows an article's evidence. It gives search engines no data of its own, and shows the article's card. */
export function evidenceHead(article: Article, context: Context): Head {
	const { t } = context;
	const { claims, sources, title } = article;
	return {
		...common(evidenceUrl(article), article.language, articleCard(article, context), context, article.url),
		title: t.evidenceOf(title),
		description: t.evidenceDek(t.claims(claims.length), t.sourcesCounted(sources.length)),
		alternates: [],
		structuredData: undefined,
	};
}

export function claimHead(claim: Claim, article: Article, context: Context): Head {
	const { edition, t } = context;
	const { finding, title, who } = wordClaim(claim, article, context);
	const right = claim.right === undefined ? '' : `${t.shouldRead} ${claim.right} `;
	// If claims have no cards of their own, show the article's.
	const [card, cardOf] = edition.site.leaveOut.includes('claim-cards')
		? [articleCard(article, context), article.url]
		: [claimCard(claim, article, context), claim.url];
	const head = common(claim.url, article.language, card, context, cardOf);
	const review = reviewThing(claim, article, context);
	return {
		...head,
		...articlePart(article),
		title,
		description: `${right}${who}${t.semicolon} ${finding}${t.stop} ${t.claimIn} ${t.quoteOpen}${article.title}${t.quoteClose}${t.comma} ${edition.site.name}${t.stop}`,
		structuredData: graph(
			claimThing(claim, article, context),
			publisherThing(context),
			breadcrumbs([...wayTo(article, context), { name: t.claimNumber(claim.number), url: claim.url }], context),
			...(review === undefined ? [] : [review]),
		),
	};
}

function articlePart({ byline, published, topics, updated }: Article) {
	return {
		type: 'article' as const,
		article: {
			published,
			modified: updated ?? published,
			authors: byline,
			section: topics[0]?.name,
			tags: topics.map(({ name }) => name),
		},
	};
}

/** The breadcrumbs of an article: from the home page through its main topic. */
function wayTo({ title, topics, url }: Article, context: Context) {
	return [home(context), ...topics.slice(0, 1), { name: title, url }];
}
