import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, test } from 'vitest';
import { claimsFile } from '../../src/outputs/data/claimsFile.ts';
import { OUTPUTS } from './buildEditions.ts';
import { contextsOf, linkFault, pages, SITE } from './pages.ts';

const read = (site: keyof typeof OUTPUTS, path: string) => readFileSync(join(OUTPUTS[site], path), 'utf8');
const json = (site: keyof typeof OUTPUTS, path: string): unknown => JSON.parse(read(site, path));

/** The articles of a site in every language. */
const articlesOf = async (site: keyof typeof OUTPUTS) => (await contextsOf(site)).flatMap(({ edition }) => edition.articles);

/** Every address of the site in a text. */
const addressesIn = (text: string) => [...new Set(text.match(new RegExp(`${SITE.origin}[^\\s"<>)\\]}]*`, 'g')) ?? [])];

describe.each(['edition', 'fixtures'] as const)('the %s for machines', (site) => {
	test('has its claims as JSON that keeps to the published schema, and says what the model says', async () => {
		const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { uri: (text: string) => URL.canParse(text) } });
		const check = ajv.compile(json(site, '/schemas/claims.json') as AnySchema);
		const files = (await contextsOf(site)).flatMap((context): readonly (readonly [string, unknown])[] => [
			[`${context.edition.root}claims.json`, claimsFile(context.edition.articles, context)],
			...context.edition.articles.map((article) => [`${article.url}claims.json`, claimsFile([article], context)] as const),
		]);
		for (const [path, expected] of files) {
			const file = json(site, path);
			expect([check(file), check.errors], path).toEqual([true, null]);
			expect(file).toEqual(JSON.parse(JSON.stringify(expected)));
		}
		expect(check({ ...(json(site, '/claims.json') as object), strange: true })).toBe(false);
	});

	test('names no address that does not exist', () => {
		const files = globSync('**/*.{json,xml,rss,atom,md,bib,txt,webmanifest}', { cwd: OUTPUTS[site] });
		expect(files.length).toBeGreaterThan(30);
		const addresses = new Set(
			files.flatMap((file) => addressesIn(read(site, file)).map((address) => address.replace(/&amp;.*|:~:text=.*/, ''))),
		);
		const faults = [...addresses].flatMap((address) =>
			/#(?:publisher|website|correction-\d+)$/.test(address) ? [] : (linkFault(site, '/', address) ?? []),
		);
		expect(faults).toEqual([]);
	});

	test('has a sitemap of every page that search engines may show, and of no other', () => {
		const listed = [...read(site, '/sitemap-pages.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
			([, address = '']) => new URL(address).pathname,
		);
		const shown = pages
			.filter((page) => page.site === site && !page.document.querySelector('meta[name="robots"][content*="noindex"]'))
			.map(({ url }) => url);
		expect(listed.toSorted()).toEqual(shown.toSorted());
		expect(read(site, '/sitemap-index.xml')).toContain(`<loc>${SITE.origin}/sitemap-pages.xml</loc>`);
		expect(read(site, '/robots.txt')).toContain(`Sitemap: ${SITE.origin}/sitemap-index.xml`);
	});

	test('says of each page when it last changed, and not when it was built', async () => {
		const sitemap = read(site, '/sitemap-pages.xml');
		for (const { claims, published, translation, updated, url } of await articlesOf(site))
			for (const address of [url, claims[0]?.url]) {
				const entry = new RegExp(`<loc>${SITE.origin}${address}</loc><lastmod>([^<]*)</lastmod>`).exec(sitemap);
				expect(Date.parse(entry?.[1] ?? '')).toBe(Date.parse(translation?.translated ?? updated ?? published));
			}
	});

	test('has its sources and claims for programs that keep references', async () => {
		for (const { claims, sources, url } of await articlesOf(site)) {
			const items = json(site, `${url}sources.json`) as readonly { id: string; URL?: string }[];
			expect(items.map(({ id }) => id)).toEqual(sources.map(({ id }) => id));
			expect(new Cite(read(site, `${url}sources.bib`)).data).toHaveLength(sources.length);
			const [claim] = claims;
			const [cited] = new Cite(read(site, `${claim?.url}citation.bib`)).data;
			expect(cited?.URL).toBe(`${SITE.origin}${claim?.url}`);
			expect(json(site, `${claim?.url}citation.json`)).toMatchObject([{ title: claim?.text, URL: `${SITE.origin}${claim?.url}` }]);
		}
	});

	test('has each article as Markdown with every claim and who says so', async () => {
		for (const { claims, title, url } of await articlesOf(site)) {
			const markdown = read(site, `${url}article.md`);
			expect(markdown).toContain(`# ${title}`);
			expect(markdown).not.toMatch(/<\/?[A-Z]|undefined|\[object/);
			for (const claim of claims) expect(markdown.split(`${SITE.origin}${claim.url}`).length).toBeGreaterThan(claim.citations.length + 1);
		}
	});

	test('offers each claim as a card that other sites may frame', async () => {
		for (const { claims } of await articlesOf(site))
			for (const claim of claims) {
				const answer = json(site, `${claim.embedUrl}oembed.json`);
				expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: claim.text });
				expect((answer as { html: string }).html).toContain(`src="${SITE.origin}${claim.embedUrl}"`);
			}
	});

	test('tells hosts that any site may frame the cards of claims, and no site anything else', () => {
		const rules = read(site, '/_headers')
			.trim()
			.split('\n\n')
			.map((rule) => rule.split('\n'));
		const rulesFor = (path: string) =>
			rules.filter(([place = '']) => (place.endsWith('*') ? path.startsWith(place.slice(0, -1)) : place === path));
		for (const { site: of, url } of pages.filter((page) => page.site === site)) {
			const [rule, ...others] = rulesFor(url);
			expect(others, `${of} ${url}`).toEqual([]);
			expect(rule?.join('\n'), url).toContain(/^\/(?:ur\/|prs\/)?embed\//.test(url) ? 'frame-ancestors *' : "frame-ancestors 'none'");
		}
	});
});
