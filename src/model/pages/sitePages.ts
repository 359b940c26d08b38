import type { Article } from '../article.ts';
import type { EditionContents } from '../editionContents.ts';
import { EVIDENCE_ANCHORS, evidenceUrl } from '../evidenceUrls.ts';
import { articleAnchors, topicAnchors } from './pageAnchors.ts';
import { movedPages } from './movedLists.ts';
import { logoUrl } from '../publishing/brand.ts';
import { pageOf } from './pageOf.ts';
import type { SitePage, Size } from './sitePage.ts';
import { drawnIconUrl, ICON_SIZES, iconUrl, siteFileUrl } from './siteFiles.ts';
import {
	ARTICLE_FILES,
	byNameUrl,
	CLAIM_FILES,
	claimsUrl,
	drawingUrl,
	feedUrl,
	hubUrl,
	type Hub,
	isEmbedUrl,
	oembedUrl,
	PART_ANCHORS,
	printUrl,
	qrCodeUrl,
	REPORT_ANCHOR,
	searchNamesUrl,
	searchUrl,
	shareCardUrl,
	topicFeed,
} from '../urls.ts';
import { articlesOn } from '../views/articlesOn.ts';
import { dossierPages } from '../views/dossier.ts';
import type { EditionViews } from '../views/editionViews.ts';
import { mostCitedFirst, mostNamedFirst } from '../views/listOrder.ts';
import { neighboursAmong } from '../views/neighbours.ts';
import { ENTRIES_ON_A_PAGE, NAMES_ON_A_PAGE, paginate, type ListPage } from '../views/listPage.ts';
import { portfolioPages } from '../views/portfolio.ts';
import { profilePages } from '../views/profile.ts';

/** Every page and file of an edition, each once; those of the site as a whole are among those of the main one. */
export function listSitePages(edition: EditionContents & EditionViews, isMain: boolean): readonly SitePage[] {
	const readable = readablePages(edition);
	const pages = [...readable, ...machineFiles(edition), ...(isMain ? [...pictureFiles(edition), ...siteFiles(edition)] : [])];
	return [
		...pages,
		...movedPages(readable, edition.root),
		...pages.filter(({ hasShareCard }) => hasShareCard).map((of) => pageOf('share-card', shareCardUrl(of.url), { of })),
		...pages.filter(({ hasQrCode }) => hasQrCode).map((of) => pageOf('qr-code', qrCodeUrl(of.url), { of })),
	];
}

/** What readers read. */
function readablePages(edition: EditionContents & EditionViews): readonly SitePage[] {
	const { articles, claimLists, dossiers, home, language, pages, portfolios, profiles, root, tombstones, topics, untranslated } = edition;
	const changed = newest(articles);
	const neighboursOf = neighboursAmong(articles);
	const listOf = <Item>(items: readonly Item[], url: string, size: number) =>
		paginate(items, url, size).map((part) => ({ part, own: ofFirst(part) }));
	return [
		pageOf('home', root, {}, { changed }),
		pageOf('search', searchUrl(root), {}),
		pageOf('topic-list', hubUrl('topics', root), {}, { changed }),
		...listOf(articles, hubUrl('articles', root), ENTRIES_ON_A_PAGE).map(({ own, part }) =>
			pageOf('article-list', part.url, { part }, { ...own, changed }),
		),
		...claimLists.flatMap((list) =>
			listOf(list.claims, list.url, ENTRIES_ON_A_PAGE).map(({ own, part }) =>
				pageOf(
					'claim-list',
					part.url,
					{ list: { url: list.url, filter: list.filter, total: list.total }, part },
					{ ...own, changed: newest(list.claims.map(({ article }) => article)) },
				),
			),
		),
		...inBothOrders('outlets', mostCitedFirst(dossiers), dossiers, root).map(({ order, part }) =>
			pageOf('outlet-list', part.url, { part, order }, { ...ofFirst(part), changed }),
		),
		...dossiers.flatMap((dossier) =>
			dossierPages(dossier).map((part) =>
				pageOf('outlet', part.url, { dossier, part }, { ...ofFirst(part), changed: newest(dossier.articles) }),
			),
		),
		...inBothOrders('entities', mostNamedFirst(profiles), profiles, root).map(({ order, part }) =>
			pageOf('entity-list', part.url, { part, order }, { ...ofFirst(part), changed }),
		),
		...profiles.flatMap((profile) =>
			profilePages(profile).map((part) =>
				pageOf('entity', part.url, { profile, part }, { ...ofFirst(part), changed: newest(profile.articles) }),
			),
		),
		...portfolios.flatMap((portfolio) =>
			portfolioPages(portfolio).map((part) =>
				pageOf('author', part.url, { portfolio, part }, { ...ofFirst(part), changed: newest(portfolio.articles) }),
			),
		),
		...topics.map((topic) =>
			pageOf('topic', topic.url, { topic }, { changed: newest(articlesOn(topic.id, articles)), anchors: topicAnchors(topic) }),
		),
		...articles.flatMap((article) => articlePages(article, neighboursOf)),
		...pages
			.filter((page) => page.language === language)
			.map((page) =>
				pageOf(
					'text',
					page.url,
					{ page },
					{
						changed: page.translation?.translated ?? page.updated,
						anchors: page.slug === 'corrections' ? [PART_ANCHORS.corrections, REPORT_ANCHOR] : [],
					},
				),
			),
		...tombstones.flatMap((tombstone) =>
			tombstone.addresses.map((url) => pageOf(isEmbedUrl(url, root) ? 'gone-embed' : 'gone', url, { tombstone })),
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

/** The pages of a list of names: first by how much is cited, then by name. */
function inBothOrders<Item>(hub: Hub, cited: readonly Item[], named: readonly Item[], root: string) {
	return [
		...paginate(cited, hubUrl(hub, root), NAMES_ON_A_PAGE).map((part) => ({ order: 'citations' as const, part })),
		...paginate(named, byNameUrl(hub, root), NAMES_ON_A_PAGE).map((part) => ({ order: 'name' as const, part })),
	];
}

function articlePages(article: Article, neighboursOf: ReturnType<typeof neighboursAmong>): readonly SitePage[] {
	const { claims, url } = article;
	const changed = lastChange(article);
	return [
		pageOf('article', url, { article }, { changed, anchors: articleAnchors(article) }),
		...claims.map((claim) => pageOf('claim', claim.url, { article, claim, neighbours: neighboursOf(claim) }, { changed })),
		pageOf('evidence', evidenceUrl(article), { article }, { changed, anchors: Object.values(EVIDENCE_ANCHORS) }),
		pageOf('print', printUrl(url), { article }, { changed }),
		...claims.map((claim) => pageOf('embed', claim.embedUrl, { article, claim }, { changed })),
	];
}

/** What programs read. */
function machineFiles({ articles, graphics, root, topics }: EditionContents & EditionViews): readonly SitePage[] {
	const sizes: readonly Size[] = ['wide', 'narrow'];
	const feeds = ['articles', ...topics.map(({ id }) => topicFeed(id)), 'corrections'];
	return [
		...articles.flatMap((article) => [
			pageOf('article-claims', article.url + ARTICLE_FILES.claims, { article }),
			pageOf('article-markdown', article.url + ARTICLE_FILES.markdown, { article }),
			pageOf('article-sources', article.url + ARTICLE_FILES.sources, { article }),
			pageOf('article-bibliography', article.url + ARTICLE_FILES.bibliography, { article }),
			...article.claims.flatMap((claim) => [
				pageOf('claim-csl', claim.url + CLAIM_FILES.csl, { article, claim }),
				pageOf('claim-bibtex', claim.url + CLAIM_FILES.bibtex, { article, claim }),
				pageOf('claim-oembed', oembedUrl(claim.embedUrl), { article, claim }),
			]),
		]),
		pageOf('claims', claimsUrl(root), {}),
		pageOf('search-names', searchNamesUrl(root), {}),
		...feeds.flatMap((feed) => [
			pageOf('rss', feedUrl(feed, 'rss', root), { feed }),
			pageOf('atom', feedUrl(feed, 'atom', root), { feed }),
		]),
		...graphics.charts.flatMap((chart) => [
			...sizes.map((size) => pageOf('chart', drawingUrl('chart', chart.id, size, root), { chart, size })),
			pageOf('chart-numbers', chart.tableUrl, { chart }),
		]),
		...graphics.maps.flatMap((map) => [
			...sizes.map((size) => pageOf('map', drawingUrl('map', map.id, size, root), { map, size })),
			pageOf('map-places', map.tableUrl, { map }),
		]),
	];
}

/** The pictures of the articles, for programs. */
function pictureFiles({ articles }: EditionContents): readonly SitePage[] {
	return articles
		.flatMap(({ pictures }) => pictures)
		.flatMap((picture) => [
			...picture.copies.map((copy) => pageOf('picture-copy', copy.url, { picture, copy })),
			...(picture.originalUrl === undefined ? [] : [pageOf('picture-original', picture.originalUrl, { picture })]),
		]);
}

/** What there is once for all languages. */
function siteFiles({ home, site: { brand } }: EditionContents): readonly SitePage[] {
	return [
		pageOf('not-found', siteFileUrl('notFound', home), {}),
		pageOf('claims-schema', siteFileUrl('claimsSchema', home), {}),
		pageOf('sitemap-index', siteFileUrl('sitemapIndex', home), {}),
		pageOf('sitemap', siteFileUrl('sitemap', home), {}),
		pageOf('news-sitemap', siteFileUrl('newsSitemap', home), {}),
		pageOf('manifest', siteFileUrl('manifest', home), {}),
		pageOf('robots', siteFileUrl('robots', home), {}),
		pageOf('hosting', siteFileUrl('headers', home), {}),
		pageOf('hosting', siteFileUrl('redirects', home), {}),
		...[brand.logo, brand['logo-dark']].flatMap((logo) =>
			logo === undefined ? [] : [pageOf(logo.format === 'svg' ? 'drawn-logo' : 'painted-logo', logoUrl(logo, home), { logo })],
		),
		pageOf('drawn-icon', drawnIconUrl(home), {}),
		...ICON_SIZES.map((pixels) => pageOf('icon', iconUrl(pixels, home), { pixels })),
	];
}

/** Of the pages of one list only the first has a card and is on the ledger. */
function ofFirst({ number }: ListPage<unknown>) {
	return number === 1 ? {} : { hasShareCard: false, isPermanent: false };
}

/** When an article, or its translation, last changed. */
function lastChange({ published, translation, updated }: Article): string {
	return translation?.translated ?? updated ?? published;
}

/** When the newest of some articles last changed; undefined when there is none. */
function newest(articles: readonly Article[]): string | undefined {
	return latest(articles.map(lastChange));
}

/** The latest of some moments; undefined when there is none. */
export function latest(moments: readonly string[]): string | undefined {
	let last: string | undefined;
	for (const moment of moments) if (last === undefined || Date.parse(moment) > Date.parse(last)) last = moment;
	return last;
}
