import { Readable } from 'node:stream';
import { SitemapIndexStream, SitemapStream, streamToPromise, type SitemapItemLoose } from 'sitemap';
import { languageOf } from '../../i18n/languages.ts';
import type { Article } from '../../model/article.ts';
import type { Edition, Page } from '../../model/edition.ts';
import { articlesOn } from '../../model/views/articlesOn.ts';
import { absolute, searchUrl, SITE_FILES } from '../../model/urls.ts';
import type { Context } from '../context.ts';
import { hubAddresses } from './hubAddresses.ts';
import { versionsOf } from '../metadata/versions.ts';

/** Every page of every edition, with when what stands there last changed, and in which languages it is there. */
export async function writeSitemap(context: Context): Promise<string> {
	const { editions, site } = context;
	const main = editions[0]?.language;
	const items = editions.flatMap((edition) =>
		pagesOf(edition).map(({ lastmod, url }): SitemapItemLoose => {
			const versions = versionsOf(url, { edition, editions });
			const fallback = versions.find(({ language }) => language === main);
			const links = [
				...versions.map(({ hreflang, url: other }) => ({ lang: hreflang, url: absolute(other, site) })),
				...(fallback === undefined ? [] : [{ lang: 'x-default', url: absolute(fallback.url, site) }]),
			];
			return { url: absolute(url, site), ...(lastmod !== undefined && { lastmod }), ...(versions.length > 1 && { links }) };
		}),
	);
	return write(items);
}

/** Every page of an edition that search engines may show, with the moment of its last change where it has one. */
export function pagesOf(edition: Edition): readonly { readonly url: string; readonly lastmod: string | undefined }[] {
	const changed = ({ published, translation, updated }: Article) => translation?.translated ?? updated ?? published;
	const newest = (articles: readonly Article[]) => latest(articles.map(changed));
	return [
		{ url: edition.root, lastmod: newest(edition.articles) },
		{ url: searchUrl(edition.root), lastmod: undefined },
		...hubAddresses(edition).flatMap(({ articles, urls }) => urls.map((url) => ({ url, lastmod: newest(articles) }))),
		...edition.topics.map(({ id, url }) => ({
			url,
			lastmod: newest(articlesOn(id, edition.articles)),
		})),
		...edition.articles.flatMap((article) => [
			{ url: article.url, lastmod: changed(article) },
			...article.claims.map(({ url }) => ({ url, lastmod: changed(article) })),
		]),
		...ownPages(edition).map(({ translation, updated, url }) => ({ url, lastmod: translation?.translated ?? updated })),
	];
}

/** The pages of an edition that are in its own language. */
export function ownPages({ language, pages }: Edition): readonly Page[] {
	return pages.filter((page) => page.language === language);
}

/** The one sitemap that there is, as an index: where search engines begin. */
export async function writeSitemapIndex({ editions, site }: Context): Promise<string> {
	const lastmod = latest(editions.flatMap(pagesOf).flatMap(({ lastmod: own }) => own ?? []));
	const entry = { url: absolute(SITE_FILES.sitemap, site), ...(lastmod !== undefined && { lastmod: new Date(lastmod).toISOString() }) };
	return (await streamToPromise(Readable.from([entry]).pipe(new SitemapIndexStream()))).toString();
}

/** In milliseconds. */
const TWO_DAYS = 2 * 86_400_000;

/**
 * The articles that are news at a moment: those first published in the two days before it, at most a thousand
 * (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap).
 */
export async function writeNewsSitemap({ editions, site }: Context, now: Date): Promise<string> {
	const items = editions.flatMap((edition) =>
		edition.articles
			.filter(({ published }) => now.getTime() - Date.parse(published) < TWO_DAYS)
			.map(({ language, published, title, url }) => ({
				url: absolute(url, site),
				news: { publication: { name: edition.site.name, language: newsLanguage(language) }, publication_date: published, title },
			})),
	);
	return write(items.slice(0, 1000));
}

/** Two letters, or three where a language has no two. */
function newsLanguage(language: string): string {
	return new Intl.Locale(languageOf(language).hreflang).language;
}

/** No news is no error, but the library takes it for one. */
const EMPTY = '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>';

async function write(items: readonly SitemapItemLoose[]): Promise<string> {
	if (items.length === 0) return EMPTY;
	const stream = new SitemapStream({ xmlns: { news: true, xhtml: true, image: false, video: false } });
	return (await streamToPromise(Readable.from(items).pipe(stream))).toString();
}

/** The latest of some moments; undefined when there is none. */
function latest(moments: readonly string[]): string | undefined {
	return moments.toSorted((a, b) => Date.parse(b) - Date.parse(a))[0];
}
