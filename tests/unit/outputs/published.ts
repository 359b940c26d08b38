import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parseXml } from '@rgrove/parse-xml';
import { parseFragment } from 'parse5';
import sharp from 'sharp';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { drawChart } from '../../../src/drawings/charts/chart.ts';
import { drawMap } from '../../../src/drawings/maps/map.ts';
import { stringsFor } from '../../words.ts';
import { pageTree } from '../../../src/markdown/pageTree.ts';
import { chartWriting } from '../../../src/outputs/data/chartWriting.ts';
import type { Nodes as HtmlNodes } from 'hast';
import type { Nodes } from 'mdast';
import type { Article } from '../../../src/model/article.ts';
import type { Edition } from '../../../src/model/edition.ts';
import type { Context } from '../../../src/outputs/context.ts';
import { claimCsl, sourceCsl } from '../../../src/outputs/data/citations.ts';
import { claimsFile } from '../../../src/outputs/data/claimsFile.ts';
import { claimsFileSchema } from '../../../src/outputs/data/claimsSchema.ts';
import { toBibtex } from '../../../src/outputs/data/bibtex.ts';
import { dataUrl } from '../../../src/outputs/data/dataUrl.ts';
import { embedCode } from '../../../src/outputs/data/embedCode.ts';
import { articleHtml } from '../../../src/outputs/feeds/articleHtml.ts';
import { listFeeds } from '../../../src/model/views/feeds.ts';
import { writeFeed } from '../../../src/outputs/feeds/feeds.ts';
import { articleMarkdown } from '../../../src/outputs/feeds/markdown.ts';
import { headersFile } from '../../../src/outputs/hosting/headers.ts';
import { manifestFile, redirectsFile } from '../../../src/outputs/hosting/hosting.ts';
import { writeNewsSitemap, writeSitemap } from '../../../src/outputs/hosting/sitemaps.ts';
import { articleHead, claimHead, evidenceHead } from '../../../src/outputs/metadata/head.ts';
import { drawQrCode } from '../../../src/outputs/qrCode.ts';
import { searchRecords } from '../../../src/outputs/search/searchRecords.ts';
import { articleCard, claimCard } from '../../../src/outputs/shareCards/cards.ts';
import { drawCard } from '../../../src/shareCards/draw.ts';
import { NOW } from '../../make.ts';
import { expectJson, expectWhole, expectWords, wordsOfHtml, wordsOfMarkdown, wordsOfXml } from './readBack.ts';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

/** Where the fonts of share cards are kept from one build to the next. */

/**
 * Publishes editions as far as possible without a disk, and reads everything back with programs that share no code with ours.
 * Share cards take longer than everything else, so they are drawn only on request.
 */
export async function expectToPublish(
	editions: readonly [Edition, ...Edition[]],
	{ withCards }: { readonly withCards: boolean },
): Promise<void> {
	for (const edition of editions) {
		const context: Context = { edition, editions, site: new URL('https://river.example'), t: stringsFor(edition.language) };
		await expectSiteFiles(context);
		expectFeeds(context);
		expectJson(claimsFileSchema.parse(JSON.parse(JSON.stringify(claimsFile(edition.articles, context)))));
		const found = searchRecords(context)
			.map(({ facts, title, words }) => [title, facts, words].join('\n'))
			.join('\n');
		expectWhole(found);
		for (const article of edition.articles) {
			expectWords(found, article.title, ...article.claims.map(({ text }) => text), ...textsOf(article));
			expectWords(wordsOfHtml(articleHtml(article, context)), ...textsOf(article));
			expectWords(textsOf({ text: pageTree(article.text, context.t) }).join(''), ...textsOf(article));
			expectMarkdown(article, context);
			expectBibtex(article, context);
			expectHeads(article, context);
			for (const chart of article.charts)
				for (const size of ['wide', 'narrow'] as const)
					expectDrawing(await drawChart(chart, size, chartWriting(chart, context.t)), chart.title);
			for (const map of article.maps)
				for (const name of ['wide', 'narrow'] as const) expectDrawing(await drawMap(map, name, context.t), map.title);
			if (withCards) await expectCards(article, context);
		}
	}
}

/** The files that exist once on a site, for browsers, hosts and search engines. */
async function expectSiteFiles(context: Context): Promise<void> {
	for (const text of [await writeSitemap(context.edition.sitePages, context), await writeNewsSitemap(context, NOW)]) {
		expectWhole(text);
		parseXml(text);
	}
	for (const text of [headersFile(context), redirectsFile(context)]) expectWhole(text);
	expectJson(manifestFile(context));
}

/** Checks the titles, descriptions and structured data of pages, and the code to embed a claim. */
function expectHeads(article: Article, context: Context): void {
	const heads = [
		articleHead(article, context),
		evidenceHead(article, context),
		...article.claims.map((claim) => claimHead(claim, article, context)),
	];
	for (const { description, structuredData, title } of heads) {
		expectWhole(title);
		expectWhole(description);
		if (structuredData !== undefined) expectJson(structuredData);
	}
	for (const claim of article.claims) {
		const [frame] = parseFragment(embedCode(claim, context)).childNodes;
		expect(frame).toMatchObject({ nodeName: 'iframe', childNodes: [] });
		const bibtex = toBibtex([claimCsl(claim, article, context)]);
		expect(decodeURIComponent(new URL(dataUrl('text/plain', bibtex)).pathname)).toBe(`text/plain;charset=utf-8,${bibtex}`);
		expect(drawQrCode(new URL(claim.url, context.site).href)).toMatch(/^data:image\/bmp;base64,[\w+/]+=*$/);
	}
}

async function expectCards(article: Article, context: Context): Promise<void> {
	for (const card of [articleCard(article, context), ...article.claims.map((claim) => claimCard(claim, article, context))]) {
		const { info } = await sharp(await drawCard(card))
			.raw()
			.toBuffer({ resolveWithObject: true });
		expect(info).toMatchObject({ width: 1200, height: 630 });
	}
}

/** The words of a text, one text node at a time. */
function textsOf({ text }: { readonly text: HtmlNodes | Nodes }): readonly string[] {
	const texts: string[] = [];
	visit(text, 'text', ({ value }) => void texts.push(value));
	return texts;
}

function expectFeeds(context: Context): void {
	for (const feed of listFeeds(context.edition))
		for (const format of ['rss', 'atom'] as const) {
			const text = writeFeed(feed, format, context);
			expectWhole(text);
			const words = wordsOfXml(parseXml(text));
			for (const article of feed.name === 'articles' ? context.edition.articles : []) {
				expectWords(words, article.title);
				expectWords(wordsOfHtml(words), article.dek, ...article.claims.map((claim) => claim.text));
			}
		}
}

function expectMarkdown(article: Article, context: Context): void {
	const text = articleMarkdown(article, context);
	expectWhole(text);
	const [, frontmatter = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
	expect(parseYaml(frontmatter)).toMatchObject({ title: article.title });
	expectWords(wordsOfMarkdown(markdown.parse(body)), article.title, article.dek, ...article.claims.map((claim) => claim.text));
}

function expectBibtex(article: Article, context: Context): void {
	const items = [
		...article.sources.map((source) => sourceCsl(source, context.t)),
		...article.claims.map((claim) => claimCsl(claim, article, context)),
	];
	const read = new Cite(toBibtex(items)).data as readonly { readonly title?: string }[];
	expect(read).toHaveLength(items.length);
	for (const [at, { title }] of items.entries()) expectWords(read[at]?.title ?? '', title);
}

function expectDrawing(svg: string, title: string): void {
	expectWhole(svg);
	expectWords(wordsOfXml(parseXml(svg)), title);
}
