/** The format that a page is written in. */
export type PageFormat =
	| 'html'
	| 'rss'
	| 'atom'
	| 'xml'
	| 'json'
	| 'csl'
	| 'bibtex'
	| 'markdown'
	| 'csv'
	| 'svg'
	| 'png'
	| 'jpeg'
	| 'text'
	| 'schema'
	| 'manifest';

/** What all pages of one type share. */
export interface PageType {
	/** Its address below the root of an edition, as an Astro route with variable parts in brackets. */
	readonly pattern: string;
	readonly format: PageFormat;
	/** Whether each edition has pages of this type, or only the site as a whole. */
	readonly isInEachLanguage: boolean;
	/** Whether search engines may list it. If so, it is in the sitemap. */
	readonly isIndexed: boolean;
	/** Whether it has a share card of its own, below its address. */
	readonly hasShareCard: boolean;
	/** Whether any site may show it in a frame. */
	readonly isFramed: boolean;
	/** Whether scripts of other sites may read it. */
	readonly isShared: boolean;
	/** Whether its address, once published, is kept on the ledger for good. */
	readonly isPermanent: boolean;
	/**
	 * The parts of the edition that it shows besides its own (see `Shown`) and those of every page (see `ownEdition`); or
	 * `everything` if it shows the whole site. The page is built again when one of these parts changes.
	 */
	readonly reads: readonly Readable[] | 'everything';
}

/** A part of an edition that some pages show and others do not. */
export type Readable = 'articles' | 'claimChoices' | 'graphics' | 'topics' | 'untranslated';

const FILE = {
	isInEachLanguage: true,
	isIndexed: false,
	hasShareCard: false,
	isFramed: false,
	isShared: false,
	isPermanent: false,
	reads: [],
} as const;

/** A page for readers, which search engines may list. */
const READ = { ...FILE, format: 'html', isIndexed: true, hasShareCard: true } as const;

/** The same, with its address kept on the ledger. */
const KEPT = { ...READ, isPermanent: true } as const;

const SITE_FILE = { ...FILE, isInEachLanguage: false, reads: 'everything' } as const;

/**
 * Every type of page and file that the site has. Routes, sitemaps, share cards, headers, reserved names, the ledger and
 * the link check use this table. Nothing else lists pages.
 */
export const PAGE_TYPES = {
	home: { ...READ, reads: ['articles', 'untranslated'], pattern: '/' },
	search: { ...READ, pattern: '/search/' },
	'article-list': { ...READ, reads: ['untranslated'], pattern: '/articles/[...list]' },
	'claim-list': { ...READ, reads: ['claimChoices'], pattern: '/claims/[...list]' },
	'outlet-list': { ...READ, pattern: '/outlets/[...list]' },
	'entity-list': { ...READ, pattern: '/entities/[...list]' },
	'topic-list': { ...READ, reads: ['articles', 'topics'], pattern: '/topics/' },
	topic: { ...KEPT, pattern: '/topics/[topic]/[...list]' },
	outlet: { ...KEPT, pattern: '/outlets/[outlet]/[...list]' },
	entity: { ...KEPT, reads: ['graphics'], pattern: '/entities/[entity]/[...list]' },
	author: { ...KEPT, pattern: '/authors/[author]/[...list]' },
	text: { ...KEPT, pattern: '/[page]/' },
	'correction-list': { ...READ, hasShareCard: false, pattern: '/[page]/page/[number]/' },
	article: { ...KEPT, pattern: '/articles/[slug]/' },
	claim: { ...KEPT, pattern: '/articles/[slug]/[claim]/' },
	// Not indexed: it repeats the article in another order.
	evidence: { ...FILE, format: 'html', pattern: '/articles/[slug]/evidence/' },
	print: { ...FILE, format: 'html', pattern: '/articles/[slug]/print/' },
	embed: { ...FILE, format: 'html', isFramed: true, pattern: '/embed/[slug]/[claim]/' },
	gone: { ...FILE, reads: 'everything', format: 'html', hasShareCard: true, pattern: '/[...gone]' },
	// Shown in a frame of another site, so it is as small as the card that it replaces.
	'gone-embed': { ...FILE, reads: 'everything', format: 'html', isFramed: true, pattern: '/embed/[...gone]' },
	moved: { ...FILE, format: 'html', pattern: '/[...moved]' },
	// Not indexed: it repeats what is elsewhere.
	'untranslated-list': { ...FILE, format: 'html', pattern: '/articles/untranslated/[...list]' },
	untranslated: { ...FILE, format: 'html', pattern: '/[...untranslated]' },
	'not-found': { ...SITE_FILE, format: 'html', pattern: '/404.html' },

	'article-claims': { ...FILE, format: 'json', pattern: '/articles/[slug]/claims.json' },
	'article-markdown': { ...FILE, format: 'markdown', pattern: '/articles/[slug]/article.md' },
	'article-sources': { ...FILE, format: 'csl', pattern: '/articles/[slug]/sources.json' },
	'article-bibliography': { ...FILE, format: 'bibtex', pattern: '/articles/[slug]/sources.bib' },
	claims: { ...FILE, reads: 'everything', format: 'json', isShared: true, pattern: '/claims.json' },
	'claims-of-year': { ...FILE, format: 'json', isShared: true, pattern: '/claims/[year].json' },
	'search-names': { ...FILE, reads: 'everything', format: 'json', pattern: '/search/names.json' },
	rss: { ...FILE, format: 'rss', pattern: '/feeds/[...feed].rss' },
	atom: { ...FILE, format: 'atom', pattern: '/feeds/[...feed].atom' },
	sitemap: { ...FILE, reads: 'everything', format: 'xml', pattern: '/sitemap-[part].xml' },
	chart: { ...FILE, format: 'svg', pattern: '/charts/[id]/[size].svg' },
	map: { ...FILE, format: 'svg', pattern: '/maps/[id]/[size].svg' },
	'chart-numbers': { ...FILE, format: 'csv', pattern: '/charts/[id]/numbers.csv' },
	'map-places': { ...FILE, format: 'csv', pattern: '/maps/[id]/places.csv' },
	'share-card': { ...FILE, format: 'png', pattern: '/[...path]/card.png' },

	// Pictures are the same in every language.
	'picture-copy': { ...SITE_FILE, reads: [], format: 'jpeg', pattern: '/articles/[slug]/pictures/[picture]/[shape].jpg' },
	'picture-original': { ...SITE_FILE, reads: [], format: 'jpeg', pattern: '/articles/[slug]/pictures/[picture]/original/[file]' },

	'claims-schema': { ...SITE_FILE, format: 'schema', isShared: true, pattern: '/schemas/claims.json' },
	'sitemap-index': { ...SITE_FILE, format: 'xml', pattern: '/sitemap-index.xml' },
	'news-sitemap': { ...SITE_FILE, format: 'xml', pattern: '/news-sitemap.xml' },
	manifest: { ...SITE_FILE, format: 'manifest', pattern: '/manifest.webmanifest' },
	robots: { ...SITE_FILE, format: 'text', pattern: '/robots.txt' },
	hosting: { ...SITE_FILE, format: 'text', pattern: '/[hosting]' },
	icon: { ...SITE_FILE, reads: [], format: 'png', pattern: '/icon-[size].png' },
	'drawn-logo': { ...SITE_FILE, reads: [], format: 'svg', pattern: '/logo/[name].svg' },
	'painted-logo': { ...SITE_FILE, reads: [], format: 'png', pattern: '/logo/[name].png' },
	'drawn-icon': { ...SITE_FILE, format: 'svg', pattern: '/icon.svg' },
} as const satisfies Readonly<Record<string, PageType>>;

export type PageKind = keyof typeof PAGE_TYPES;
