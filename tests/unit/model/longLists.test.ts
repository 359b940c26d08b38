import { describe, expect, test } from 'vitest';
import { buildEdition } from '../../../src/build.ts';
import { sitemaps } from '../../../src/model/pages/machinePages.ts';
import type { SitePage } from '../../../src/model/pages/sitePage.ts';
import { placeCorrections } from '../../../src/model/views/corrections.ts';
import { listFeeds } from '../../../src/model/views/feeds.ts';
import { pagesInReach } from '../../../src/model/views/listPage.ts';
import { claimsIndex } from '../../../src/outputs/data/claimsFile.ts';
import { writeFeed } from '../../../src/outputs/feeds/feeds.ts';
import type { Context } from '../../../src/outputs/context.ts';
import type { ContentFile } from '../../../src/reading/files/contentFile.ts';
import { makeArticle, makeContent, makeLedger, makeTranslation, NOW } from '../../make.ts';
import { stringsFor } from '../../words.ts';

/** An edition with the tests' usual article, which is the newest, and older ones: one for each day back from 28 February 2026. */
function editionsWith(older: number, ...files: readonly ContentFile[]) {
	const days = Array.from({ length: older }, (_, index) => `${new Date(Date.UTC(2026, 1, 28 - index)).toISOString().slice(0, 10)}T09:00Z`);
	const articles = days.map((published, index) =>
		makeArticle({ slug: `flood-${older - index}`, title: `Flood number ${older - index}`, published, covers: '2025' }),
	);
	const content = makeContent(...articles, ...files);
	return buildEdition([...content.filter(({ path }) => !path.startsWith('content/ledger')), ...makeLedger(content)], {
		languages: ['en', 'ur'],
		now: NOW,
	}).editions;
}

const editions = editionsWith(63, makeTranslation());
const [edition, urdu = edition] = editions;
const context: Context = { edition, editions, site: new URL('https://river.example'), t: stringsFor('en') };
const pagesAt = (start: string, pages: readonly SitePage[] = edition.sitePages) => pages.filter(({ url }) => url.startsWith(start));

describe('a list of all articles continues on another page', () => {
	test.each([
		['/articles/', ['/articles/', '/articles/page/2/']],
		['/topics/rivers/', ['/topics/rivers/', ...[2, 3, 4, 5, 6, 7].map((number) => `/topics/rivers/page/${number}/`)]],
		['/outlets/herald/', ['/outlets/herald/']],
		['/claims/', ['/claims/', '/claims/page/2/']],
	])('at %s', (list, addresses) => {
		const kinds = ['article-list', 'topic', 'outlet', 'claim-list'];
		const found = pagesAt(list).filter(({ kind, url }) => kinds.includes(kind) && !/\/(?:status|kind)\//.test(url));
		expect(found.map(({ url }) => url)).toEqual(addresses);
	});

	test('and only the first has a share card, a permanent address, and the maps and figures of a topic', () => {
		const [first, second] = pagesAt('/topics/rivers/').filter(({ kind }) => kind === 'topic');
		expect(first).toMatchObject({ hasShareCard: true, isPermanent: true, anchors: ['maps-and-figures', 'timeline'] });
		expect(second).toMatchObject({ hasShareCard: false, isPermanent: false, anchors: ['timeline'] });
	});

	test('even in a language with few translations', () => {
		const [list] = urdu.sitePages.filter(({ kind }) => kind === 'untranslated-list');
		expect(list).toMatchObject({ url: '/ur/articles/untranslated/', isIndexed: false, part: { total: 63 } });
		expect(edition.sitePages.filter(({ kind }) => kind === 'untranslated-list')).toEqual([]);
	});
});

describe('the links between the pages of a list', () => {
	const pages = Array.from({ length: 4000 }, (_, index) => `/claims/page/${index + 1}/`);

	test('name every page of a short list', () => {
		expect(pagesInReach({ number: 2, pages: pages.slice(0, 4) })).toEqual([1, 2, 3, 4]);
	});

	test('are few on a long one: to both ends, to the neighbours, and some in between', () => {
		expect(pagesInReach({ number: 1, pages })).toEqual([1, 2, 3, 11, 101, 1001, 4000]);
		expect(pagesInReach({ number: 2000, pages })).toEqual([1, 1000, 1900, 1990, 1998, 1999, 2000, 2001, 2002, 2010, 2100, 3000, 4000]);
	});
});

describe('a feed', () => {
	const feeds = (length: number) => listFeeds(edition, length).filter(({ name }) => name === 'articles');
	const written = (number: number, format: 'atom' | 'rss' = 'atom') => {
		const feed = feeds(10)[number];
		return feed === undefined ? '' : writeFeed(feed, format, context);
	};
	const slugsIn = (feed: ReturnType<typeof feeds>[number] | undefined) =>
		feed?.of === 'articles' ? feed.items.map(({ slug }) => slug) : [];

	test('has the 50 newest articles, and an archive with the 50 oldest', () => {
		const [now, archive, ...others] = feeds(50);
		expect(slugsIn(now).slice(0, 2)).toEqual(['river-treaty', 'flood-63']);
		expect(slugsIn(now)).toHaveLength(50);
		expect(slugsIn(archive).at(-1)).toBe('flood-1');
		expect(slugsIn(archive)[0]).toBe('flood-50');
		expect(others).toEqual([]);
		expect(edition.sitePages.map(({ url }) => url).filter((url) => url.startsWith('/feeds/articles'))).toEqual([
			'/feeds/articles.rss',
			'/feeds/articles.atom',
			'/feeds/articles/archive/1.atom',
		]);
	});

	test('never changes what is in an archive when an article is added', () => {
		const before = listFeeds(editionsWith(62)[0], 10).filter(({ name }) => name === 'articles');
		expect(before.map(({ archive }) => archive)).toEqual([undefined, 1, 2, 3, 4, 5, 6]);
		expect(feeds(10).slice(1).map(slugsIn)).toEqual(before.slice(1).map(slugsIn));
		expect(slugsIn(before[6])).toEqual([60, 59, 58, 57, 56, 55, 54, 53, 52, 51].map((number) => `flood-${number}`));
	});

	test('has no gap between itself and its newest archive', () => {
		const found = new Set(feeds(10).flatMap(slugsIn));
		expect(found.size).toBe(64);
	});

	test('leads to its archives, and they to each other and back', () => {
		const links = (number: number) =>
			[...written(number).matchAll(/<link rel="([\w-]+)" href="https:\/\/river.example([^"]*)"/g)].map(([, rel, url]) => `${rel} ${url}`);
		expect(links(0)).toEqual(['alternate /', 'self /feeds/articles.atom', 'prev-archive /feeds/articles/archive/6.atom']);
		expect(links(1)).toEqual([
			'alternate /',
			'self /feeds/articles/archive/1.atom',
			'current /feeds/articles.atom',
			'next-archive /feeds/articles/archive/2.atom',
		]);
		expect(links(6)).toEqual([
			'alternate /',
			'self /feeds/articles/archive/6.atom',
			'current /feeds/articles.atom',
			'prev-archive /feeds/articles/archive/5.atom',
		]);
		expect(written(1)).toContain('<fh:archive/>');
		expect(written(0)).not.toContain('fh:');
		expect(written(0, 'rss')).toContain(
			'<atom:link href="https://river.example/feeds/articles/archive/6.atom" rel="prev-archive" type="application/atom+xml"/>',
		);
	});
});

test('a program finds the newest claims at the old address, and all of them year by year', () => {
	const { articles, years } = claimsIndex(context);
	expect(articles).toHaveLength(12);
	expect(years).toEqual([
		{ year: '2026', url: 'https://river.example/claims/2026.json', articles: 60, claims: 60 },
		{ year: '2025', url: 'https://river.example/claims/2025.json', articles: 4, claims: 4 },
	]);
});

test('search engines get the pages in several files if there are many', () => {
	const indexed = edition.sitePages.filter(({ isIndexed }) => isIndexed);
	const files = sitemaps(edition.sitePages, edition, 100).flatMap((page) => (page.kind === 'sitemap' ? [page] : []));
	expect(files.map(({ url }) => url).slice(0, 2)).toEqual(['/sitemap-pages.xml', '/sitemap-pages-2.xml']);
	expect(files.every(({ pages }) => pages.length <= 100)).toBe(true);
	expect(files.flatMap(({ pages }) => pages)).toEqual(indexed);
});

test('corrections are listed newest first, whichever article they are from', () => {
	const corrected = (slug: string, published: string, dates: readonly string[]) =>
		makeArticle({
			slug,
			published,
			covers: '2025',
			updated: '2026-05-01T09:00Z',
			corrections: dates.map((date) => ({ date, claims: [], was: `It was so until ${date}.`, now: 'It is so.' })),
		});
	const [main] = buildEdition(
		makeContent(
			corrected('river-treaty', '2026-03-03T09:00Z', ['2026-03-05', '2026-03-04']),
			corrected('dam-breaks', '2026-01-01T09:00Z', ['2026-04-01', '2026-02-01']),
		),
		{ languages: ['en'], now: NOW },
	).editions;
	expect(placeCorrections(main.articles).map(({ article, number }) => `${article.slug} ${number}`)).toEqual([
		'dam-breaks 2',
		'river-treaty 2',
		'river-treaty 1',
		'dam-breaks 1',
	]);
});
