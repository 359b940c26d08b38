import { describe, expect, test } from 'vitest';
import { ARTICLES, claimUrlsOf, hrefsIn, idsIn, pageAt, words } from './builtPages.ts';

describe.each(ARTICLES)('who follows the evidence of %s', (url) => {
	const { document } = pageAt(`${url}evidence/`);
	const article = pageAt(url).document;

	test('gets there from the article and from each of its claims, and back', () => {
		expect(claimUrlsOf(url).length).toBeGreaterThan(4);
		for (const from of [url, ...claimUrlsOf(url)]) expect(hrefsIn(pageAt(from).document, 'main a')).toContain(`${url}evidence/`);
		expect(hrefsIn(document, '.article-header a')).toContain(url);
	});

	test('sees every claim once as a row, in the order of the text', () => {
		expect(hrefsIn(document, '.evidence-table tbody th a')).toEqual(claimUrlsOf(url));
	});

	test('sees no empty columns, and on a phone what each cell says about its claim', () => {
		for (const table of document.querySelectorAll('.evidence-table')) {
			const stances = [...table.querySelectorAll('thead th:not(:first-child)')].map(words);
			expect(stances.length).toBeGreaterThan(0);
			const filled = [...table.querySelectorAll('td')].filter((cell) => words(cell) !== '');
			expect(new Set(filled.map((cell) => cell.getAttribute('data-stance')))).toEqual(new Set(stances));
		}
	});

	test('can choose every source, and is led from each to the words that it bears on, and back', () => {
		const sources = idsIn(article, '.sources .entry');
		expect(sources.length).toBeGreaterThan(4);
		for (const source of sources) {
			const ways = hrefsIn(document.getElementById(source), 'ul a');
			expect(ways.length, source).toBeGreaterThan(0);
			for (const way of ways) {
				const mark = document.getElementById(way.slice(1));
				expect(mark?.getAttribute('href'), way).toBe(`#${source}`);
				expect(mark?.closest('.claim')?.querySelector('.claim-words')).not.toBeNull();
			}
		}
	});

	test('finds the whole text, each claim at the same address as in the article', () => {
		expect(idsIn(document, '.prose .claim')).toEqual(idsIn(article, '.prose .claim'));
		const headings = (page: Document) => [...page.querySelectorAll('.prose > h2')].map(words);
		expect(headings(document)).toEqual(headings(article));
	});

	test('needs no script to choose a source, only to search for one', () => {
		expect(document.querySelector('.source-search')?.hasAttribute('hidden')).toBe(true);
		expect(hrefsIn(document, '.source-choice > li > a, .source-choice > li a').length).toBeGreaterThan(4);
	});
});
