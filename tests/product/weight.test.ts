import { statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DIST } from './buildFixtures.ts';
import { idsIn, pageAt, pages } from './builtPages.ts';

/**
 * The most that an article of 750 words may weigh without its script. With the script, a server can send it before it needs an
 * answer from the reader's computer (RFC 6928).
 */
const SHORT_ARTICLE = 12_200;

describe('on a slow line', () => {
	test('an article of 750 words, 10 claims and 8 sources arrives in the first flight of a connection', () => {
		const { document, html } = pageAt('/articles/first-flight/');
		expect(document.querySelector('.prose')?.textContent.split(/\s+/).length).toBeGreaterThanOrEqual(750);
		expect(idsIn(document, '.claims .entry')).toHaveLength(10);
		expect(idsIn(document, '.sources .entry')).toHaveLength(8);
		expect(brotliCompressSync(html.replace(/<script type="module">[^]*?<\/script>/g, '')).length).toBeLessThanOrEqual(SHORT_ARTICLE);
		expect(brotliCompressSync(html).length).toBeLessThanOrEqual(14_600);
	});

	test('a page loads at most 60 kB of fonts, in Arabic script 150 kB, and none of another script', () => {
		for (const { document, html, url } of pages) {
			const files = [...new Set([...html.matchAll(/url\("?(\/_astro\/fonts\/[^")]+\.woff2)/g)].map(([, file = '']) => file))];
			const bytes = files.reduce((sum, file) => sum + statSync(join(DIST, file)).size, 0);
			const isArabic = document.documentElement.dir === 'rtl';
			expect(files, url).toHaveLength(isArabic ? 1 : 2);
			expect(bytes, url).toBeLessThanOrEqual(isArabic ? 150_000 : 60_000);
		}
	});

	test('a page can be read before its fonts have loaded', () => {
		for (const { html, url } of pages) {
			const faces = html.match(/@font-face\s*\{[^}]*\}/g) ?? [];
			expect(faces.length, url).toBeGreaterThanOrEqual(1);
			expect(faces.filter((face) => !/font-display:\s*swap/.test(face))).toEqual([]);
			expect(html).not.toContain('rel="preload"');
		}
	});
});
