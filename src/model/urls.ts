/** Addresses and anchors of the site. All are permanent: they are in links that readers have shared. */

/** Where the site begins for authors and on the ledger. They write addresses from there, wherever the site is published: `/about/`. */
export const HOME_URL = '/';

/** Where the site begins on its host: `/`, or `/news/` where its address is `https://kell.city/news/`. */
export function homeOf(address: string | undefined): string {
	return address === undefined ? HOME_URL : new URL(address).pathname.replace(/\/*$/, '/');
}

/** Where the edition in a language begins: the main one, which comes first, where the site begins, each other one below its tag. */
export function editionRoot(language: string, languages: readonly string[], home: string): string {
	return language === languages[0] ? home : `${home}${language}/`;
}

/** The address on the host of what an author or the ledger names, in the edition that begins at `root`. What is not of this site stays. */
export function addressIn(root: string, written: string): string {
	return written.startsWith(HOME_URL) ? root + written.slice(HOME_URL.length) : written;
}

/** An address of the main edition, which begins at `home`, as authors and the ledger write it. */
export function asWritten(url: string, home: string): string {
	return HOME_URL + url.slice(home.length);
}

/** What has one address in each edition: `root` is where the edition begins. */

export function articleUrl(slug: string, root: string): string {
	return `${hubUrl('articles', root)}${slug}/`;
}

/** The page of one claim, below its article. */
export function claimUrl(slug: string, id: string, root: string): string {
	return `${articleUrl(slug, root)}${id}/`;
}

/** The claim alone, for other sites to frame. */
export function embedUrl(slug: string, id: string, root: string): string {
	return `${root}embed/${slug}/${id}/`;
}

/** Whether an address is that of a claim for other sites to frame, in the edition that begins at `root`. */
export function isEmbedUrl(url: string, root: string): boolean {
	return url.startsWith(`${root}embed/`);
}

export function searchUrl(root: string): string {
	return `${root}search/`;
}

/** The names that the search knows, for whoever misspells one. */
export function searchNamesUrl(root: string): string {
	return `${searchUrl(root)}names.json`;
}

/** Where a browser finds the index of the search, and what searches in it, below where the site begins. */
export const SEARCH_FOLDER = 'pagefind/';

/** Where an archive of that index is, below it. */
export function searchArchiveFolder(archive: number): string {
	return `archive/${archive}/`;
}

/** What a page of the search loads first of it. */
export function searchIndexUrl(home: string): string {
	return `${home}${SEARCH_FOLDER}pagefind.js`;
}

/** The hubs: pages that list everything of one sort. */
export const HUBS = ['articles', 'claims', 'outlets', 'entities', 'topics'] as const;
export type Hub = (typeof HUBS)[number];

export function hubUrl(hub: Hub, root: string): string {
	return `${root}${hub}/`;
}

/** A hub in the order of names, where it has another first. */
export function byNameUrl(hub: Hub, root: string): string {
	return `${hubUrl(hub, root)}${BY_NAME}/`;
}

/** The second part of such an address. */
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

/** The claims of one status, or of one kind: `/claims/status/disputed/`. */
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

/** What a chart or map shows, as a table for other programs. */
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

/** What belongs to a page, below its address. */

/** An article as paper shows it. */
export function printUrl(article: string): string {
	return `${article}print/`;
}

/** The share card of the page at an address. */
export function shareCardUrl(page: string): string {
	return `${page}card.png`;
}

/** What an article is for machines. */
export const ARTICLE_FILES = {
	claims: 'claims.json',
	markdown: 'article.md',
	sources: 'sources.json',
	bibliography: 'sources.bib',
} as const;

/** The claims of an edition for machines: those of the newest articles, and where those of each year are. */
export function claimsUrl(root: string): string {
	return `${root}claims.json`;
}

/** The articles of the main edition that another one has not. */
export function untranslatedUrl(root: string): string {
	return `${hubUrl('articles', root)}untranslated/`;
}

/** A page of a list that is too long for one; `number` counts from 1, and the first is at the address of the list. */
export function listPageUrl(list: string, number: number): string {
	return number === 1 ? list : `${list}page/${number}/`;
}

/** An address on the host as a whole address. */
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

/** The full entry of a claim, with everybody who speaks of it. */
export function claimAnchor(id: string): string {
	return `claim-${id}`;
}

/** The words of a claim in the text; `occurrence` counts from 1. */
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

/** A part of the text that begins with a heading; `position` counts from 1. Never made from the heading's words, which may change. */
export function sectionAnchor(position: number): string {
	return `part-${position}`;
}

/** The list of what the page of an article has. */
export const CONTENTS_ANCHOR = 'contents';

/** Where an article says what has come since the time that it covers. */
export const SINCE_ANCHOR = 'since-then';

/** Where an article offers what it can be shared by. */
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
