import { describe, expect, test } from 'vitest';
import { SITE } from '../siteAddress.ts';
import { claimUrlsOf, idsIn, pageAt, pages, words } from './builtPages.ts';

const versionsOn = (url: string) =>
	[...pageAt(url).document.querySelectorAll('link[hreflang]')].map((link) => link.getAttribute('hreflang') ?? '');

test('search engines find an article in the languages it has been translated into, and an untranslated one in one language', () => {
	expect(versionsOn('/articles/hard-cases/')).toEqual(['en', 'ur', 'fa-AF', 'x-default']);
	expect(versionsOn('/articles/book-of-tolls/')).toEqual(['en', 'ur', 'x-default']);
	expect(versionsOn('/articles/first-flight/')).toEqual([]);
});

/** Pages at which a reader looks for something that is not translated, and where the original is. */
const UNTRANSLATED = [
	['/ur', '/articles/first-flight/', 'Who paid for the Low Bridge at Kell'],
	['/prs', '/articles/first-flight/', 'Who paid for the Low Bridge at Kell'],
	['/prs', '/articles/book-of-tolls/', 'The ferry’s book of tolls'],
] as const;

test.each(['/ur/', '/prs/'])(
	'a reader in %s is told of no word whose language is hidden: what is Latin text of any length says so',
	(root) => {
		const own = pages.filter(({ url }) => url.startsWith(root));
		expect(own.length).toBeGreaterThan(40);
		for (const { document, url } of own) {
			// Names and code have no language.
			for (const element of document.querySelectorAll('main :is(p, li, td, dd, h1, h2, h3, figcaption)')) {
				if (element.closest('main [lang]')) continue;
				const copy = element.cloneNode(true) as Element;
				for (const known of copy.querySelectorAll('[lang], bdi, code, pre, [dir="ltr"], ul, ol, dl, table, .share-text, .desk'))
					known.remove();
				const words = /(?:[A-Za-z]{2,}[ ,.’']+){6,}/.exec(copy.textContent.replace(/\u2068[^\u2069]*\u2069/g, ''))?.[0];
				expect(words, `${url}: ${copy.textContent.slice(0, 200)}`).toBeUndefined();
			}
		}
	},
);

test.each(UNTRANSLATED)(
	'a reader in %s is led from %s, which is not translated, to the original and to translations',
	(root, url, title) => {
		for (const address of [url, ...claimUrlsOf(url)]) {
			const { document } = pageAt(root + address);
			const link = document.querySelector('main .prose a');
			expect(link?.getAttribute('href')).toBe(address);
			expect(link?.getAttribute('hreflang')).toBe('en');
			expect(link?.closest('[lang]')?.getAttribute('lang')).toBe('en');
			expect(document.querySelector('.translate')?.textContent).toContain('English');
			expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
		}
		expect(pageAt(`${root}/articles/`).document.querySelector('.untranslated')?.textContent).toContain(title);
	},
);

describe.each([
	['/ur', '/articles/book-of-tolls/'],
	['/ur', '/articles/hard-cases/'],
	['/prs', '/articles/hard-cases/'],
])('a reader of %s%s', (root, url) => {
	const original = pageAt(url).document;
	const { document } = pageAt(root + url);

	test('finds every claim, source and entity under the same id and in the same order as in the original', () => {
		const own = new Set(idsIn(document, 'article > section [id]'));
		expect(own.size).toBeGreaterThan(15);
		expect(own).toEqual(new Set(idsIn(original, 'article > section [id]')));
		const entries = '.claims .entry, .sources .entry';
		expect(idsIn(document, entries)).toEqual(idsIn(original, entries));
	});

	test('finds each claim on a page of its own, with the same evidence', () => {
		for (const claim of claimUrlsOf(url)) {
			const here = pageAt(root + claim).document;
			const sources = (page: Document) =>
				[...page.querySelectorAll('.attributions a[href^="http"]')].map((link) => link.getAttribute('href'));
			expect(sources(here).length, claim).toBeGreaterThan(0);
			expect(sources(here)).toEqual(sources(pageAt(claim).document));
			const [, id = ''] = /([^/]+)\/$/.exec(claim) ?? [];
			const [row] = words(document.getElementById(`claim-${id}`)?.parentElement?.querySelector('.entry-text')).split(
				/(?:What is right|درست یہ ہے|درست آن:)/,
			);
			expect(row?.length).toBeGreaterThan(10);
			expect(words(here.querySelector('.claimed-words'))).toContain(row?.trim());
		}
	});
});

describe('“Read this news in”', () => {
	test('leads from an article first to its translations, each in its own name and script', () => {
		const links = [...pageAt('/articles/hard-cases/').document.querySelectorAll('.translate > a')];
		expect(
			links.map((link) => [link.textContent.trim(), link.getAttribute('href'), link.getAttribute('lang'), link.getAttribute('dir')]),
		).toEqual([
			['اردو', '/ur/articles/hard-cases/', 'ur', 'rtl'],
			['دری', '/prs/articles/hard-cases/', 'fa-AF', 'rtl'],
		]);
	});

	test('then leads to machine translation of the page by others, marked as such', () => {
		const menu = pageAt('/articles/hard-cases/').document.querySelector('.translate details');
		expect(menu?.textContent).toContain('Machine translation');
		expect(menu?.textContent).toContain('Rivers in Other Words');
		expect([...(menu?.querySelectorAll('a') ?? [])].map((link) => [link.getAttribute('href'), link.getAttribute('lang')])).toEqual([
			[`https://words.example/en/ps?page=${SITE}/articles/hard-cases/`, 'ps'],
			[`https://words.example/en/ar?page=${SITE}/articles/hard-cases/`, 'ar'],
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
		const { document } = pageAt(url);
		const marked = [...document.querySelectorAll('.prose .claim')].filter((claim) => claim.querySelector('.stale'));
		expect(marked.map(({ id }) => id)).toEqual(claims.map((id) => `in-text-${id}`));
		expect([...document.querySelectorAll('.claims .entry')].filter((entry) => entry.querySelector('.stale')).map(({ id }) => id)).toEqual(
			claims.map((id) => `claim-${id}`),
		);
		for (const id of claims) {
			const notice = pageAt(`${url}${id}/`).document.querySelector('.article-header .stale a');
			expect(notice?.getAttribute('href')).toBe(`/articles/hard-cases/${id}/`);
			// The card goes to other sites, where nothing else explains it.
			expect(pageAt(`/${language}/embed/hard-cases/${id}/`).document.querySelector('.stale a')).not.toBeNull();
			expect(pageAt(`${url}evidence/`).document.querySelectorAll('.prose .stale')).toHaveLength(1);
		}
	});

	test('and the whole has been changed, its head says when', () => {
		expect(pageAt('/prs/articles/hard-cases/').document.querySelector('.translation-note')?.textContent).toContain('۵ مارچ ۲۰۲۶');
	});

	test('untranslated evidence is in the language of the original, and says so', () => {
		const notes = [...pageAt('/prs/articles/hard-cases/').document.querySelectorAll('.evidence-note [lang="en"]')];
		expect(notes.map((note) => [note.textContent.trim(), note.getAttribute('dir')])).toEqual([
			['Nobody named says so, and a paper with a stake prints it.', 'ltr'],
		]);
	});
});

test('a correction of the original is told at the head of its translations, and in their own words where these are translated', () => {
	const urdu = pageAt('/ur/articles/hard-cases/').document;
	expect(urdu.querySelector('.article-header .notice')?.textContent).toContain('5 مارچ 2026');
	expect(urdu.querySelector('.corrections')?.textContent).toContain('دروازے ایک مہینے تک کھلے رہے۔');
	const dari = pageAt('/prs/articles/hard-cases/').document;
	expect(dari.querySelector('.article-header .notice')?.textContent).toContain('۵ مارچ ۲۰۲۶');
	expect(dari.querySelector('.corrections [lang="en"]')?.textContent).toContain('The gates stood open for a month.');
});
