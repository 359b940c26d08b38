import { describe, expect, test } from 'vitest';
import { pageAt } from './builtPages.ts';
import { built } from './golden.ts';

const WAS = 'The gates stood open for a month.';
const NOW = 'The gates stood open for a week.';
const ARTICLE = '/articles/hard-cases/';
const text = (url: string, selector: string) => pageAt(url).document.querySelector(selector)?.textContent ?? '';

describe('what we got wrong is found', () => {
	test('at the head of the article, with a link to the details', () => {
		expect(text(ARTICLE, '.article-header .notice')).toContain('This article was corrected on 5 March 2026.');
	});

	test('at the claim concerned, with the wording before', () => {
		expect(text(ARTICLE, '#claim-gates-open .corrected')).toContain(WAS);
	});

	test('among the article’s corrections, with both wordings', () => {
		const entry = text(ARTICLE, '.corrections');
		expect(entry).toContain(WAS);
		expect(entry).toContain(NOW);
		expect(entry).toContain('We had misread the table');
	});

	test('on the page of the claim', () => {
		expect(text(`${ARTICLE}gates-open/`, '.article-header .notice')).toContain(WAS);
	});

	test('in the print view, at its head, at the claim and among its corrections', () => {
		expect(text(`${ARTICLE}print/`, '.article-header .notice')).toContain('This article was corrected on 5 March 2026.');
		expect(text(`${ARTICLE}print/`, '#claim-gates-open .corrected')).toContain(WAS);
		expect(text(`${ARTICLE}print/`, '.corrections')).toContain(NOW);
	});

	test('at the head of the evidence page, with a link to the details, and in the words of its tables', () => {
		expect(text(`${ARTICLE}evidence/`, '.article-header .notice')).toContain('This article was corrected on 5 March 2026.');
		const { document } = pageAt(`${ARTICLE}evidence/`);
		expect(document.querySelector('.article-header .notice a')?.getAttribute('href')).toBe(`${ARTICLE}#corrections`);
		expect(text(`${ARTICLE}evidence/`, '.evidence-table')).toContain('stood open for a week');
		expect(text(`${ARTICLE}evidence/`, 'main')).not.toContain(WAS);
	});

	test('on the page of corrections', () => {
		expect(text('/corrections/', 'main')).toContain(NOW);
	});

	test('in the feed of corrections, and in that of articles', () => {
		expect(built('/feeds/corrections.rss')).toContain(WAS);
		expect(built('/feeds/articles.rss')).toContain(WAS);
	});

	test('in the structured data', () => {
		expect(pageAt(ARTICLE).html).toContain(`"correction":[{"@type":"CorrectionComment","text":"${WAS} → ${NOW}"`);
	});

	test('in the Markdown version', () => {
		expect(built(`${ARTICLE}article.md`)).toContain(WAS);
	});
});

test('what a source corrects is shown with what is right, wherever the evidence is in a table', () => {
	const { document } = pageAt(`${ARTICLE}evidence/`);
	const heads = [...document.querySelectorAll('.evidence-table tbody th')].map(({ textContent }) => textContent.replace(/\s+/g, ' '));
	expect(heads.find((head) => head.includes('named after a king'))).toContain(
		'wrong. What is right: The ferry is named after its first ferryman.',
	);
});

describe('a change that corrects no error is found', () => {
	const WHAT = 'The paper’s report that the bridge will close was added.';

	test.each([
		['in the article', ARTICLE, '.corrections'],
		['on the page of the claim', `${ARTICLE}bridge-will-close/`, '.revisions'],
	])('%s, with its day', (_, url, selector) => {
		expect(text(url, selector)).toContain('5 March 2026');
		expect(text(url, selector)).toContain(WHAT);
	});

	test('in the feed', () => {
		expect(built('/feeds/articles.rss')).toContain(WHAT);
	});
});

test('every address below an article that is gone says why', () => {
	for (const below of ['', 'ferry-sank/', 'evidence/', 'print/'])
		expect(text(`/articles/the-ferry-that-sank/${below}`, 'main'), below).toContain('another ferry, on another river');
	expect(text('/embed/the-ferry-that-sank/ferry-sank/', 'body')).toContain('another ferry, on another river');
});
