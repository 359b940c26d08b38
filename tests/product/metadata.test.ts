import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { SITE } from '../siteAddress.ts';
import { ARTICLES, claimUrlsOf, pageAt, words } from './builtPages.ts';

/** The schema.org vocabulary, for a processor that cannot fetch it. */
const VOCABULARY = { '@vocab': 'https://schema.org/', isBasedOn: { '@type': '@id' } };

/** The structured data of a page as a JSON-LD processor reads it: every thing, by type. */
async function thingsOn(url: string): Promise<readonly Record<string, unknown>[]> {
	const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(pageAt(url).html)?.[1] ?? '{}';
	const read = JSON.parse(json) as { '@context': string; '@graph': object[] };
	expect(read['@context']).toBe('https://schema.org');
	const compacted = await jsonld.compact({ ...read, '@context': VOCABULARY } as jsonld.JsonLdDocument, VOCABULARY);
	return (compacted['@graph'] ?? []) as readonly Record<string, unknown>[];
}

const listOf = (value: unknown): readonly Record<string, unknown>[] =>
	(Array.isArray(value) ? value : value === undefined ? [] : [value]) as readonly Record<string, unknown>[];

describe.each(ARTICLES)('search engines read of %s', (url) => {
	const { document } = pageAt(url);

	test('what it cites and corrects, as the page shows it', async () => {
		const thing = (await thingsOn(url)).find((candidate) => candidate['@type'] === 'NewsArticle');
		expect(thing).toMatchObject({
			headline: document.querySelector('h1')?.textContent,
			description: document.querySelector('.answer')?.textContent,
			datePublished: document.querySelector('.article-header time')?.getAttribute('datetime'),
		});
		expect(listOf(thing?.['citation'])).toHaveLength(document.querySelectorAll('.sources .entry').length);
		expect(listOf(thing?.['correction'])).toHaveLength(document.querySelectorAll('.corrections del').length);
		for (const { name } of [...listOf(thing?.['about']), ...listOf(thing?.['mentions'])])
			expect(document.querySelector('.entities')?.textContent).toContain(String(name));
	});

	test('each claim on its own page, and a review only where we conclude that it is wrong', async () => {
		for (const claim of claimUrlsOf(url)) {
			const page = pageAt(claim).document;
			const things = await thingsOn(claim);
			const thing = things.find((candidate) => candidate['@type'] === 'Claim');
			expect(thing).toMatchObject({ '@id': SITE + claim, text: words(page.querySelector('.claimed-words')).replace(/^[“«]|[”»]$/g, '') });
			const reviews = things.filter((candidate) => candidate['@type'] === 'ClaimReview');
			expect(reviews).toHaveLength(/\/(?:forty-was-first|first-bridge|ferry-named-after-king)\/$/.test(claim) ? 1 : 0);
			for (const review of reviews) {
				expect(words(page.querySelector('.found'))).toContain(String(review['reviewBody']));
				expect(String(review['claimReviewed']).length).toBeLessThan(75);
				expect(review['url']).toBe(SITE + claim);
			}
		}
	});
});

test('search engines read how long a list is, and who owns an outlet if that is known', async () => {
	const collection = (await thingsOn('/claims/')).find((thing) => thing['@type'] === 'CollectionPage');
	expect(collection).toMatchObject({ mainEntity: { numberOfItems: 25 } });
	const outlet = (await thingsOn('/outlets/open-river/')).find((thing) => thing['@type'] === 'Organization');
	expect(outlet).toMatchObject({ ownershipFundingInfo: 'its members', address: { addressCountry: 'AF' } });
});
