import jsonld from 'jsonld';
import openGraphScraper from 'open-graph-scraper';
import sharp from 'sharp';
import { join } from 'node:path';
import { statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listClaims } from '../../src/model/views/claimLists.ts';
import { dossierPages, openDossiers } from '../../src/model/views/dossier.ts';
import { ENTRIES_ON_A_PAGE, NAMES_ON_A_PAGE, paginate, type ListPage } from '../../src/model/views/listPage.ts';
import { drawProfiles, profilePages } from '../../src/model/views/profile.ts';
import { absolute, hubUrl } from '../../src/model/urls.ts';
import { articleHead, claimHead, homeHead, topicHead } from '../../src/outputs/metadata/head.ts';
import { articlesHead, claimListHead, entitiesHead, entityHead, outletHead, outletsHead } from '../../src/outputs/metadata/hubHeads.ts';
import type { Head } from '../../src/outputs/metadata/headParts.ts';
import { OUTPUTS } from './buildEditions.ts';
import { everyEdition, pageAt, SITE } from './pages.ts';

/** Every page that has something of its own to tell, with what the model says of it. */
const editions = await everyEdition();
const told = editions.map(({ context, site }) => {
	const { articles, language, root, topics } = context.edition;
	const paged = <Item>(items: readonly Item[], url: string, size: number, head: (page: ListPage<Item>) => Head) =>
		paginate(items, url, size).map(head);
	const heads = [
		homeHead(language, context),
		...paged(articles, hubUrl('articles', root), ENTRIES_ON_A_PAGE, (page) => articlesHead(page, language, context)),
		...listClaims(articles, root).flatMap((list) =>
			paged(list.claims, list.url, ENTRIES_ON_A_PAGE, (page) => claimListHead(list, page, language, context)),
		),
		...paged(openDossiers(articles), hubUrl('outlets', root), NAMES_ON_A_PAGE, (page) => outletsHead(page, language, context)),
		...openDossiers(articles).flatMap((dossier) => dossierPages(dossier).map((page) => outletHead(dossier, page, language, context))),
		...paged(drawProfiles(articles), hubUrl('entities', root), NAMES_ON_A_PAGE, (page) => entitiesHead(page, language, context)),
		...drawProfiles(articles).flatMap((profile) => profilePages(profile).map((page) => entityHead(profile, page, language, context))),
		...topics.map((topic) => topicHead(topic, language, context)),
		...articles.flatMap((article) => [articleHead(article, context), ...article.claims.map((claim) => claimHead(claim, article, context))]),
	];
	return heads.map((head) => ({ site, url: new URL(head.url).pathname, head, language }));
});

const propertiesIn = (document: Document, property: string) =>
	[...document.querySelectorAll(`meta[property="${property}"]`)].map((meta) => meta.getAttribute('content'));

describe.each(told.flat())('whoever unfolds a link to $site $url', ({ head, language, site, url }) => {
	const { document, html } = pageAt(site, url);

	test('reads the title, the words and the card that the model gives', async () => {
		const { result } = await openGraphScraper({ html });
		expect(result).toMatchObject({
			ogTitle: head.title,
			ogDescription: head.description,
			ogUrl: head.url,
			ogType: head.type,
			ogLocale: { en: 'en_GB', ur: 'ur_PK', prs: 'fa_AF' }[language],
			twitterCard: 'summary_large_image',
			ogImage: [{ url: head.image.url, width: '1200', height: '630', type: 'image/png', alt: head.image.alt }],
		});
		expect(result.twitterImage?.[0]?.alt ?? document.querySelector('meta[name="twitter:image:alt"]')?.getAttribute('content')).toBe(
			head.image.alt,
		);
		expect(propertiesIn(document, 'article:published_time')).toEqual(head.article === undefined ? [] : [head.article.published]);
		expect(propertiesIn(document, 'article:modified_time')).toEqual(head.article === undefined ? [] : [head.article.modified]);
		expect(propertiesIn(document, 'article:author')).toEqual(head.article?.authors ?? []);
	});

	test('gets a card of the right size that does not weigh too much', async () => {
		const file = join(OUTPUTS[site], new URL(head.image.url).pathname);
		expect(await sharp(file).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
		expect(statSync(file).size).toBeLessThanOrEqual(300_000);
		expect(head.image.alt.length).toBeLessThanOrEqual(420);
	});
});

/** The words of schema.org, for a processor that cannot ask for them. */
const VOCABULARY = { '@vocab': 'https://schema.org/', isBasedOn: { '@type': '@id' } };

/** What a page says of itself, as a processor of JSON-LD reads it: every thing, by its type. */
async function thingsOn(html: string): Promise<readonly Record<string, unknown>[]> {
	const { document } = { document: html };
	const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(document)?.[1] ?? '{}';
	const read = JSON.parse(json) as { '@context': string; '@graph': object[] };
	expect(read['@context']).toBe('https://schema.org');
	const compacted = await jsonld.compact({ ...read, '@context': VOCABULARY } as jsonld.JsonLdDocument, VOCABULARY);
	return (compacted['@graph'] ?? []) as readonly Record<string, unknown>[];
}

const listOf = (value: unknown): readonly Record<string, unknown>[] =>
	(Array.isArray(value) ? value : value === undefined ? [] : [value]) as readonly Record<string, unknown>[];

const articles = editions.flatMap(({ context: { edition, t }, name, site }) =>
	edition.articles.map((article) => ({ name, site, slug: article.slug, article, t })),
);

describe.each(articles)('search engines read of $name $slug', ({ article, site, t }) => {
	const { document, html } = pageAt(site, article.url);

	test('what it cites, claims and corrects, as the page shows it', async () => {
		const thing = (await thingsOn(html)).find((candidate) => candidate['@type'] === 'NewsArticle');
		expect(thing).toMatchObject({
			headline: document.querySelector('h1')?.textContent,
			description: document.querySelector('.dek')?.textContent,
			datePublished: article.published,
			dateModified: article.translation?.translated ?? article.updated ?? article.published,
			inLanguage: article.language,
		});
		const times = [...document.querySelectorAll('.article-header time')].map((time) => time.getAttribute('datetime'));
		expect(times).toEqual([article.published, ...(article.updated === undefined ? [] : [article.updated])]);
		expect(listOf(thing?.['citation']).map(({ name }) => name)).toEqual(
			article.sources.map(({ description, title }) => title ?? description),
		);
		expect(listOf(thing?.['correction'])).toHaveLength(article.corrections.length);
		expect(listOf(thing?.['author']).map(({ name }) => name)).toEqual(article.byline);
		for (const { name } of [...listOf(thing?.['about']), ...listOf(thing?.['mentions'])])
			expect(document.querySelector('.entities')?.textContent).toContain(String(name));
	});

	test('each claim on its own page, and a review only where we conclude that it is wrong', async () => {
		for (const claim of article.claims) {
			const page = pageAt(site, claim.url);
			const things = await thingsOn(page.html);
			const thing = things.find((candidate) => candidate['@type'] === 'Claim');
			expect(thing).toMatchObject({ '@id': absolute(claim.url, SITE), text: page.document.querySelector('h1')?.textContent });
			expect(listOf(thing?.['appearance'])).toHaveLength(claim.attributions.filter(({ stance }) => stance === 'supports').length);
			const reviews = things.filter((candidate) => candidate['@type'] === 'ClaimReview');
			expect(reviews).toHaveLength(claim.status === 'wrong' ? 1 : 0);
			for (const review of reviews) {
				expect(review['reviewRating']).toMatchObject({ alternateName: t.statuses.wrong });
				expect(page.document.querySelector('.claim-finding')?.textContent).toContain(t.statuses.wrong);
				expect(page.document.querySelector('.right')?.textContent).toContain(String(review['reviewBody']));
				expect(String(review['claimReviewed']).length).toBeLessThan(75);
				expect(review['url']).toBe(absolute(claim.url, SITE));
			}
		}
	});
});

test('every page that search engines may show has a canonical address, and it is its own', () => {
	const heads: readonly { site: 'edition' | 'fixtures'; url: string; head: Head }[] = told.flat();
	for (const { head, site, url } of heads)
		expect(pageAt(site, url).document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(head.url);
});

test('every list, outlet, entity and article has a title of its own', () => {
	for (const { context, site } of editions) {
		// Two articles may report one claim in the same words.
		const claimUrls = new Set(
			editions
				.filter((edition) => edition.site === site)
				.flatMap(({ context }) => context.edition.articles.flatMap(({ claims }) => claims.map(({ url }) => url))),
		);
		const heads = told
			.flat()
			.filter((head) => head.site === site && head.language === context.edition.language && !claimUrls.has(head.url));
		const titles = heads.map(({ head }) => head.title);
		expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
	}
});

test('search engines read of a list how long it is, and of an outlet whose it is where that is known', async () => {
	const collection = (await thingsOn(pageAt('edition', '/claims/page/2/').html)).find((thing) => thing['@type'] === 'CollectionPage');
	const claims = (editions[0]?.context.edition.articles ?? []).flatMap((article) => article.claims);
	expect(collection).toMatchObject({ mainEntity: { numberOfItems: claims.length } });
	const outlet = (await thingsOn(pageAt('edition', '/outlets/anadolu/').html)).find((thing) => thing['@type'] === 'Organization');
	expect(outlet).toMatchObject({ ownershipFundingInfo: 'the Turkish state', address: { addressCountry: 'TR' } });
});
