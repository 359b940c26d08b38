import { parseXml, XmlElement, type XmlDocument } from '@rgrove/parse-xml';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { listFeeds } from '../../../src/model/views/feeds.ts';
import { stringsFor } from '../../words.ts';
import { buildEdition } from '../../../src/build.ts';
import { drawChart } from '../../../src/drawings/charts/chart.ts';
import { chartWriting } from '../../../src/outputs/data/chartWriting.ts';
import { claimsFile } from '../../../src/outputs/data/claimsFile.ts';
import { embedCode } from '../../../src/outputs/data/embedCode.ts';
import { writeFeed } from '../../../src/outputs/feeds/feeds.ts';
import { articleMarkdown } from '../../../src/outputs/feeds/markdown.ts';
import { writeNewsSitemap, writeSitemap } from '../../../src/outputs/hosting/sitemaps.ts';
import type { Context } from '../../../src/outputs/context.ts';
import type { ContentFile } from '../../../src/reading/files/contentFile.ts';
import { joinOne, makeArticle, makeChart, makeClaim, makeContent, makeSource, makeTranslation, NOW } from '../../make.ts';

function contextsOf(...files: readonly ContentFile[]): readonly [main: Context, ur: Context] {
	const { editions } = buildEdition(makeContent(...files), { languages: ['en', 'ur'], now: NOW });
	const [main, ur = main] = editions;
	const site = new URL('https://river.example');
	return [
		{ edition: main, editions, site, t: stringsFor('en') },
		{ edition: ur, editions, site, t: stringsFor('ur') },
	];
}

function feedOf(context: Context, format: 'atom' | 'rss', name = 'articles'): string {
	const feed = listFeeds(context.edition).find((candidate) => candidate.name === name);
	return feed === undefined ? '' : writeFeed(feed, format, context);
}

/** The text of every element with this name, in order. */
function wordsOf(document: XmlDocument, name: string): readonly string[] {
	const found: string[] = [];
	const visit = (node: XmlDocument | XmlElement): void => {
		for (const child of node.children)
			if (child instanceof XmlElement) {
				if (child.name === name) found.push(child.text);
				visit(child);
			}
	};
	visit(document);
	return found;
}

const html = (source: string) => parseHTML(`<!doctype html><html><body>${source}</body></html>`).document.body;

describe.each([
	['closes a CDATA section twice', ']]> and again ]]> of R&D'],
	['is HTML', '<b>bold</b> & &amp; "quoted" <script>alert(1)</script>'],
	['has signs that XML forbids', 'a\u0000\u0008\u000b\u000c\u001f\ufffe\uffffz\u{1ffff}'],
	['has half a character', 'a\ud83d b\udc00'],
	['is in other scripts', 'Ворота Келла 凯尔 केल دروازے 👨‍👩‍👧'],
])('a text that %s', (_, words) => {
	const [given] = contextsOf(makeArticle({ published: '2026-06-15T09:00Z' }));
	// The check may refuse such words. Outputs must be valid even if it does not.
	const text = `Text ${words}`;
	const [article] = given.edition.articles;
	const [claim] = article?.claims ?? [];
	const [source] = article?.sources ?? [];
	if (article === undefined || claim === undefined || source === undefined) throw new Error('The edition has no claim.');
	const spoilt = {
		...article,
		title: text,
		dek: text,
		byline: [text],
		answer: text,
		summary: [{ name: 'report' as const, text }],
		topics: article.topics.map((topic) => ({ ...topic, name: text })),
		claims: [{ ...claim, text, note: text }],
		sources: [{ ...source, title: text, url: `https://herald.example/?a=1&b="<${words.length}>"` }],
		corrections: [{ date: { year: 2026, month: 3, day: 4 }, claims: [], was: text, now: text, note: text, language: 'en' }],
	};
	const edition = { ...given.edition, site: { ...given.edition.site, name: text, description: text }, articles: [spoilt] };
	const context: Context = { ...given, edition, editions: [edition] };
	/** The words as they can be shown. */
	const shown = `Text ${words
		.replaceAll('\ud83d b\udc00', '\ufffd b\ufffd')
		.replaceAll('\u0000\u0008\u000b\u000c\u001f\ufffe\uffff', '')
		.replaceAll('\u{1ffff}', '')}`;

	test.each([
		['articles', 'rss', 'dc:creator'],
		['articles', 'atom', 'summary'],
		['corrections', 'rss', 'dc:creator'],
		['corrections', 'atom', 'title'],
	] as const)('is whole in the feed of %s as %s', (name, format, element) => {
		const document = parseXml(feedOf(context, format, name));
		expect(wordsOf(document, element).join(' ')).toContain(shown);
		expect(wordsOf(document, 'title').join(' ')).toContain(shown);
		const content = wordsOf(document, format === 'rss' ? 'content:encoded' : 'content').at(0) ?? '';
		expect(html(content).textContent).toContain(shown);
	});

	test('is complete in an RSS item’s description, which is HTML', () => {
		const [, description = ''] = wordsOf(parseXml(feedOf(context, 'rss')), 'description');
		expect(html(description).textContent).toContain(shown);
	});

	test('leaves the sitemaps well-formed', async () => {
		expect(wordsOf(parseXml(await writeSitemap(edition.sitePages, context)), 'loc').length).toBeGreaterThan(3);
		expect(wordsOf(parseXml(await writeNewsSitemap(context, NOW)), 'news:title')).toHaveLength(1);
	});

	test('leaves a drawing well-formed, and becomes its title', async () => {
		const [chart] = joinOne(
			makeArticle({ body: '<Claim id="treaty-signed">It was.</Claim>\n\n<Chart data="floods" />' }),
			makeChart('floods'),
		).charts;
		if (chart === undefined) throw new Error('The article shows no chart.');
		const svg = await drawChart({ ...chart, title: text }, 'narrow', { ...chartWriting(chart, stringsFor('en')), number: () => text });
		expect(wordsOf(parseXml(svg), 'title')).toEqual([shown]);
		expect(wordsOf(parseXml(svg), 'text')).toContain(shown);
	});

	test('leaves JSON and Markdown readable by other programs', () => {
		expect(JSON.parse(JSON.stringify(claimsFile([spoilt], context)))).toMatchObject({ articles: [{ title: text }] });
		expect(
			html(embedCode({ ...claim, text }, context))
				.querySelector('iframe')
				?.getAttribute('title'),
		).toBe(`One source: ${shown}`);
		const [, frontmatter = ''] = articleMarkdown(spoilt, context).split(/^---$/m);
		expect(parse(frontmatter)).toMatchObject({ title: expect.stringContaining('Text') as string });
	});
});

test('a feed says in which language it is, and when', () => {
	const [main, ur] = contextsOf(makeArticle({ updated: '2026-04-01T10:00Z' }), makeTranslation());
	expect(wordsOf(parseXml(feedOf(main, 'rss')), 'language')).toEqual(['en']);
	expect(wordsOf(parseXml(feedOf(main, 'rss')), 'pubDate')).toEqual(['Tue, 03 Mar 2026 09:00:00 GMT']);
	expect(wordsOf(parseXml(feedOf(main, 'atom')), 'updated')).toEqual(['2026-04-01T10:00:00.000Z', '2026-04-01T10:00:00.000Z']);
	expect(parseXml(feedOf(ur, 'atom')).root?.attributes['xml:lang']).toBe('ur');
});

describe('a footnote in a feed', () => {
	const note = (words: string, more: string) => `${words} <Claim id="treaty-signed">${more}</Claim>.[^one] Again.[^one]\n\n[^one]: `;
	const files = [
		makeArticle({ body: `${note('They say', 'so')}The note of the desk.` }),
		makeTranslation({ body: `${note('وہ کہتے ہیں', 'ایسا')}میز کا نوٹ۔` }),
	];
	const [main, ur] = contextsOf(...files);
	const contentOf = (context: Context) => html(wordsOf(parseXml(feedOf(context, 'rss')), 'content:encoded')[0] ?? '');

	test('is under a heading in the language of the feed, before “Who says what”', () => {
		const headings = (context: Context) => [...contentOf(context).querySelectorAll('h2')].map(({ textContent }) => textContent);
		expect(headings(main)).toEqual(['At a glance', 'Notes', 'Who says what', 'Sources']);
		expect(headings(ur)).toEqual(['ایک نظر میں', 'حواشی', 'کس نے کیا کہا', 'ماخذ']);
	});

	test('has its back link in the language of the feed', () => {
		const labels = (context: Context) =>
			[...contentOf(context).querySelectorAll('[aria-label]')].map((link) => link.getAttribute('aria-label'));
		expect(labels(main)).toEqual(['Back to reference 1', 'Back to reference 1-2']);
		expect(labels(ur)).toEqual(['واپس حوالہ 1 پر', 'واپس حوالہ 1-2 پر']);
	});

	test('has its number in the digits of the language', () => {
		const numbers = (context: Context) => [...contentOf(context).querySelectorAll('sup')].map(({ textContent }) => textContent);
		expect(numbers(main)).toEqual(['1', '1']);
		const [, other] = contextsOf(...files);
		expect(numbers({ ...other, t: stringsFor('prs') })).toEqual(['۱', '۱']);
	});

	test('leads to its place on the page, by an absolute link', () => {
		const addresses = [...contentOf(ur).querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
		expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
		expect(addresses).toContain('https://river.example/ur/articles/river-treaty/#fn-one');
		expect(addresses).toContain('https://river.example/ur/articles/river-treaty/#fnref-one-2');
		expect(contentOf(ur).querySelectorAll('[id]')).toHaveLength(0);
	});
});

test('a correction of 4 March is of 4 March in a feed, wherever the site is', () => {
	const site = (timeZone: string) => ({
		path: 'content/site.yml',
		text: `name: The River Desk\ndescription: A site for tests, about a river.\ndesk: The desk\nlanguages:\n  - code: en\ntimeZone: ${timeZone}\ncontact: unknown\n`,
	});
	const article = makeArticle({ corrections: [{ date: '2026-03-04', claims: [], was: 'One thing', now: 'Another' }] });
	for (const [zone, written] of [
		['Asia/Kabul', 'Wed, 04 Mar 2026 00:00:00 GMT'],
		['Pacific/Kiritimati', 'Wed, 04 Mar 2026 00:00:00 GMT'],
		['Pacific/Pago_Pago', 'Wed, 04 Mar 2026 12:00:00 GMT'],
	] as const) {
		const [main] = contextsOf(article, site(zone));
		expect(wordsOf(parseXml(feedOf(main, 'rss', 'corrections')), 'pubDate')).toEqual([written]);
	}
});

test('a headline with Markdown characters is only a heading in the Markdown version', () => {
	const title = '*Who* said # that [so] _it_ was `so`?';
	const [main] = contextsOf(makeArticle({ title, sources: [makeSource()], claims: [makeClaim()] }));
	const [article] = main.edition.articles;
	expect(article && articleMarkdown(article, main)).toContain('\n# \\*Who\\* said # that \\[so] \\_it\\_ was \\`so\\`?\n');
});
