import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OUTPUTS } from './buildEditions.ts';
import { everyEdition, pageAt } from './pages.ts';

const published = (await everyEdition()).map(({ context, name, site }) =>
	context.edition.articles.map((article) => ({ name, site, slug: article.slug, article })),
);

describe.each(published.flat())('the page of $name $slug', ({ article, site }) => {
	const { document } = pageAt(site, article.url);
	const idsIn = (selector: string) => [...document.querySelectorAll(selector)].map(({ id }) => id);

	test('has its parts in the order in which they are read', () => {
		const parts = [...document.querySelectorAll('article > section > h2')].map(({ id }) => id);
		expect(parts).toEqual([
			'at-a-glance',
			'how-this-was-made',
			'who-says-what',
			'sources',
			'people-places-terms',
			'corrections',
			'read-next',
		]);
	});

	test('has an entry for every claim, in order, and its words in the text', () => {
		expect(idsIn('.claims .entry')).toEqual(article.claims.map(({ anchor }) => anchor));
		expect(new Set(idsIn('.prose .claim'))).toEqual(new Set(article.claims.flatMap(({ citations }) => citations)));
	});

	test('has an entry for every source, in order', () => {
		expect(idsIn('.sources .entry')).toEqual(article.sources.map(({ anchor }) => anchor));
	});

	test('explains every person, place and term', () => {
		expect(idsIn('.entities .entry')).toEqual(article.entities.map(({ anchor }) => anchor));
	});

	test('shows every READ card that its text sets', () => {
		expect(new Set(idsIn('.prose .read-card'))).toEqual(new Set(article.cards.map(({ anchor }) => anchor)));
	});

	test('gives every heading of its text an address that does not depend on its words', () => {
		const headings = idsIn('.prose > :is(h2, h3, h4)');
		expect(headings).toEqual(headings.map((_, index) => `part-${index + 1}`));
	});
});

test('no word of a draft is in what is published', () => {
	const files = globSync('**/*', { cwd: OUTPUTS.fixtures, withFileTypes: true }).filter((entry) => entry.isFile());
	expect(files.length).toBeGreaterThan(5);
	for (const { name, parentPath } of files)
		expect(readFileSync(join(parentPath, name), 'latin1'), name).not.toMatch(/unpublished|held-back/i);
});

test('the home page shows the newest article first, and each with its evidence', () => {
	const { document } = pageAt('edition', '/');
	const [lead, ...others] = published[0] ?? [];
	expect(document.querySelector('.lead h2 a')?.getAttribute('href')).toBe(lead?.article.url);
	expect([...document.querySelectorAll('.teaser h3 a')].map((link) => link.getAttribute('href'))).toEqual(
		others.map(({ article }) => article.url),
	);
	for (const line of document.querySelectorAll('.evidence-line'))
		expect(line.textContent).toMatch(/\d+ claims?, \d+ independent origins?: .*\d+ reported/);
});

test('the page for addresses that lead nowhere leads to every article', () => {
	const links = [...pageAt('edition', '/404.html').document.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
	for (const { article } of published[0] ?? []) expect(links).toContain(article.url);
});
