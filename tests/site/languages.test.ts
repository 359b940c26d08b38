import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, languageOf } from '../../src/i18n/languages.ts';
import { OUTPUTS } from './buildEditions.ts';
import { everyEdition, pageAt, pages, SITE, type BuiltPage } from './pages.ts';

const editions = await everyEdition();
const translated = editions.filter(({ context }) => context.edition.root !== '/');
const articles = translated.flatMap(({ context, name, site }) =>
	context.edition.articles.map((article) => ({ name, site, slug: article.slug, article, context })),
);

/** What the head of a page says of it in other languages: the tag, and the way to the page. */
const versionsOn = ({ document }: BuiltPage) =>
	[...document.querySelectorAll('link[hreflang]')].map(
		(link) => [link.getAttribute('hreflang') ?? '', new URL(link.getAttribute('href') ?? '').pathname] as const,
	);
const isForSearch = ({ document }: BuiltPage) => document.querySelector('meta[name="robots"][content*="noindex"]') === null;

describe('search engines', () => {
	test.each(['edition', 'fixtures'] as const)('read the same of every version of a page of the %s, and itself among them', (site) => {
		const own = pages.filter((page) => page.site === site);
		for (const page of own.filter((candidate) => versionsOn(candidate).length > 0)) {
			const versions = versionsOn(page);
			expect(versions.map(([, url]) => url)).toContain(page.url);
			expect(new Set(versions.map(([tag]) => tag)).size).toBe(versions.length);
			for (const [tag, url] of versions) {
				const other = pageAt(site, url);
				expect(versionsOn(other)).toEqual(versions);
				if (tag === 'x-default') expect(url).not.toMatch(/^\/(?:ur|prs)\//);
				else expect(other.document.documentElement.lang).toBe(tag);
			}
		}
		expect(own.filter((page) => !isForSearch(page) && versionsOn(page).length > 0).map(({ url }) => url)).toEqual([]);
	});

	test('find the articles of the edition in three languages, and an article that is not translated in one', () => {
		expect(versionsOn(pageAt('edition', '/articles/kabul-airport-deal/')).map(([tag]) => tag)).toEqual(['en', 'ur', 'fa-AF', 'x-default']);
		expect(versionsOn(pageAt('fixtures', '/articles/first-flight/'))).toEqual([]);
	});

	test.each(['edition', 'fixtures'] as const)('read in the sitemap of the %s what the heads of its pages say', (site) => {
		const sitemap = readFileSync(join(OUTPUTS[site], 'sitemap-pages.xml'), 'utf8');
		for (const [, entry = ''] of sitemap.matchAll(/<url>(.*?)<\/url>/g)) {
			const url = new URL(/<loc>([^<]*)/.exec(entry)?.[1] ?? '').pathname;
			const listed = [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, tag, href = '']) => [tag, new URL(href).pathname]);
			expect(listed).toEqual(versionsOn(pageAt(site, url)));
		}
	});
});

describe.each(translated)('a reader of the $name', ({ context: { edition }, site }) => {
	const own = pages.filter((page) => page.site === site && page.url.startsWith(edition.root));

	test('reads pages that say their language and direction, and stays in that language on every link but to another', () => {
		expect(own.length).toBeGreaterThan(40);
		for (const { document, url } of own) {
			expect([document.documentElement.lang, document.documentElement.dir], url).toEqual([languageOf(edition.language).hreflang, 'rtl']);
			const strayed = [...document.querySelectorAll('a[href]:not([hreflang])')]
				.map((link) => new URL(link.getAttribute('href') ?? '', new URL(url, SITE)))
				.filter(({ host, pathname }) => host === SITE.host && !pathname.startsWith(edition.root));
			expect(
				strayed.map(({ pathname }) => pathname),
				url,
			).toEqual([]);
		}
	});

	test('is told of no word whose language is hidden: what is Latin text of any length says so', () => {
		for (const { document, url } of own) {
			// Names, addresses and code have no language.
			for (const element of document.querySelectorAll('main :is(p, li, td, dd, h1, h2, h3, figcaption)')) {
				if (element.closest('main [lang]')) continue;
				const copy = element.cloneNode(true) as Element;
				for (const known of copy.querySelectorAll('[lang], bdi, code, pre, [dir="ltr"], ul, ol, dl, table, .share-text, .desk'))
					known.remove();
				const words = /(?:[A-Za-z]{2,}[ ,.’']+){6,}/.exec(copy.textContent.replace(/\u2068[^\u2069]*\u2069/g, ''))?.[0];
				expect(words, `${url}: ${copy.textContent.slice(0, 200)}`).toBeUndefined();
			}
		}
	});

	test('is led from what is not translated to the original, with the ways to translations', () => {
		for (const { claims, title, url } of edition.untranslated)
			for (const address of [url, ...claims.map((claim) => claim.url)]) {
				const { document } = pageAt(site, edition.root + address.slice(1));
				const link = document.querySelector('main .prose a');
				expect(link?.getAttribute('href')).toBe(address);
				expect(link?.getAttribute('hreflang')).toBe('en');
				expect(link?.closest('[lang]')?.getAttribute('lang')).toBe('en');
				expect(document.querySelector('.translate')?.textContent).toContain('English');
				expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
				expect(pageAt(site, `${edition.root}articles/`).document.querySelector('.untranslated')?.textContent).toContain(title);
			}
	});
});

describe.each(articles)('a reader of $name $slug', ({ article, context: { t, edition }, site }) => {
	const { document } = pageAt(site, article.url);
	const original = pageAt(site, article.translation?.original.url ?? '');

	test('finds every claim, source and entity under the same id as in the original', () => {
		const idsIn = (page: Document) => [...page.querySelectorAll('article > section [id]')].map(({ id }) => id);
		expect(new Set(idsIn(document))).toEqual(new Set(idsIn(original.document)));
		const numbers = (page: Document) => [...page.querySelectorAll('.claims .entry, .sources .entry')].map(({ id }) => id);
		expect(numbers(document)).toEqual(numbers(original.document));
	});

	test('is told how it was translated, and by whom it was read, if anybody', () => {
		const note = document.querySelector('.translation-note')?.textContent ?? '';
		const { method, reviewedBy = [], translated: when = '' } = article.translation ?? {};
		expect(note).toContain(t.translatedBy[method ?? 'person'](t.languageNames('en'), t.dates.day(when, edition.site.timeZone)));
		if (reviewedBy.length === 0) expect(note).toContain(t.notReviewed);
		else for (const name of reviewedBy) expect(note).toContain(name);
		expect(document.querySelector('.translation-note a')?.getAttribute('href')).toBe(original.url);
	});

	test('finds each claim on a page of its own, with the same evidence', () => {
		for (const { anchor, url } of article.claims) {
			const here = pageAt(site, url).document;
			const there = pageAt(site, url.slice(edition.root.length - 1)).document;
			const sources = (page: Document) =>
				[...page.querySelectorAll('.attributions a[href^="http"]')].map((link) => link.getAttribute('href'));
			expect(sources(here)).toEqual(sources(there));
			expect(here.querySelector('h1')?.textContent).toBe(document.querySelector(`#${anchor} .entry-text`)?.textContent);
		}
	});
});

describe('“Read this news in”', () => {
	test('leads from an article first to its translations, each in its own name and script', () => {
		const links = [...pageAt('edition', '/articles/kabul-airport-deal/').document.querySelectorAll('.translate > p a')];
		expect(
			links.map((link) => [link.textContent.trim(), link.getAttribute('href'), link.getAttribute('lang'), link.getAttribute('dir')]),
		).toEqual(
			LANGUAGES.slice(1).map(({ direction, hreflang, name, tag }) => [name, `/${tag}/articles/kabul-airport-deal/`, hreflang, direction]),
		);
	});

	test('leads below to machine translation by others, marked as that, of this very page', () => {
		const menu = pageAt('fixtures', '/articles/hard-cases/').document.querySelector('.translate details');
		expect(menu?.textContent).toContain('By machine');
		expect(menu?.textContent).toContain('Rivers in Other Words');
		expect([...(menu?.querySelectorAll('a') ?? [])].map((link) => [link.getAttribute('href'), link.getAttribute('lang')])).toEqual([
			[`https://words.example/en/ps?page=${SITE.origin}/articles/hard-cases/`, 'ps'],
			[`https://words.example/en/ar?page=${SITE.origin}/articles/hard-cases/`, 'ar'],
		]);
	});
});

describe('where the original has been reworded since', () => {
	const STALE = 'gates-open';

	test.each([
		['ur', []],
		['prs', [STALE]],
	])('a reader of the translation into %s is told at just these sentences: %j', (language, claims) => {
		const url = `/${language}/articles/hard-cases/`;
		const { document } = pageAt('fixtures', url);
		const marked = [...document.querySelectorAll('.prose .claim')].filter((claim) => claim.querySelector('.stale'));
		expect(marked.map(({ id }) => id)).toEqual(claims.map((id) => `in-text-${id}`));
		expect([...document.querySelectorAll('.claims .entry')].filter((entry) => entry.querySelector('.stale')).map(({ id }) => id)).toEqual(
			claims.map((id) => `claim-${id}`),
		);
		for (const id of claims) {
			const notice = pageAt('fixtures', `${url}${id}/`).document.querySelector('.article-header .stale a');
			expect(notice?.getAttribute('href')).toBe(`/articles/hard-cases/${id}/`);
			// The card goes to other sites, where nothing else stands by it.
			expect(pageAt('fixtures', `/${language}/embed/hard-cases/${id}/`).document.querySelector('.stale a')).not.toBeNull();
			expect(pageAt('fixtures', `${url}evidence/`).document.querySelectorAll('.prose .stale')).toHaveLength(1);
		}
	});

	test('and the whole has been changed, its head says when', () => {
		expect(pageAt('fixtures', '/prs/articles/hard-cases/').document.querySelector('.translation-note')?.textContent).toContain(
			'۵ مارچ ۲۰۲۶',
		);
	});

	test('evidence that was not translated stands there in the language of the original, and says so', () => {
		const notes = [...pageAt('fixtures', '/prs/articles/hard-cases/').document.querySelectorAll('.evidence-note [lang="en"]')];
		expect(notes.map((note) => [note.textContent.trim(), note.getAttribute('dir')])).toEqual([
			['Nobody named says so, and a paper with a stake prints it.', 'ltr'],
		]);
	});
});

test('a correction of the original is told at the head of its translations, and in their own words where these are translated', () => {
	const urdu = pageAt('fixtures', '/ur/articles/hard-cases/').document;
	expect(urdu.querySelector('.article-header .notice')?.textContent).toContain('5 مارچ 2026');
	expect(urdu.querySelector('.corrections')?.textContent).toContain('دروازے ایک مہینے تک کھلے رہے۔');
	const dari = pageAt('fixtures', '/prs/articles/hard-cases/').document;
	expect(dari.querySelector('.article-header .notice')?.textContent).toContain('۵ مارچ ۲۰۲۶');
	expect(dari.querySelector('.corrections [lang="en"]')?.textContent).toContain('The gates stood open for a month.');
});
