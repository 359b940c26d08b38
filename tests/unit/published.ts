import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parseXml, XmlText, type XmlElement, type XmlNode } from '@rgrove/parse-xml';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { drawChart } from '../../src/drawings/chart.ts';
import { drawMap } from '../../src/drawings/map.ts';
import { stringsFor } from '../../src/i18n/strings.ts';
import { languageOf } from '../../src/i18n/languages.ts';
import { articleProcessor } from '../../src/markdown/processor.ts';
import { withoutFrontmatter } from '../../src/integration/ownFrontmatter.ts';
import type { Article } from '../../src/model/article.ts';
import { MAP_SIZES } from '../../src/model/drawingSizes.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { Context } from '../../src/outputs/context.ts';
import { toBibtex } from '../../src/outputs/data/bibtex.ts';
import { claimCsl, sourceCsl } from '../../src/outputs/data/citations.ts';
import { claimsFile } from '../../src/outputs/data/claimsFile.ts';
import { claimsFileSchema } from '../../src/outputs/data/claimsSchema.ts';
import { feedsOf, writeFeed } from '../../src/outputs/feeds/feeds.ts';
import { articleMarkdown } from '../../src/outputs/feeds/markdown.ts';
import type { ContentFile } from '../../src/reading/files/contentFile.ts';

/** As Astro makes it for pages. */
const renderer = await articleProcessor.createMdxRenderer?.(
	{ syntaxHighlight: false },
	{ optimize: false, srcDir: new URL('../../src/', import.meta.url), sourcemap: false },
);

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

/** Publishes editions as far as it goes without a disk, and reads all of it back with programs that know nothing of ours. */
export async function expectToPublish(editions: readonly [Edition, ...Edition[]], files: readonly ContentFile[]): Promise<void> {
	for (const { path, text } of files) if (path.endsWith('.mdx')) await renderer?.process(textBelow(text), `/${path}`, {});
	for (const edition of editions) {
		const context: Context = { edition, editions, site: new URL('https://river.example'), t: stringsFor(edition.language) };
		expectFeeds(context);
		expectWhole(JSON.stringify(claimsFileSchema.parse(JSON.parse(JSON.stringify(claimsFile(edition.articles, context))))));
		for (const article of edition.articles) {
			expectMarkdown(article, context);
			expectBibtex(article, context);
			for (const chart of article.charts)
				for (const size of ['wide', 'narrow'] as const) expectDrawing(await drawChart(chart, size, writingOf(context)), chart.title);
			for (const map of article.maps)
				for (const size of Object.values(MAP_SIZES)) expectDrawing(await drawMap(map, size, context.t), map.title);
		}
	}
}

/** What is left when the frontmatter has been emptied, as the pages get it. */
function textBelow(text: string): string {
	return withoutFrontmatter(text).replace(/^---\n(\n*)---\n/, '\n$1\n');
}

function expectFeeds(context: Context): void {
	for (const feed of feedsOf(context))
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

function writingOf({ edition, t }: Context) {
	return {
		direction: languageOf(edition.language).direction,
		number: t.number,
		years: (from: number, until: number) => t.dates.span({ year: from }, { year: until }),
	};
}

/** Every character is one, and none is kept out of XML. */
function expectWhole(text: string): void {
	expect(text.isWellFormed()).toBe(true);
	expect(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFD\uFFFE\uFFFF]/.exec(text)?.[0]).toBeUndefined();
}

function expectWords(text: string, ...sentences: readonly string[]): void {
	const plain = squeezed(text);
	for (const sentence of sentences) expect(plain).toContain(squeezed(sentence));
}

/** A text without its spaces, which may be of any kind, and without the marks around names of other scripts. */
function squeezed(text: string): string {
	return text.replace(/[\s\u2066-\u2069]+/g, '');
}

function wordsOfXml(node: XmlNode): string {
	if (node instanceof XmlText) return node.text;
	const { children = [] } = node as Partial<Pick<XmlElement, 'children'>>;
	return children.map(wordsOfXml).join(' ');
}

function wordsOfHtml(html: string): string {
	const words = (node: DefaultTreeAdapterMap['node']): string =>
		'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(words).join('') : '';
	return words(parseFragment(html));
}

function wordsOfMarkdown(node: { readonly type: string; readonly value?: string; readonly children?: readonly object[] }): string {
	return node.value ?? (node.children ?? []).map((child) => wordsOfMarkdown(child as Parameters<typeof wordsOfMarkdown>[0])).join('');
}
