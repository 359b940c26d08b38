import { statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { OUTPUTS } from './buildEditions.ts';
import { editionOf, pageAt, pages } from './pages.ts';

/** Bytes on the line when a host serves a text with Brotli. */
const onTheLine = (text: string) => brotliCompressSync(text).length;

/** The same, or somewhat more where that is within the budget already: at its best Brotli takes a tenth of a second for a page. */
const atMostOnTheLine = (text: string, budget: number) => {
	const quick = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
	return quick <= budget ? quick : onTheLine(text);
};

/** A page with its styles and without the script that it runs, which has a budget of its own. */
const withoutScript = (html: string) => html.replace(/<script type="module">[\s\S]*?<\/script>/g, '');

/** What a connection carries before the first answer of the reader's machine: ten packets of 1,460 bytes (RFC 6928). */
const FIRST_FLIGHT = 14_600;

describe('on a slow line', () => {
	test('the first article with its styles is at most 30 kB', () => {
		expect(onTheLine(withoutScript(pageAt('edition', '/articles/pakistan-taliban-alliance/').html))).toBeLessThanOrEqual(30_000);
	});

	// A letter of the Arabic script takes two bytes, of Latin one; what is the same in all languages, like addresses, stays.
	test.each(pages)('$name with its styles is at most 30 kB, and a fifth more where letters take two bytes', ({ document, html }) => {
		const budget = document.documentElement.dir === 'rtl' ? 36_000 : 30_000;
		expect(atMostOnTheLine(withoutScript(html), budget)).toBeLessThanOrEqual(budget);
	});

	test('every list, and the page of every outlet and entity, comes with the first flight of a connection', () => {
		const heavy = pages.filter(
			({ html, url }) =>
				/^\/(?:(?:ur|prs)\/)?(?:claims|outlets|entities|topics|articles\/(?:page|$))/.test(url) &&
				atMostOnTheLine(html, FIRST_FLIGHT) > FIRST_FLIGHT,
		);
		expect(heavy.map(({ name }) => name)).toEqual([]);
	});

	test('an article of 750 words, 10 claims and 8 sources comes with the first flight of a connection', async () => {
		const { articles } = await editionOf('fixtures');
		const article = articles.find(({ slug }) => slug === 'first-flight');
		expect(article?.words).toBeGreaterThanOrEqual(750);
		expect(article?.claims).toHaveLength(10);
		expect(article?.sources).toHaveLength(8);
		expect(onTheLine(pageAt('fixtures', '/articles/first-flight/').html)).toBeLessThanOrEqual(FIRST_FLIGHT);
	});

	test.each(pages)('$name has at most 2 kB of script', ({ html }) => {
		const scripts = [...html.matchAll(/<script type="module"[^>]*>[\s\S]*?<\/script>/g)].map(([script]) => script);
		expect(scripts.every((script) => !script.includes(' src='))).toBe(true);
		expect(onTheLine(scripts.join(''))).toBeLessThanOrEqual(2_000);
	});

	test.each(pages)(
		'$name loads at most 60 kB of fonts, in Arabic script 150 kB, and none of another script',
		({ document, html, site }) => {
			const files = [...new Set([...html.matchAll(/url\("?(\/_astro\/fonts\/[^")]+\.woff2)/g)].map(([, file = '']) => file))];
			const sizes = files.map((file) => statSync(join(OUTPUTS[site], file)).size);
			expect(files).toHaveLength(document.documentElement.dir === 'rtl' ? 1 : 2);
			expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(document.documentElement.dir === 'rtl' ? 150_000 : 60_000);
		},
	);

	test.each(pages)('$name is read before its fonts have come', ({ html }) => {
		const faces = html.match(/@font-face\s*\{[^}]*\}/g) ?? [];
		expect(faces.length).toBeGreaterThanOrEqual(1);
		expect(faces.filter((face) => !/font-display:\s*swap/.test(face))).toEqual([]);
		expect(html).not.toContain('rel="preload"');
		// A browser that shows the page does not wait for the styles for print.
		expect(html.replace(/<link rel="stylesheet" href="[^"]+" media="print">/, '')).not.toContain('rel="stylesheet"');
	});
});
