import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { buildEdition } from '../../../src/build.ts';
import { makeContent, makeTranslation, NOW } from '../../make.ts';

function build(address: string) {
	const site = {
		name: 'The River Desk',
		description: 'A site for tests, about a river.',
		desk: 'The desk',
		address,
		languages: [{ code: 'en' }, { code: 'ur' }],
		timeZone: 'UTC',
		contact: 'desk@river.example',
	};
	const files = makeContent(makeTranslation(), { path: 'content/site.yml', text: stringify(site) });
	return buildEdition(files, { languages: ['en', 'ur'], now: NOW });
}

describe('the address of the site', () => {
	test.each([
		['https://river-desk.net', ['/', '/ur/']],
		['https://river-desk.net/', ['/', '/ur/']],
		['https://river-desk.net/news', ['/news/', '/news/ur/']],
		['https://river-desk.net/news/', ['/news/', '/news/ur/']],
		['https://desk.github.io/the_news-2.0/en/', ['/the_news-2.0/en/', '/the_news-2.0/en/ur/']],
	])('%s says where each language begins', (address, roots) => {
		const { diagnostics, editions } = build(address);
		expect(diagnostics).toEqual([]);
		expect(editions.map(({ root }) => root)).toEqual(roots);
		expect(editions.map(({ articles }) => articles[0]?.url)).toEqual(roots.map((root) => `${root}articles/river-treaty/`));
	});

	test.each([
		'https://river-desk.net/news/?from=home',
		'https://river-desk.net/#news',
		'https://river-desk.net/our news/',
		'https://river-desk.net/news//',
		'river-desk.net/news/',
		'ftp://river-desk.net/news/',
	])('is not %s', (address) => {
		expect(build(address).diagnostics.map(({ code, file }) => ({ code, file }))).toContainEqual({
			code: 'unknown-value',
			file: 'content/site.yml',
		});
	});
});
