import { linkTo, type Article, type ArticleLink } from '../article.ts';
import type { EditionContents, Site } from '../editionContents.ts';
import { EVIDENCE_ANCHORS, evidenceUrl } from '../evidenceUrls.ts';
import type { Page } from '../page.ts';
import { articleAnchors, topicAnchors } from './pageAnchors.ts';
import { movedPages } from './movedLists.ts';
import { pageOf } from './pageOf.ts';
import { machineFiles, pictureFiles, siteFiles, sitemaps } from './machinePages.ts';
import type { SitePage } from './sitePage.ts';
import {
	byNameUrl,
	hubUrl,
	type Hub,
	isEmbedUrl,
	PART_ANCHORS,
	printUrl,
	REPORT_ANCHOR,
	searchUrl,
	shareCardUrl,
	untranslatedUrl,
} from '../urls.ts';
import { articlesOn } from '../views/articlesOn.ts';
import { placeCorrections } from '../views/corrections.ts';
import { dossierFacts, dossierPages } from '../views/dossier.ts';
import type { EditionViews } from '../views/editionViews.ts';
import { mostCitedFirst, mostNamedFirst } from '../views/listOrder.ts';
import { neighboursAmong } from '../views/neighbours.ts';
import { ENTRIES_ON_A_PAGE, NAMES_ON_A_PAGE, pageWithPart, paginate, TEASERS_ON_A_PAGE, type ListPage } from '../views/listPage.ts';
import { countSearchArchives } from '../views/searchArchives.ts';
import { portfolioPages } from '../views/portfolio.ts';
import { profileFacts, profilePages } from '../views/profile.ts';

/** Every page and file of an edition, each once. The main edition also has those of the site as a whole. */
export function listSitePages(edition: EditionContents & EditionViews, isMain: boolean): readonly SitePage[] {
	const readable = readablePages(edition);
	const pages = [
		...readable,
		...machineFiles(edition),
		...sitemaps(readable, edition),
		...(isMain ? [...pictureFiles(edition), ...siteFiles(edition)] : []),
	];
	return [
		...pages,
		...movedPages(readable, edition.root),
		...pages.filter(({ hasShareCard }) => hasShareCard).map((of) => pageOf('share-card', shareCardUrl(of.url), { of })),
	];
}

/** The pages that readers read. */
function readablePages(edition: EditionContents & EditionViews): readonly SitePage[] {
	const { articles, claimLists, dossiers, home, language, pages, portfolios, profiles, root, tombstones, topics, untranslated } = edition;
	const changed = newest(articles.map(linkTo));
	const neighboursOf = neighboursAmong(articles);
	const listOf = <Item>(items: readonly Item[], url: string, size: number) =>
		paginate(items, url, size).map((part) => ({ part, own: ofFirst(part) }));
	return [
		pageOf('home', root, {}, { changed }),
		pageOf('search', searchUrl(root), { archives: countSearchArchives(articles.length) }),
		pageOf('topic-list', hubUrl('topics', root), {}, { changed }),
		...listOf(articles, hubUrl('articles', root), ENTRIES_ON_A_PAGE).map(({ own, part }) =>
			pageOf('article-list', part.url, { part }, { ...own, changed }),
		),
		...claimLists.flatMap(({ claims, filter, total, url }) => {
			const list = { url, filter, total };
			const of = { changed: newest([...new Set(claims.map(({ article }) => article))]) };
			return listOf(claims, url, ENTRIES_ON_A_PAGE).map(({ own, part }) =>
				pageOf('claim-list', part.url, { list, part }, { ...own, ...of }),
			);
		}),
		...inBothOrders('outlets', mostCitedFirst(dossiers).map(dossierFacts), dossiers.map(dossierFacts), root).map(({ order, part }) =>
			pageOf('outlet-list', part.url, { part, order }, { ...ofFirst(part), changed }),
		),
		...dossiers.flatMap((dossier) => {
			const parts = dossierPages(dossier);
			const corrected = pageWithPart(parts, 'corrected');
			const shown = {
				dossier: dossierFacts(dossier),
				corrected: corrected && { number: corrected.number, url: corrected.url },
			};
			const of = { changed: newest(dossier.articles) };
			return parts.map((part) => pageOf('outlet', part.url, { ...shown, part }, { ...ofFirst(part), ...of }));
		}),
		...inBothOrders('entities', mostNamedFirst(profiles).map(profileFacts), profiles.map(profileFacts), root).map(({ order, part }) =>
			pageOf('entity-list', part.url, { part, order }, { ...ofFirst(part), changed }),
		),
		...profiles.flatMap((profile) => {
			const facts = profileFacts(profile);
			const of = { changed: newest(profile.articles) };
			return profilePages(profile).map((part) => pageOf('entity', part.url, { profile: facts, part }, { ...ofFirst(part), ...of }));
		}),
		...portfolios.flatMap((portfolio) => {
			const { author } = portfolio;
			const of = { changed: newest(portfolio.articles.map(linkTo)) };
			return portfolioPages(portfolio).map((part) => pageOf('author', part.url, { author, part }, { ...ofFirst(part), ...of }));
		}),
		...topics.flatMap((topic) => {
			const own = articlesOn(topic.id, articles);
			const of = { changed: newest(own.map(linkTo)) };
			return listOf(own, topic.url, TEASERS_ON_A_PAGE).map(({ own: ofPage, part }) =>
				pageOf('topic', part.url, { topic, part }, { ...ofPage, ...of, anchors: topicAnchors(topic, part) }),
			);
		}),
		...articles.flatMap((article) => articlePages(article, edition.site, neighboursOf)),
		...pages.filter((page) => page.language === language).flatMap((page) => textPages(page, articles)),
		...tombstones.flatMap((tombstone) =>
			tombstone.addresses.map((url) => pageOf(isEmbedUrl(url, root) ? 'gone-embed' : 'gone', url, { tombstone })),
		),
		...(root === home ? [] : paginate(untranslated, untranslatedUrl(root), NAMES_ON_A_PAGE)).map((part) =>
			pageOf('untranslated-list', part.url, { part }),
		),
		...[
			...untranslated.flatMap((article) => [
				article,
				...article.claims.map(({ right, text, url }) => ({ url, title: text, right, dek: article.title })),
			]),
			...pages.filter((page) => page.language !== language),
		].map((original) => pageOf('untranslated', root + original.url.slice(home.length), { original })),
	];
}

/** A page of plain text. The corrections page is the first page of a list. */
function textPages(page: Page, articles: readonly Article[]): readonly SitePage[] {
	const changed = page.translation?.translated ?? page.updated;
	if (page.slug !== 'corrections') return [pageOf('text', page.url, { page, part: undefined }, { changed })];
	return paginate(placeCorrections(articles), page.url, ENTRIES_ON_A_PAGE).map((part) =>
		part.number === 1
			? pageOf('text', page.url, { page, part }, { changed, anchors: [PART_ANCHORS.corrections, REPORT_ANCHOR] })
			: pageOf('correction-list', part.url, { page, part }, { changed }),
	);
}

/** The pages of a list of names in both orders: most cited first, and by name. */
function inBothOrders<Item>(hub: Hub, cited: readonly Item[], named: readonly Item[], root: string) {
	return [
		...paginate(cited, hubUrl(hub, root), NAMES_ON_A_PAGE).map((part) => ({ order: 'citations' as const, part })),
		...paginate(named, byNameUrl(hub, root), NAMES_ON_A_PAGE).map((part) => ({ order: 'name' as const, part })),
	];
}

function articlePages(
	article: Article,
	{ leaveOut }: Pick<Site, 'leaveOut'>,
	neighboursOf: ReturnType<typeof neighboursAmong>,
): readonly SitePage[] {
	const { claims, url } = article;
	const { changed } = linkTo(article);
	return [
		pageOf('article', url, { article }, { changed, anchors: articleAnchors(article) }),
		...claims.map((claim) =>
			pageOf(
				'claim',
				claim.url,
				{ article, claim, neighbours: neighboursOf(claim) },
				{ changed, hasShareCard: !leaveOut.includes('claim-cards') },
			),
		),
		pageOf('evidence', evidenceUrl(article), { article }, { changed, anchors: Object.values(EVIDENCE_ANCHORS) }),
		pageOf('print', printUrl(url), { article }, { changed }),
		...(leaveOut.includes('embeds') ? [] : claims).map((claim) => pageOf('embed', claim.embedUrl, { article, claim }, { changed })),
	];
}

/** Only the first page of a list has a share card and is on the ledger. */
function ofFirst({ number }: ListPage<unknown>) {
	return number === 1 ? {} : { hasShareCard: false, isPermanent: false };
}

/** When any of some articles last changed; undefined if there are none. */
function newest(articles: readonly ArticleLink[]): string | undefined {
	return latest(articles.map(({ changed }) => changed));
}

/** The latest of some moments; undefined if there are none. */
export function latest(moments: readonly string[]): string | undefined {
	let last: string | undefined;
	for (const moment of moments) if (last === undefined || Date.parse(moment) > Date.parse(last)) last = moment;
	return last;
}
