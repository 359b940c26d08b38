import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';

/** The files of a made-up site, by path from the root of its folder. */
export type Files = Readonly<Record<string, string | Buffer>>;

const SITE = 'https://river.example/';
const STYLES = '@font-face{font-family:River;src:url("/river.woff2") format("woff2");font-display:swap}body{color:#111}';
const SCRIPT = 'document.title;';
const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const POLICY = `default-src 'none';img-src 'self';font-src 'self';manifest-src 'self';script-src ${hash(SCRIPT)};style-src ${hash(STYLES)}`;

const VERSIONS = [
	['en', SITE],
	['ur', `${SITE}ur/`],
	['x-default', SITE],
] as const;
const versionLinks = VERSIONS.map(([tag, href]) => `<link rel="alternate" hreflang="${tag}" href="${href}">`).join('');

interface PageParts {
	/** Its address from the root of the site: `about/`. */
	readonly url: string;
	readonly title: string;
	readonly body: string;
	readonly root?: string;
	readonly head?: string;
	/** The page that it repeats. */
	readonly original?: string;
}

function page({ body, head = '', original, root = '<html lang="en" dir="ltr">', title, url }: PageParts): string {
	const card = `<meta property="og:title" content="${title}"><meta property="og:type" content="article"><meta property="og:description" content="What ${title} is."><meta name="twitter:card" content="summary_large_image"><meta property="og:url" content="${SITE}${url}"><meta property="og:image" content="${SITE}card.png"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630"><meta property="og:image:alt" content="A card: ${title}">`;
	const robots = original === undefined ? card : '<meta name="robots" content="noindex">';
	return [
		`<!DOCTYPE html>${root}<head><meta charset="utf-8"><title>${title}</title><meta name="description" content="What ${title} is.">`,
		`<link rel="canonical" href="${SITE}${original ?? url}">${robots}${head}<link rel="manifest" href="/site.webmanifest">`,
		`<meta http-equiv="content-security-policy" content="${POLICY}"><style>${STYLES}</style></head>`,
		`<body><main>${body}</main><script type="module">${SCRIPT}</script></body></html>`,
	].join('\n');
}

const feed = {
	rss: `<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>River</title><link>${SITE}</link><description>All articles</description><atom:link href="${SITE}feeds/all.rss" rel="self"/><item><title>The flood</title><link>${SITE}articles/flood/</link><guid>${SITE}articles/flood/#1</guid><pubDate>Tue, 03 Mar 2026 09:00:00 GMT</pubDate><description><![CDATA[<p>See <a href="${SITE}about/">who we are</a>.</p>]]></description></item></channel></rss>`,
	atom: `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>${SITE}feeds/all.atom</id><title>River</title><updated>2026-03-03T09:00:00Z</updated><link rel="self" href="${SITE}feeds/all.atom"/><entry><title>The flood</title><id>${SITE}articles/flood/</id><link href="${SITE}articles/flood/"/><updated>2026-03-03T09:00:00Z</updated></entry></feed>`,
};

const entry = (url: string, versions = '') => `<url><loc>${SITE}${url}</loc><lastmod>2026-03-03T09:00:00Z</lastmod>${versions}</url>`;
const homeVersions = VERSIONS.map(([tag, href]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${href}"/>`).join('');

const unframed = (place: string) => `${place}\n  Content-Security-Policy: frame-ancestors 'none'`;

/** A small site with no faults: a home page in two languages, an article with one claim, and everything they need. */
export const GOOD: Files = {
	'index.html': page({
		url: '',
		title: 'River',
		head: `${versionLinks}<link rel="alternate" type="application/rss+xml" title="River" href="/feeds/all.rss"><script type="application/ld+json">{"@context":"https://schema.org","@type":"WebSite","name":"River","url":"${SITE}"}</script>`,
		body: '<h1>River</h1><p><a href="/about/">About</a> <a href="/articles/flood/">The flood</a> <a href="/ur/" hreflang="ur" lang="ur" dir="rtl">اردو</a></p>',
	}),
	'ur/index.html': page({
		url: 'ur/',
		title: 'دریا',
		root: '<html lang="ur" dir="rtl">',
		head: versionLinks,
		body: '<h1>دریا</h1><p>پل کے بارے میں خبریں۔ <q lang="en" dir="ltr">The gates stood open for one whole week</q></p>',
	}),
	'about/index.html': page({
		url: 'about/',
		title: 'About us',
		body: '<h1>About us</h1><p>We write about the river.</p><img src="/bridge.svg" alt="A bridge" width="150" height="100"><p><a href="mailto:desk@river.example">Write to us</a></p>',
	}),
	'articles/flood/index.html': page({
		url: 'articles/flood/',
		title: 'The flood',
		head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"The flood","datePublished":"2026-03-03T09:00Z"}</script>',
		body: '<h1>The flood</h1><p id="in-text-rain">It rained. <a href="rain/">See the claim</a>, <a href="https://herald.example/">The Herald</a>.</p>',
	}),
	'articles/flood/rain/index.html': page({
		url: 'articles/flood/rain/',
		title: 'Reported: It rained',
		body: '<h1>It rained</h1><p>The Herald says so. <a href="/articles/flood/#in-text-rain">In the article</a></p>',
	}),
	'articles/flood/print/index.html': page({
		url: 'articles/flood/print/',
		original: 'articles/flood/',
		title: 'The flood',
		body: '<h1>The flood</h1><p>It rained.</p>',
	}),
	'embed/flood/rain/index.html': page({
		url: 'embed/flood/rain/',
		original: 'articles/flood/rain/',
		title: 'It rained',
		body: '<h1>It rained</h1><p>The Herald says so.</p>',
	}),
	'feeds/all.rss': feed.rss,
	'feeds/all.atom': feed.atom,
	'articles/flood/article.md': `# The flood\n\nIt rained. [Who we are](${SITE}about/).\n`,
	'claims.json': `{"$schema":"${SITE}schemas/claims.json","claims":[{"text":"It rained.","url":"${SITE}articles/flood/rain/"}]}`,
	'schemas/claims.json':
		'{"type":"object","properties":{"$schema":{"type":"string"},"claims":{"type":"array","items":{"required":["text"],"type":"object"}}}}',
	'site.webmanifest': '{"name":"River","start_url":"/","icons":[{"src":"/card.png"}]}',
	'pagefind/fragment/en_1.pf_fragment': gzipSync('pagefind_dcd{"url":"/about/","content":"About us"}'),
	'sitemap-index.xml': `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${SITE}sitemap-pages.xml</loc></sitemap></sitemapindex>`,
	'sitemap-pages.xml': `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${[
		entry('', homeVersions),
		entry('ur/', homeVersions),
		...['about/', 'articles/flood/', 'articles/flood/rain/'].map((url) => entry(url)),
	].join('')}</urlset>`,
	'robots.txt': `User-agent: *\nAllow: /\n\nSitemap: ${SITE}sitemap-index.xml\n`,
	_headers: [
		'/embed/*\n  Content-Security-Policy: frame-ancestors *',
		...['/', '/ur/*', '/about/*', '/articles/*', '/claims/*'].map(unframed),
	].join('\n\n'),
	_redirects: '/old-about/ /about/ 301\n',
	'bridge.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="300" height="200"/></svg>',
	'river.woff2': 'letters',
	'card.png': await picture(1200, 630),
};

/** A plain picture. */
export function picture(width: number, height: number): Promise<Buffer> {
	return sharp({ create: { width, height, channels: 3, background: '#fff' } })
		.png()
		.toBuffer();
}

/** The folder for everything that the tests write, to be deleted afterwards. */
export const FOLDER = mkdtempSync(join(tmpdir(), 'verify-'));

/** Writes files into a new folder, and returns its path. */
export function write(files: Files): string {
	const folder = mkdtempSync(join(FOLDER, 'site-'));
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
	return folder;
}

/** The good site with some words in its files replaced. Throws if a file does not have them. */
export function withWords(...changes: readonly (readonly [path: string, old: string, fresh: string])[]): Files {
	const files: Record<string, string | Buffer> = { ...GOOD };
	for (const [path, old, fresh] of changes) {
		const text = String(files[path] ?? '');
		if (!text.includes(old)) throw new Error(`${path} does not have “${old}”.`);
		files[path] = text.replaceAll(old, fresh);
	}
	return files;
}
