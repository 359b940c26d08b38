import { Readable } from 'node:stream';
import { SitemapIndexStream, SitemapStream, streamToPromise, type SitemapItemLoose } from 'sitemap';
import { languageOf } from '../../i18n/languages.ts';
import type { SitePage } from '../../model/pages/sitePage.ts';
import { latest } from '../../model/pages/sitePages.ts';
import { absolute } from '../../model/urls.ts';
import type { Context } from '../context.ts';
import { versionsOf } from '../metadata/versions.ts';

/** Writes the sitemap of some pages of an edition, with when each last changed and which languages it is in. */
export async function writeSitemap(pages: readonly SitePage[], context: Context): Promise<string> {
	const { editions, site } = context;
	const main = editions[0]?.language;
	const items = pages.map(({ changed: lastmod, url }): SitemapItemLoose => {
		const versions = versionsOf(url, context);
		const fallback = versions.find(({ language }) => language === main);
		const links = [
			...versions.map(({ hreflang, url: other }) => ({ lang: hreflang, url: absolute(other, site) })),
			...(fallback === undefined ? [] : [{ lang: 'x-default', url: absolute(fallback.url, site) }]),
		];
		return { url: absolute(url, site), ...(lastmod !== undefined && { lastmod }), ...(versions.length > 1 && { links }) };
	});
	return write(items);
}

/** Writes the index of all sitemaps, where search engines start. */
export async function writeSitemapIndex({ editions, site }: Context): Promise<string> {
	const entries = editions
		.flatMap(({ sitePages }) => sitePages)
		.flatMap((page) => {
			if (page.kind !== 'sitemap') return [];
			const lastmod = latest(page.pages.flatMap(({ changed }) => changed ?? []));
			return [{ url: absolute(page.url, site), ...(lastmod !== undefined && { lastmod: new Date(lastmod).toISOString() }) }];
		});
	return (await streamToPromise(Readable.from(entries).pipe(new SitemapIndexStream()))).toString();
}

/** How long an article counts as news: two days, in milliseconds. */
export const NEWS_LASTS = 2 * 86_400_000;

/**
 * Writes the sitemap of the news: articles first published in the two days before `now`, a thousand at most
 * (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap).
 */
export async function writeNewsSitemap({ editions, site, t }: Context, now: Date): Promise<string> {
	const items = editions.flatMap((edition) =>
		edition.articles
			.filter(({ published }) => now.getTime() - Date.parse(published) < NEWS_LASTS)
			.map(({ language, published, title, url }) => ({
				url: absolute(url, site),
				news: { publication: { name: edition.site.name, language: newsLanguage(language, t) }, publication_date: published, title },
			})),
	);
	return write(items.slice(0, 1000));
}

/** The two-letter code of a language, or its three-letter code if it has no other. */
function newsLanguage(language: string, t: Context['t']): string {
	return new Intl.Locale(languageOf(language, t).hreflang).language;
}

/** The library throws an error if there are no items. Here that is normal. */
const EMPTY = '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>';

async function write(items: readonly SitemapItemLoose[]): Promise<string> {
	if (items.length === 0) return EMPTY;
	const stream = new SitemapStream({ xmlns: { news: true, xhtml: true, image: false, video: false } });
	return (await streamToPromise(Readable.from(items).pipe(stream))).toString();
}
