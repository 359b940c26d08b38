import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressTexts } from '../../../src/commands/compress.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'compress-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const PAGE = '<p>They signed a treaty on the river.</p>\n'.repeat(200);

test('a server finds compressed copies beside every text file, and each holds the same text', async () => {
	mkdirSync(join(folder, 'ur'));
	const texts = [
		'index.html',
		'ur/index.html',
		'a.css',
		'a.js',
		'a.json',
		'a.xml',
		'a.svg',
		'a.txt',
		'a.md',
		'a.bib',
		'a.csv',
		'a.rss',
		'a.atom',
		'a.webmanifest',
	];
	for (const name of texts) writeFileSync(join(folder, name), `${PAGE}${name}`);
	await compressTexts(folder);
	for (const name of texts) {
		expect(brotliDecompressSync(readFileSync(join(folder, `${name}.br`))).toString()).toBe(`${PAGE}${name}`);
		expect(gunzipSync(readFileSync(join(folder, `${name}.gz`))).toString()).toBe(`${PAGE}${name}`);
		expect(readFileSync(join(folder, `${name}.br`)).length).toBeLessThan(300);
	}
});

test('a file that is already compressed, or gets no smaller, has no copies', async () => {
	const alone = ['_headers', '_redirects', 'card.png', 'en_1a2b3c4.pf_index', 'font.woff2', 'short.txt'];
	for (const name of alone) writeFileSync(join(folder, name), name === 'short.txt' ? 'River' : PAGE);
	await compressTexts(folder);
	expect(readdirSync(folder).sort()).toEqual(alone);
});

test('the same text always compresses to the same bytes', async () => {
	for (const name of ['one.html', 'two.html']) writeFileSync(join(folder, name), PAGE);
	await compressTexts(folder);
	for (const ending of ['br', 'gz'])
		expect(readFileSync(join(folder, `one.html.${ending}`))).toEqual(readFileSync(join(folder, `two.html.${ending}`)));
});

test('an article is compressed as far as Brotli goes, in every language', async () => {
	const article = Array.from({ length: 2000 }, (_, n) => `<li id="source-${n * n}">Paper ${n % 7} wrote of ${n % 13} boats.</li>`).join('');
	const pages = ['articles/ferry/index.html', 'ur/articles/ferry/index.html', 'articles/index.html', 'claims/index.html'];
	for (const page of pages) {
		mkdirSync(dirname(join(folder, page)), { recursive: true });
		writeFileSync(join(folder, page), article);
	}
	await compressTexts(folder);
	const sizes = Object.fromEntries(pages.map((page) => [page, readFileSync(join(folder, `${page}.br`)).length]));
	expect(sizes['ur/articles/ferry/index.html']).toBe(sizes['articles/ferry/index.html']);
	expect(sizes['articles/ferry/index.html']).toBeLessThan(0.9 * (sizes['claims/index.html'] ?? 0));
	expect(sizes['articles/index.html']).toBe(sizes['claims/index.html']);
});
