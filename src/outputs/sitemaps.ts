import { Readable } from 'node:stream';
import { SitemapIndexStream, SitemapStream, streamToPromise, type SitemapItemLoose } from 'sitemap';
import type { Article } from '../model/article.ts';
import { articlesOn } from '../model/topic.ts';
import { absolute, EDITION_FILES, HOME_URL, SEARCH_URL } from '../model/urls.ts';
import type { Context } from './context.ts';
import { hubAddresses } from './hubAddresses.ts';

/** Every address of the edition, with when what stands there last changed. */
export async function writeSitemap(context: Context): Promise<string> {
	return write(
		pagesOf(context).map(({ lastmod, url }) => ({ url: absolute(url, context.site), ...(lastmod !== undefined && { lastmod }) })),
	);
}

/** Every page that search engines may show, with the moment of its last change where it has one. */
export function pagesOf({ edition }: Context): readonly { readonly url: string; readonly lastmod: string | undefined }[] {
	const changed = ({ published, updated }: Article) => updated ?? published;
	const newest = (articles: readonly Article[]) => latest(articles.map(changed));
	return [
		{ url: HOME_URL, lastmod: newest(edition.articles) },
		{ url: SEARCH_URL, lastmod: undefined },
		...hubAddresses(edition.articles).flatMap(({ articles, urls }) => urls.map((url) => ({ url, lastmod: newest(articles) }))),
		...edition.topics.map(({ id, url }) => ({
			url,
			lastmod: newest(articlesOn(id, edition.articles)),
		})),
		...edition.articles.flatMap((article) => [
			{ url: article.url, lastmod: changed(article) },
			...article.claims.map(({ url }) => ({ url, lastmod: changed(article) })),
		]),
		...edition.pages.map(({ updated, url }) => ({ url, lastmod: updated })),
	];
}

/** The one sitemap that there is, as an index: where search engines begin. */
export async function writeSitemapIndex({ edition, site }: Context): Promise<string> {
	const lastmod = latest([
		...edition.articles.map(({ published, updated }) => updated ?? published),
		...edition.pages.map(({ updated }) => updated),
	]);
	const entry = { url: absolute(EDITION_FILES.sitemap, site), ...(lastmod !== undefined && { lastmod: new Date(lastmod).toISOString() }) };
	return (await streamToPromise(Readable.from([entry]).pipe(new SitemapIndexStream()))).toString();
}

/** In milliseconds. */
const TWO_DAYS = 2 * 86_400_000;

/**
 * The articles that are news at a moment: those first published in the two days before it, at most a thousand
 * (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap).
 */
export async function writeNewsSitemap({ edition, site }: Context, now: Date): Promise<string> {
	const fresh = edition.articles.filter(({ published }) => now.getTime() - Date.parse(published) < TWO_DAYS).slice(0, 1000);
	return write(
		fresh.map(({ language, published, title, url }) => ({
			url: absolute(url, site),
			news: { publication: { name: edition.site.name, language }, publication_date: published, title },
		})),
	);
}

/** No news is no error, but the library takes it for one. */
const EMPTY = '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>';

async function write(items: readonly SitemapItemLoose[]): Promise<string> {
	if (items.length === 0) return EMPTY;
	const stream = new SitemapStream({ xmlns: { news: true, xhtml: false, image: false, video: false } });
	return (await streamToPromise(Readable.from(items).pipe(stream))).toString();
}

/** The latest of some moments; undefined when there is none. */
function latest(moments: readonly string[]): string | undefined {
	return moments.toSorted((a, b) => Date.parse(b) - Date.parse(a))[0];
}
