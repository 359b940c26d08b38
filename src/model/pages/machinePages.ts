import type { EditionContents } from '../editionContents.ts';
import { logoUrl } from '../publishing/brand.ts';
import { ARTICLE_FILES, claimsUrl, drawingUrl, hubUrl, searchNamesUrl } from '../urls.ts';
import type { EditionViews } from '../views/editionViews.ts';
import { feedOrArchiveUrl, listFeeds } from '../views/feeds.ts';
import { pageOf } from './pageOf.ts';
import { drawnIconUrl, ICON_SIZES, iconUrl, siteFileUrl } from './siteFiles.ts';
import type { SitePage, Size } from './sitePage.ts';

/** The files that programs read. */
export function machineFiles({ articles, graphics, root, site, topics }: EditionContents & EditionViews): readonly SitePage[] {
	const sizes: readonly Size[] = ['wide', 'narrow'];
	const years = Map.groupBy(articles, ({ published }) => published.slice(0, 4));
	return [
		...(site.leaveOut.includes('article-files') ? [] : articles).flatMap((article) => [
			pageOf('article-claims', article.url + ARTICLE_FILES.claims, { article }),
			pageOf('article-markdown', article.url + ARTICLE_FILES.markdown, { article }),
			pageOf('article-sources', article.url + ARTICLE_FILES.sources, { article }),
			pageOf('article-bibliography', article.url + ARTICLE_FILES.bibliography, { article }),
		]),
		pageOf('claims', claimsUrl(root), {}),
		...[...years].map(([year, ofYear]) => pageOf('claims-of-year', claimsOfYearUrl(year, root), { year, articles: ofYear })),
		pageOf('search-names', searchNamesUrl(root), {}),
		...listFeeds({ articles, topics }).flatMap((feed) => {
			const { archive, name } = feed;
			return [
				...(archive === undefined ? [pageOf('rss', feedOrArchiveUrl(name, 'rss', root), { feed })] : []),
				pageOf('atom', feedOrArchiveUrl(name, 'atom', root, archive), { feed }),
			];
		}),
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

/** The picture files of the articles, for programs: the copies, and the originals that are published. */
export function pictureFiles({ articles }: EditionContents): readonly SitePage[] {
	return articles
		.flatMap(({ pictures }) => pictures)
		.flatMap((picture) => [
			...picture.copies.map((copy) => pageOf('picture-copy', copy.url, { picture, copy })),
			...(picture.originalUrl === undefined ? [] : [pageOf('picture-original', picture.originalUrl, { picture })]),
		]);
}

/** The files that the site has once, for all languages. */
export function siteFiles({ home, site: { brand } }: EditionContents): readonly SitePage[] {
	return [
		pageOf('not-found', siteFileUrl('notFound', home), {}),
		pageOf('claims-schema', siteFileUrl('claimsSchema', home), {}),
		pageOf('sitemap-index', siteFileUrl('sitemapIndex', home), {}),
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

/** The most addresses in one sitemap. Search engines accept 50,000 in at most 50 MB; an address in five languages takes a kilobyte. */
const ADDRESSES_IN_A_SITEMAP = 20_000;

/** The sitemaps of an edition, for the pages that search engines may list. */
export function sitemaps(pages: readonly SitePage[], { root }: EditionContents, size = ADDRESSES_IN_A_SITEMAP): readonly SitePage[] {
	const indexed = pages.filter(({ isIndexed }) => isIndexed);
	return Array.from({ length: Math.ceil(indexed.length / size) }, (_, index) =>
		pageOf('sitemap', sitemapUrl(index + 1, root), { pages: indexed.slice(index * size, (index + 1) * size) }),
	);
}

/** The file with the claims of all articles of an edition that were first published in one year. */
function claimsOfYearUrl(year: string, root: string): string {
	return `${hubUrl('claims', root)}${year}.json`;
}

/** A sitemap of an edition; `number` counts from 1, and the first has no number in its name. */
function sitemapUrl(number: number, root: string): string {
	return `${root}sitemap-pages${number === 1 ? '' : `-${number}`}.xml`;
}
