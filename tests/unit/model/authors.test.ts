import { describe, expect, test } from 'vitest';
import { buildEdition } from '../../../src/build.ts';
import { articleThing } from '../../../src/outputs/metadata/structuredData.ts';
import { authorHead } from '../../../src/outputs/metadata/hubHeads.ts';
import { shareCardOf } from '../../../src/outputs/shareCards/pageCards.ts';
import { searchNames } from '../../../src/outputs/search/searchNames.ts';
import { searchRecords } from '../../../src/outputs/search/searchRecords.ts';
import type { Context } from '../../../src/outputs/context.ts';
import type { ContentFile } from '../../../src/reading/files/contentFile.ts';
import { edit, makeArticle, makeAuthor, makeContent, makeEarlierLedger, makeTranslation, NOW, reportOn } from '../../make.ts';
import { stringsFor } from '../../words.ts';

const mara = makeAuthor('mara-teln', { contact: 'mara@river.example' });
const older = makeArticle({ byline: ['mara-teln'] });
const newer = makeArticle({ slug: 'dam-breaks', published: '2026-04-03T09:00Z', byline: ['Idris Vo', 'Mara Teln'] });

const build = (...files: readonly ContentFile[]) => buildEdition(makeContent(...files), { languages: ['en', 'ur'], now: NOW });

function contextOf(...files: readonly ContentFile[]): Context {
	const { edition, editions } = build(...files);
	return { edition, editions, site: new URL('https://river.example'), t: stringsFor('en') };
}

const authorPages = (...files: readonly ContentFile[]) =>
	build(...files).published.map(({ sitePages }) =>
		sitePages.flatMap((page) => (page.kind === 'author' ? [`${page.url} ${page.part.items.map(({ slug }) => slug).join(' ')}`] : [])),
	);

const bylineOf = (...files: readonly ContentFile[]) =>
	build(...files).edition.articles[0]?.writers.map(({ author, name }) => [name, author?.id]);

describe('an entry of a byline', () => {
	test('means an author by id or by exact name, or else somebody without a page', () => {
		const byline = ['mara-teln', 'Mara Teln', 'mara Teln', 'Idris Vo'];
		expect(bylineOf(makeArticle({ byline }), mara)).toEqual([
			['Mara Teln', 'mara-teln'],
			['Mara Teln', 'mara-teln'],
			['mara Teln', undefined],
			['Idris Vo', undefined],
		]);
	});

	test('is a name without a page if two authors have it; their ids still lead to them', () => {
		const byline = ['Mara Teln', 'mara-two'];
		expect(bylineOf(makeArticle({ byline }), mara, makeAuthor('mara-two'))).toEqual([
			['Mara Teln', undefined],
			['Mara Teln', 'mara-two'],
		]);
	});

	test('may not name the same author twice by id', () => {
		expect(reportOn([makeArticle({ byline: ['mara-teln', 'mara-teln'] }), mara])).toContain('"mara-teln" is already on this list');
	});

	test('names no person if it is the desk, which stays an organisation', () => {
		const context = contextOf(mara);
		const [article] = context.edition.articles;
		expect(article?.byline).toEqual(['The desk']);
		expect(article?.writers).toEqual([]);
		expect(article && articleThing(article, context).author).toEqual([{ '@type': 'Organization', name: 'The desk' }]);
	});
});

describe('the page of an author', () => {
	test('lists what they have written, the newest first, in each language that has any of it', () => {
		const others = makeArticle({ slug: 'dam-holds', byline: ['idris-vo'] });
		const idris = makeAuthor('idris-vo', { name: 'Idris Vo' });
		expect(authorPages(older, newer, others, idris, mara, makeTranslation())).toEqual([
			['/authors/idris-vo/ dam-breaks dam-holds', '/authors/mara-teln/ dam-breaks river-treaty'],
			['/ur/authors/mara-teln/ river-treaty'],
		]);
	});

	test('does not exist if they have written nothing, or only drafts', () => {
		expect(authorPages(mara)).toEqual([[], []]);
		expect(authorPages(makeArticle({ slug: 'dam-breaks', byline: ['mara-teln'], draft: true }), mara)).toEqual([[], []]);
	});

	test('has fifty articles at most, and its other pages have no card and no search record', () => {
		const many = Array.from({ length: 51 }, (_, index) => makeArticle({ slug: `treaty-${index + 1}`, byline: ['mara-teln'] }));
		const pages = build(mara, ...many).edition.sitePages.filter(({ kind }) => kind === 'author');
		expect(pages.map(({ hasShareCard, isPermanent, url }) => [url, hasShareCard, isPermanent])).toEqual([
			['/authors/mara-teln/', true, true],
			['/authors/mara-teln/page/2/', false, false],
		]);
	});

	test('tells search engines who it is about, and articles lead them to it', () => {
		const context = contextOf(newer, mara);
		const { edition } = context;
		const [portfolio] = edition.portfolios;
		const page = edition.sitePages.find(({ kind }) => kind === 'author');
		if (portfolio === undefined || page?.kind !== 'author') throw new Error('There is no author.');
		const head = authorHead(portfolio.author, page.part, 'en', context);
		expect(head.title).toBe('Mara Teln');
		expect(JSON.parse(JSON.stringify(head.structuredData))).toMatchObject({
			'@graph': [
				{
					'@type': 'ProfilePage',
					'@id': 'https://river.example/authors/mara-teln/',
					mainEntity: {
						'@type': 'Person',
						'@id': 'https://river.example/authors/mara-teln/#person',
						name: 'Mara Teln',
						url: 'https://river.example/authors/mara-teln/',
						jobTitle: 'Reporter on rivers',
						description: 'She has written on rivers since 2019.',
						worksFor: { '@id': 'https://river.example/#publisher' },
						email: 'mara@river.example',
					},
				},
				{ '@type': 'NewsMediaOrganization' },
				{ '@type': 'BreadcrumbList' },
			],
		});
		const [article] = edition.articles;
		expect(article && articleThing(article, context).author).toEqual([
			{ '@type': 'Person', name: 'Idris Vo' },
			{
				'@type': 'Person',
				'@id': 'https://river.example/authors/mara-teln/#person',
				name: 'Mara Teln',
				url: 'https://river.example/authors/mara-teln/',
			},
		]);
		expect(shareCardOf(page, context)).toMatchObject({
			label: 'Mara Teln, Reporter on rivers',
			text: 'She has written on rivers since 2019.',
		});
	});

	test('does not mention an email address that is unknown', () => {
		const context = contextOf(older, makeAuthor('mara-teln'));
		const [portfolio] = context.edition.portfolios;
		const page = { number: 1, pages: [], total: 1, url: '/authors/mara-teln/' };
		expect(portfolio && JSON.stringify(authorHead(portfolio.author, page, 'en', context))).not.toContain('email');
	});

	test('is found by the search, even if the name is misspelt', () => {
		const context = contextOf(older, mara);
		expect(searchRecords(context).find(({ url }) => url === '/authors/mara-teln/')).toEqual({
			url: '/authors/mara-teln/',
			language: 'en',
			kind: 'entity',
			title: 'Mara Teln',
			words: 'She has written on rivers since 2019.',
			facts: 'Reporter on rivers',
		});
		expect(searchNames(context)).toContain('Mara Teln');
	});
});

describe('the address of an author', () => {
	test('has to be recorded with the first article, and then needs a tombstone when it is gone', () => {
		const before = makeEarlierLedger(mara);
		expect(reportOn([older, mara, ...before])).toContain('/authors/mara-teln/');
		expect(reportOn([older, mara, ...makeEarlierLedger(older, mara)])).toBe('');
		const gone = reportOn([mara, ...makeEarlierLedger(older, mara)]);
		expect(gone).toContain('content/ledger/authors/mara-teln.yml');
		const why = '- { address: /authors/mara-teln/, date: 2026-04-01, why: What she wrote is by the desk. }\n';
		const tombstones = { path: 'content/tombstones.yml', text: why };
		expect(reportOn([mara, ...makeEarlierLedger(older, mara), tombstones])).toBe('');
	});

	test('may be linked to, and may not be the address of a list page', () => {
		const body = '<Claim id="treaty-signed">So</Claim> says [Mara Teln](/authors/mara-teln/).';
		expect(reportOn([makeArticle({ byline: ['mara-teln'], body }), mara])).toBe('');
		expect(reportOn([makeArticle({ byline: ['mara-teln'], body: body.replace('mara-teln', 'mara-tlen') }), mara])).toContain(
			'/authors/mara-tlen/',
		);
		expect(reportOn([makeAuthor('page')])).toContain('The address "page" belongs to a part of the site.');
	});
});

describe('the file of an author', () => {
	test('blocks nothing while only a draft names it', () => {
		const blank = edit(mara, 'role: Reporter on rivers', 'role:');
		const draft = makeArticle({ slug: 'dam-breaks', byline: ['mara-teln'], draft: true });
		expect(build(blank, draft).diagnostics).toEqual([]);
		expect(build(blank, draft, older).diagnostics.map(({ code }) => code)).toContain('missing-key');
	});

	test('has an email address or “unknown”, and only languages of the site', () => {
		expect(reportOn([makeAuthor('mara-teln', { contact: 'by post' })])).toContain('unknown-value');
		const translations = { xx: { name: 'Mara', role: 'Reporter', about: 'She writes on rivers.' } };
		expect(reportOn([makeAuthor('mara-teln', { translations })])).toContain('unknown-language');
	});
});
