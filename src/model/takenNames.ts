/** First parts of addresses that belong to the site itself, now or in the editions to come. */
const TAKEN_BY_ROUTES = new Set([
	'404',
	'articles',
	'assets',
	'cards',
	'charts',
	'claims',
	'embed',
	'en',
	'entities',
	'feeds',
	'index',
	'maps',
	'outlets',
	'prs',
	'schemas',
	'search',
	'sources',
	'topics',
	'ur',
]);

/** Names that an article, an outlet or an entity cannot have, because /articles/<name>/ is something else. */
const TAKEN_BELOW_HUBS = new Set(['index', 'page']);

/** Names that a claim cannot have, because /articles/<slug>/<name>/ is something else. */
const TAKEN_BELOW_ARTICLE = new Set(['claims', 'embed', 'evidence', 'index', 'print']);

export function isTakenPage(slug: string): boolean {
	return TAKEN_BY_ROUTES.has(slug);
}

export function isTakenBelowHub(name: string): boolean {
	return TAKEN_BELOW_HUBS.has(name);
}

export function isTakenClaim(id: string): boolean {
	return TAKEN_BELOW_ARTICLE.has(id);
}
