/** Addresses and anchors of the site. All are permanent: they stand in links that readers have shared. */

export const HOME_URL = '/';

export function articleUrl(slug: string): string {
	return `/articles/${slug}/`;
}

/** An article as paper shows it. */
export function printUrl(slug: string): string {
	return `${articleUrl(slug)}print/`;
}

export function pageUrl(slug: string): string {
	return `/${slug}/`;
}

/** The picture of the QR code of a page. */
export function qrCodeUrl(url: string): string {
	return `${url}qr.svg`;
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
export function cardAnchor(slug: string): string {
	return `read-${slug}`;
}

/** A part of the text that begins with a heading; `position` counts from 1. Never made from the heading's words, which may change. */
export function sectionAnchor(position: number): string {
	return `part-${position}`;
}

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

/** First parts of addresses that belong to the site itself, now or in the editions to come. */
const TAKEN_BY_ROUTES = new Set([
	'404',
	'articles',
	'assets',
	'claims',
	'embed',
	'en',
	'entities',
	'feeds',
	'index',
	'outlets',
	'prs',
	'search',
	'sources',
	'topics',
	'ur',
]);

/** Names that an article cannot have, because /articles/<name>/ is something else. */
const TAKEN_BELOW_ARTICLES = new Set(['index', 'page']);

/** Names that a claim cannot have, because /articles/<slug>/<name>/ is something else. */
const TAKEN_BELOW_ARTICLE = new Set(['claims', 'embed', 'index', 'print']);

export function isTakenPage(slug: string): boolean {
	return TAKEN_BY_ROUTES.has(slug);
}

export function isTakenArticle(slug: string): boolean {
	return TAKEN_BELOW_ARTICLES.has(slug);
}

export function isTakenClaim(id: string): boolean {
	return TAKEN_BELOW_ARTICLE.has(id);
}
