import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { evidenceLinksOf } from '../../src/model/evidence/evidenceLinks.ts';
import { tabulateEvidence } from '../../src/model/views/evidenceTable.ts';
import { evidenceLinkAnchor, evidenceUrl } from '../../src/model/evidenceUrls.ts';
import { evidenceHead } from '../../src/outputs/metadata/head.ts';
import { contextOf, pageAt, SITE } from './pages.ts';

const contexts = await Promise.all((['edition', 'fixtures'] as const).map(async (site) => ({ site, context: await contextOf(site) })));
const articles = contexts.flatMap(({ context, site }) =>
	context.edition.articles.map((article) => ({ site, slug: article.slug, article, context })),
);
const words = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
/** What stands in a cell, its lines parted by a space. */
const linesOf = (cell: Element | undefined) => [...(cell?.querySelectorAll('p') ?? [])].map(words).join(' ');
const hrefs = (parent: ParentNode | null | undefined, selector: string) =>
	[...(parent?.querySelectorAll(selector) ?? [])].map((link) => link.getAttribute('href') ?? '');

describe.each(articles)('who follows the evidence of $site $slug', ({ article, context, site }) => {
	const { t } = context;
	const url = evidenceUrl(article);
	const { document, html } = pageAt(site, url);
	const bearings = evidenceLinksOf(article);
	const tables = tabulateEvidence(article, bearings).flatMap((part) => part.tables);

	test('gets there from the article and from each of its claims, and back', () => {
		for (const { url: from } of [article, ...article.claims]) expect(hrefs(pageAt(site, from).document, 'main a')).toContain(url);
		expect(hrefs(document, '.article-header a')).toContain(article.url);
	});

	test('meets every claim as a column once, in the order of the text, with its words and status', () => {
		const heads = [...document.querySelectorAll('thead th')].filter((head) => head.hasAttribute('abbr'));
		expect(heads.flatMap((head) => hrefs(head, 'a'))).toEqual(article.claims.map((claim) => claim.url));
		article.claims.forEach(({ status, text }, index) => expect(linesOf(heads[index])).toContain(`${text} ${t.statuses[status]}`));
	});

	test('reads in every cell what the model says, and nothing in the others', () => {
		const shown = [...document.querySelectorAll('table:has(caption):has([abbr])')].map((table) =>
			[...table.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')].map(linesOf)),
		);
		const expected = tables.map(({ rows }) =>
			rows.map(({ cells }) =>
				cells.map((cell) =>
					cell
						.map(({ speakers, stance, through }) =>
							[
								t.stances[stance],
								...(speakers.length === 0 ? [] : [`(${t.list(speakers)})`]),
								...(through.length === 0 ? [] : [t.through(through.map(({ number }) => `[${number}]`).join(', '))]),
							].join(' '),
						)
						.join(' '),
				),
			),
		);
		expect(shown).toEqual(expected);
		const named = article.claims.flatMap(({ attributions, id }) =>
			attributions.map(({ source, stance }) => `${id} ${source.id} ${stance}`),
		);
		expect(shown.flat(2).filter((cell) => cell !== '').length).toBeGreaterThan(0);
		expect(bearings.filter(({ through }) => through.length === 0)).toHaveLength(new Set(named).size);
	});

	test('reads the same on a phone, as a list of every claim with its sources', () => {
		const items = [...document.querySelectorAll('.claims-said > li')];
		expect(items).toHaveLength(article.claims.length);
		expect(items.flatMap((item) => [...item.querySelectorAll('li')])).toHaveLength(bearings.length);
	});

	test('can choose every source, and is led to each of the words that it bears on', () => {
		for (const source of article.sources) {
			const entry = document.getElementById(source.anchor);
			const own = new Set(bearings.filter((bearing) => bearing.source === source).map(({ claim }) => claim.id));
			expect(hrefs(entry, 'ul a')).toEqual([...own].map((id) => `#${evidenceLinkAnchor(source.id, id, 1)}`));
			for (const id of own) {
				const mark = document.getElementById(evidenceLinkAnchor(source.id, id, 1));
				expect(mark?.getAttribute('href')).toBe(`#${source.anchor}`);
				expect(mark?.closest('.claim')?.querySelector('.claim-words')).not.toBeNull();
			}
		}
	});

	test('finds the whole text, each claim at the same address as in the article', () => {
		const idsIn = (page: Document) => [...page.querySelectorAll('.prose .claim')].map(({ id }) => id);
		expect(idsIn(document)).toEqual(idsIn(pageAt(site, article.url).document));
		const paragraphs = (page: Document) => [...page.querySelectorAll('.prose > h2')].map(words);
		expect(paragraphs(document)).toEqual(paragraphs(pageAt(site, article.url).document));
	});

	test('needs no script, loads at most 40 kB, and is not counted by search engines as a second article', () => {
		expect(document.querySelector('script')).toBeNull();
		expect(brotliCompressSync(html).length).toBeLessThanOrEqual(40_000);
		expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
		expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(new URL(article.url, SITE).href);
		expect(document.querySelector('title')?.textContent).toContain(evidenceHead(article, context).title);
		expect(context.edition.sitePages.filter(({ isIndexed }) => isIndexed).map((page) => page.url)).not.toContain(url);
	});
});
