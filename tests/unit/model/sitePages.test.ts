import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { buildEdition } from '../../../src/build.ts';
import { stringsFor } from '../../words.ts';
import { PAGE_TYPES } from '../../../src/model/pages/pageTypes.ts';
import { paramsIn } from '../../../src/model/pages/routeParams.ts';
import { sitemaps } from '../../../src/model/pages/machinePages.ts';
import { kindsOf } from '../../../src/model/edition.ts';
import type { SitePage } from '../../../src/model/pages/sitePage.ts';
import { isTakenBelowHub, isTakenClaim, isTakenPage } from '../../../src/model/pages/takenNames.ts';
import { checkLinks } from '../../../src/checks/links.ts';
import { headersFile } from '../../../src/outputs/hosting/headers.ts';
import { writeSitemap, writeSitemapIndex } from '../../../src/outputs/hosting/sitemaps.ts';
import { versionsOf } from '../../../src/outputs/metadata/versions.ts';
import type { ContentFile } from '../../../src/reading/files/contentFile.ts';
import { readContent } from '../../../src/reading/documents/content.ts';
import { makeContent, makeArticle, makeClaim, NOW } from '../../make.ts';

const SITE = new URL('https://news.example');

function editionOf(...files: readonly ContentFile[]) {
	return buildEdition(makeContent(...files), { languages: ['en'], now: NOW }).published[0];
}

describe('the table of pages', () => {
	test('has a type for each route of src/pages/, and a route for each type', () => {
		const routes = globSync('src/pages/**/*.{astro,ts}').map((file) => {
			const path = file
				.replaceAll('\\', '/')
				.replace(/^src\/pages/, '')
				.replace('/[...language]', '')
				.replace(/(\/index)?\.(astro|ts)$/, '');
			return /\.\w+$/.test(path) || path.endsWith(']') ? path : `${path}/`;
		});
		const withoutSlash = (pattern: string) => pattern.replace(/\/$/, '').replace('/404.html', '/404');
		expect(routes.map(withoutSlash).sort()).toEqual(
			Object.values(PAGE_TYPES)
				.map(({ pattern }) => withoutSlash(pattern))
				.sort(),
		);
	});

	test('lists each address once', () => {
		const urls = editionOf(makeArticle()).sitePages.map(({ url }) => url);
		expect(urls.filter((url, index) => urls.indexOf(url) !== index)).toEqual([]);
	});

	test('lists the pages for an article with one claim', () => {
		const urls = editionOf(makeArticle({ claims: [makeClaim({ id: 'treaty-signed' })] })).sitePages.map(({ url }) => url);
		expect(urls.filter((url) => url.includes('river-treaty'))).toEqual([
			'/articles/river-treaty/',
			'/articles/river-treaty/treaty-signed/',
			'/articles/river-treaty/evidence/',
			'/articles/river-treaty/print/',
			'/embed/river-treaty/treaty-signed/',
			'/articles/river-treaty/claims.json',
			'/articles/river-treaty/article.md',
			'/articles/river-treaty/sources.json',
			'/articles/river-treaty/sources.bib',
			'/articles/river-treaty/card.png',
			'/articles/river-treaty/treaty-signed/card.png',
		]);
	});
});

test.each([
	['embeds', ['/embed/river-treaty/treaty-signed/']],
	['claim-cards', ['/articles/river-treaty/treaty-signed/card.png']],
	['article-files', ['claims.json', 'article.md', 'sources.json', 'sources.bib'].map((file) => `/articles/river-treaty/${file}`)],
])('a newsroom that leaves out %s has fewer files, and no others', (part, without) => {
	const urlsOf = (more: object) => {
		const [site = { path: '', text: '' }] = makeContent().filter(({ path }) => path === 'content/site.yml');
		return editionOf({ ...site, text: site.text + stringify(more) }).sitePages.map(({ url }) => url);
	};
	const left = urlsOf({ leaveOut: [part] });
	expect(urlsOf({ leaveOut: [] }).filter((url) => !left.includes(url))).toEqual(without);
});

describe('a made-up type of page', () => {
	const edition = editionOf(makeArticle());
	const [home] = edition.sitePages;
	const glossary = { ...home, kind: 'glossary', url: '/glossary/', changed: '2026-03-04T00:00Z', anchors: ['dam'] } as unknown as SitePage;
	const widget = { ...glossary, kind: 'widget', url: '/widgets/dam/', isIndexed: false, isFramed: true } as unknown as SitePage;
	const data = {
		...glossary,
		kind: 'data',
		url: '/glossary.json',
		format: 'json',
		isIndexed: false,
		isShared: true,
	} as unknown as SitePage;
	const sitePages = [...edition.sitePages, glossary, widget, data];
	const extended = { ...edition, sitePages, kinds: kindsOf(sitePages, edition.root) };
	const context = { edition: extended, editions: [extended], site: SITE, t: stringsFor('en') };

	test('is in the sitemap with its last change, and its index', async () => {
		const [listed] = sitemaps(extended.sitePages, extended);
		const sitemap = await writeSitemap(listed?.kind === 'sitemap' ? listed.pages : [], context);
		expect(sitemap).toContain('<url><loc>https://news.example/glossary/</loc><lastmod>2026-03-04T00:00:00.000Z</lastmod></url>');
		expect(sitemap).not.toContain('widgets');
		const later = { ...glossary, changed: '2027-01-01T00:00Z' } as SitePage;
		const index = { ...context, editions: [{ ...extended, sitePages: sitemaps([later], extended) }] };
		expect(await writeSitemapIndex(index)).toContain('2027-01-01T00:00:00.000Z');
	});

	test('may be framed, or read by scripts of other sites, if its type says so', () => {
		const headers = headersFile(context);
		expect(headers).toContain('/widgets/*\n  Content-Security-Policy: frame-ancestors *\n');
		expect(headers).toContain("/glossary/*\n  Content-Security-Policy: frame-ancestors 'none'\n");
		expect(headers).toContain('/glossary.json\n  Access-Control-Allow-Origin: *\n');
	});

	test('is known as a version of the same page in another language', () => {
		expect(versionsOf('/glossary/', context)).toEqual([{ language: 'en', hreflang: 'en', url: '/glossary/' }]);
		expect(versionsOf('/widgets/dam/', context)).toEqual([]);
	});

	test('is a target of links, with the places on it', () => {
		const article = makeArticle({ body: 'See [this](/glossary/), [that](/glossary/#dam) and [these](/glossary/#weir).' });
		const content = readContent(makeContent(article), ['en']);
		const sitePages = { published: extended.sitePages, withDrafts: extended.sitePages };
		expect(checkLinks(content, sitePages).map(({ details }) => details)).toEqual([{ url: '/glossary/#weir', nearest: '/glossary/#dam' }]);
	});
});

describe('a link in a text', () => {
	test.each([
		'/search/',
		'/claims/status/disputed/',
		'/claims/kind/event/',
		'/articles/river-treaty/evidence/',
		'/articles/river-treaty/print/',
		'/articles/river-treaty/claims.json',
		'/feeds/articles.rss',
		'/claims.json',
		'/corrections/#report',
	])('may lead to %s', (url) => {
		const article = makeArticle({ body: `Go on [here](${url}). <Claim id="treaty-signed">They signed a treaty</Claim>.` });
		const { diagnostics } = buildEdition(makeContent(article), { languages: ['en'], now: NOW });
		expect(diagnostics.filter(({ code }) => code === 'dead-link')).toEqual([]);
	});

	test.each(['/claims/status/confirmed/', '/articles/river-treaty/proof/', '/feeds/news.rss', '/claims/page/2/'])(
		'to %s, which there is not, is reported',
		(url) => {
			const article = makeArticle({ body: `Go on [here](${url}). <Claim id="treaty-signed">They signed a treaty</Claim>.` });
			const { diagnostics } = buildEdition(makeContent(article), { languages: ['en'], now: NOW });
			expect(diagnostics.filter(({ code }) => code === 'dead-link')).toHaveLength(1);
		},
	);
});

describe('the names of pages that the site needs for itself', () => {
	test.each(['articles', 'claims', 'embed', 'feeds', 'search', 'schemas', 'pagefind', '_astro', 'ur'])(
		'no page may be called %s',
		(name) => {
			expect(isTakenPage(name, ['en', 'ur'])).toBe(true);
		},
	);

	test('a language that the site does not have may be the name of a page', () => {
		expect(isTakenPage('fr', ['en', 'ur'])).toBe(false);
		expect(isTakenPage('about', ['en', 'ur'])).toBe(false);
	});

	test('an article is not called page, and a claim not evidence or print', () => {
		expect([isTakenBelowHub('page'), isTakenBelowHub('dam')]).toEqual([true, false]);
		expect([isTakenClaim('evidence'), isTakenClaim('print'), isTakenClaim('dam-breaks')]).toEqual([true, true, false]);
	});
});

describe('the parameters that a route takes from an address', () => {
	test.each([
		['/', '/[...language]', '/', { language: undefined }],
		['/ur/', '/[...language]', '/ur/', { language: 'ur' }],
		['/ur/articles/dam/', '/[...language]/articles/[slug]', '/ur/', { language: 'ur', slug: 'dam' }],
		['/claims/page/2/', '/[...language]/claims/[...list]', '/', { language: undefined, list: 'page/2' }],
		['/claims/', '/[...language]/claims/[...list]', '/', { language: undefined, list: undefined }],
		['/feeds/topics/rivers.rss', '/[...language]/feeds/[...feed].rss', '/', { language: undefined, feed: 'topics/rivers' }],
		['/card.png', '/[...path]/card.png', '/', { path: undefined }],
		['/ur/about/card.png', '/[...path]/card.png', '/ur/', { path: 'ur/about' }],
		['/icon-180.png', '/icon-[size].png', '/', { size: '180' }],
	])('of %s by %s', (url, pattern, root, params) => {
		expect(paramsIn(url, pattern, { home: '/', root })).toEqual(params);
	});

	test.each([
		['/news/', '/[...language]', '/news/', { language: undefined }],
		['/news/ur/articles/dam/', '/[...language]/articles/[slug]', '/news/ur/', { language: 'ur', slug: 'dam' }],
		['/news/ur/about/card.png', '/[...path]/card.png', '/news/ur/', { path: 'ur/about' }],
		['/news/icon-180.png', '/icon-[size].png', '/news/', { size: '180' }],
	])('of %s by %s, on a site that begins at /news/', (url, pattern, root, params) => {
		expect(paramsIn(url, pattern, { home: '/news/', root })).toEqual(params);
	});

	test('a route reports an address that it cannot have', () => {
		expect(() => paramsIn('/outlets/herald/', '/[...language]/articles/[slug]', { home: '/', root: '/' })).toThrow(
			'The route /[...language]/articles/[slug] has no address /outlets/herald/.',
		);
	});
});
