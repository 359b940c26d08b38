/** Addresses and anchors of the site. All are permanent, because readers have shared links with them. */

/** The root of the site for authors and the ledger. They write addresses from there (`/about/`), wherever the site is published. */
export const HOME_URL = '/';

/** The root of the site on its host: `/`, or `/news/` for the address `https://kell.city/news/`. */
export function homeOf(address: string | undefined): string {
	return address === undefined ? HOME_URL : new URL(address).pathname.replace(/\/*$/, '/');
}

/** The root of an edition: that of the site for the main language, which comes first, and one below it for every other language. */
export function editionRoot(language: string, languages: readonly string[], home: string): string {
	return language === languages[0] ? home : `${home}${language}/`;
}

/**
 * The path on the host of an address that an author or the ledger wrote, in the edition at `root`. Other sites’
 * addresses stay as they are.
 */
export function addressIn(root: string, written: string): string {
	return written.startsWith(HOME_URL) ? root + written.slice(HOME_URL.length) : written;
}

/** An address of the main edition, as authors and the ledger write it. `home` is the root of that edition. */
export function asWritten(url: string, home: string): string {
	return HOME_URL + url.slice(home.length);
}

/** Pages that have one address in each edition; `root` is the root of the edition. */

export function articleUrl(slug: string, root: string): string {
	return `${hubUrl('articles', root)}${slug}/`;
}

/** The page of one claim, below its article. */
export function claimUrl(slug: string, id: string, root: string): string {
	return `${articleUrl(slug, root)}${id}/`;
}

/** A claim alone, for other sites to frame. */
export function embedUrl(slug: string, id: string, root: string): string {
	return `${root}embed/${slug}/${id}/`;
}

/** Whether an address is that of a claim for other sites to frame, in the edition with this root. */
export function isEmbedUrl(url: string, root: string): boolean {
	return url.startsWith(`${root}embed/`);
}

export function searchUrl(root: string): string {
	return `${root}search/`;
}

/** The names that the search knows, to help readers who misspell one. */
export function searchNamesUrl(root: string): string {
	return `${searchUrl(root)}names.json`;
}

/** The folder of the search index and the code that searches it, below the root of the site. */
export const SEARCH_FOLDER = 'pagefind/';

/** The folder of one archive of that index, below `SEARCH_FOLDER`. */
export function searchArchiveFolder(archive: number): string {
	return `archive/${archive}/`;
}

/** The script that a search page loads first. */
export function searchIndexUrl(home: string): string {
	return `${home}${SEARCH_FOLDER}pagefind.js`;
}

/** The hubs: pages that list everything of one sort. */
export const HUBS = ['articles', 'claims', 'outlets', 'entities', 'topics'] as const;
export type Hub = (typeof HUBS)[number];

export function hubUrl(hub: Hub, root: string): string {
	return `${root}${hub}/`;
}

/** A hub in the order of names, if that is not its usual order. */
export function byNameUrl(hub: Hub, root: string): string {
	return `${hubUrl(hub, root)}${BY_NAME}/`;
}

/** The last segment of that address. */
export const BY_NAME = 'by-name';

export function topicUrl(id: string, root: string): string {
	return `${hubUrl('topics', root)}${id}/`;
}

export function outletUrl(id: string, root: string): string {
	return `${hubUrl('outlets', root)}${id}/`;
}

export function entityUrl(id: string, root: string): string {
	return `${hubUrl('entities', root)}${id}/`;
}

/** The claims with one status or of one kind: `/claims/status/disputed/`. */
export function filteredClaimsUrl(filter: 'kind' | 'status', value: string, root: string): string {
	return `${hubUrl('claims', root)}${filter}/${value}/`;
}

export function pageUrl(slug: string, root: string): string {
	return `${root}${slug}/`;
}

/** The drawing of a chart or map: for a wide column, or for a phone. */
export function drawingUrl(kind: 'chart' | 'map', id: string, size: 'wide' | 'narrow', root: string): string {
	return `${root}${kind}s/${id}/${size}.svg`;
}

/** The data of a chart or map, as a table for other programs. */
export function tableUrl(kind: 'chart' | 'map', id: string, root: string): string {
	return `${root}${kind}s/${id}/${kind === 'chart' ? 'numbers' : 'places'}.csv`;
}

/** The feeds: of all articles, of those of one topic, and of corrections; each as RSS and as Atom. */
export const FEED_FORMATS = { rss: 'application/rss+xml', atom: 'application/atom+xml' } as const;
export type FeedFormat = keyof typeof FEED_FORMATS;

export function feedUrl(name: string, format: FeedFormat, root: string): string {
	return `${root}feeds/${name}.${format}`;
}

export function topicFeed(id: string): string {
	return `topics/${id}`;
}

/** Pages and files that belong to a page, below its address. */

/** An article laid out for print. */
export function printUrl(article: string): string {
	return `${article}print/`;
}

/** The share card of the page at an address. */
export function shareCardUrl(page: string): string {
	return `${page}card.png`;
}

/** The files of an article for machines. */
export const ARTICLE_FILES = {
	claims: 'claims.json',
	markdown: 'article.md',
	sources: 'sources.json',
	bibliography: 'sources.bib',
} as const;

/** The claims of an edition for machines: those of the newest articles, and where to find those of each year. */
export function claimsUrl(root: string): string {
	return `${root}claims.json`;
}

/** The articles of the main edition that another edition does not have. */
export function untranslatedUrl(root: string): string {
	return `${hubUrl('articles', root)}untranslated/`;
}

/** A page of a list that is too long for one page. `number` counts from 1, and the first page has the address of the list. */
export function listPageUrl(list: string, number: number): string {
	return number === 1 ? list : `${list}page/${number}/`;
}

/** A path on the host as a full URL. */
export function absolute(url: string, site: URL): string {
	return new URL(url, site).href;
}

/** The part of an address below another, without slashes at its ends; undefined when it is the same. */
export function pathBelow(base: string, url: string): string | undefined {
	return url.slice(base.length).replace(/\/$/, '') || undefined;
}

/** Where a topic's page shows its maps and charts. */
export const GRAPHICS_ANCHOR = 'maps-and-figures';

/** Where a topic's page lists what happened, across its articles. */
export const TIMELINE_ANCHOR = 'timeline';

export function chartAnchor(id: string): string {
	return `chart-${id}`;
}

export function mapAnchor(id: string): string {
	return `map-${id}`;
}

/** The full entry of a claim, with everyone who speaks about it. */
export function claimAnchor(id: string): string {
	return `claim-${id}`;
}

/** A place in the text that cites a claim; `occurrence` counts from 1. */
export function citationAnchor(id: string, occurrence: number): string {
	return occurrence === 1 ? `in-text-${id}` : `in-text-${id}-${occurrence}`;
}

export function sourceAnchor(id: string): string {
	return `source-${id}`;
}

export function entityAnchor(id: string): string {
	return `entity-${id}`;
}

/** A READ card in the text. */
export function readCardAnchor(slug: string): string {
	return `read-${slug}`;
}

/** A section of the text; `position` counts from 1. It is not made from the heading’s words, because these may change. */
export function sectionAnchor(position: number): string {
	return `part-${position}`;
}

/** The table of contents of an article’s page. */
export const CONTENTS_ANCHOR = 'contents';

/** Where an article says what has happened since the time that it covers. */
export const SINCE_ANCHOR = 'since-then';

/** Where an article offers ways to share it. */
export const SHARE_ANCHOR = 'share';

/** The parts that every article page has. */
export const PART_ANCHORS = {
	summary: 'at-a-glance',
	making: 'how-this-was-made',
	claims: 'who-says-what',
	sources: 'sources',
	entities: 'people-places-terms',
	corrections: 'corrections',
	related: 'read-next',
} as const;

/** Where the corrections page says how to report an error. */
export const REPORT_ANCHOR = 'report';
