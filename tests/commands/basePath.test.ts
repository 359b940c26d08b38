/** A site in a folder of its host, as on GitHub Pages: `https://kell.example/news/`. */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../src/commands/site.ts';
import { FIXTURES } from '../product/buildFixtures.ts';
import { OWN } from '../sites.ts';

let folder: string;
let dist: string;

function run(command: string, ...more: readonly string[]) {
	const { status, stderr, stdout } = spawnSync(process.execPath, ['--import', './tests/product/clock.ts', command, ...more], {
		cwd: ROOT,
		encoding: 'utf8',
		env: { ...OWN, HOME: folder },
	});
	return { status, said: stdout + stderr };
}

beforeAll(() => {
	mkdirSync(join(ROOT, 'tests/output'), { recursive: true });
	folder = mkdtempSync(join(ROOT, 'tests/output/', 'base-'));
	dist = join(folder, 'dist');
	cpSync(FIXTURES, join(folder, 'content'), { recursive: true });
	const site = join(folder, 'content/site.yml');
	writeFileSync(site, readFileSync(site, 'utf8').replace(/^address: .*$/m, 'address: https://kell.example/news'));
	const { said, status } = run('src/commands/build.ts', '--any-address', '--uncompressed', join(folder, 'content'), dist);
	expect(status, said).toBe(0);
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (file: string) => readFileSync(join(dist, file), 'utf8');

describe('on a site in a folder of its host', () => {
	test('npm run verify finds nothing: every link of every page and file leads somewhere', () => {
		const { said, status } = run('src/verify/verify.ts', dist, join(folder, 'content'));
		expect(said).toContain('All ');
		expect(said).toContain(' rules hold.');
		expect(status).toBe(0);
	});

	test.each([
		// For sharing and for search engines.
		['index.html', '<link rel="canonical" href="https://kell.example/news/">'],
		['index.html', '<meta property="og:image" content="https://kell.example/news/card.png">'],
		['index.html', '<link rel="alternate" hreflang="fa-AF" href="https://kell.example/news/prs/">'],
		['sitemap-index.xml', '<loc>https://kell.example/news/sitemap-pages.xml</loc>'],
		['ur/sitemap-pages.xml', '<loc>https://kell.example/news/ur/articles/hard-cases/</loc>'],
		['robots.txt', 'Sitemap: https://kell.example/news/sitemap-index.xml'],
		['index.html', '"@id":"https://kell.example/news/#publisher"'],
		// What a page loads.
		['index.html', '<link rel="icon" href="/news/icon.svg" type="image/svg+xml">'],
		['index.html', '<link rel="apple-touch-icon" href="/news/icon-180.png">'],
		['index.html', '<link rel="manifest" href="/news/manifest.webmanifest">'],
		['articles/hard-cases/print/index.html', '<link rel="icon" href="/news/icon.svg" type="image/svg+xml">'],
		['manifest.webmanifest', '"start_url":"/news/"'],
		['manifest.webmanifest', '"src":"/news/icon-192.png"'],
		['ur/search/index.html', 'data-index="/news/pagefind/pagefind.js"'],
		['ur/search/index.html', 'data-names="/news/ur/search/names.json"'],
		// Links of the site, and links that authors write.
		['prs/index.html', '<a href="/news/prs/search/">'],
		['about/index.html', '<a href="/news/how-we-source/">'],
		['articles/book-of-tolls/index.html', '<a href="/news/articles/hard-cases/gates-open/">'],
		['ur/articles/book-of-tolls/index.html', '<a href="/news/ur/articles/hard-cases/gates-open/">'],
		['articles/book-of-tolls/article.md', '(https://kell.example/news/articles/hard-cases/gates-open/)'],
		['ur/articles/book-of-tolls/article.md', '(https://kell.example/news/ur/articles/hard-cases/gates-open/)'],
		['feeds/articles.rss', '<link>https://kell.example/news/articles/hard-cases/</link>'],
		['feeds/articles.atom', '<icon>https://kell.example/news/icon.svg</icon>'],
		// What programs read.
		['claims.json', '"$schema":"https://kell.example/news/schemas/claims.json"'],
		['schemas/claims.json', '"$id":"https://kell.example/news/schemas/claims.json"'],
		['articles/hard-cases/gates-open/index.html', 'url%20=%20%7Bhttps://kell.example/news/articles/hard-cases/gates-open/%7D'],
		['_redirects', '/news/articles/:slug/:claim/citation.bib /news/articles/:slug/:claim/ 301\n'],
		// What is gone, and what hosts read.
		['embed/first-flight/letter-burnt/index.html', 'href="/news/articles/first-flight/letter-exists/"'],
		['_redirects', '/news/embed/first-flight/letter-burnt/ /news/embed/first-flight/letter-exists/ 301\n'],
		['_redirects', '/news/ur/claims/status/reported/ /news/ur/claims/status/one-source/ 301\n'],
		['_headers', '/news/ur/embed/*\n  Content-Security-Policy: frame-ancestors *\n'],
		['_headers', '/news/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n'],
	])('%s has %s', (file, words) => {
		expect(read(file)).toContain(words);
	});

	test('nothing is linked or loaded from outside that folder', () => {
		const texts = globSync('**/*.{html,css,json,xml,rss,atom,md,bib,svg,webmanifest}', { cwd: dist });
		expect(texts.length).toBeGreaterThan(500);
		const outside = texts.flatMap((file) =>
			(
				read(file).match(
					/(?:href|src|data-names|data-index|action)="\/(?!news\/)[^"]*"|url\(["']?\/(?!news\/)|kell\.example\/(?!news\/)\S*/g,
				) ?? []
			).map((found) => `${file}: ${found}`),
		);
		expect(outside).toEqual([]);
	});

	test('the search leads to pages in that folder', () => {
		const entries = globSync('pagefind/fragment/*.pf_fragment', { cwd: dist }).map((file) =>
			gunzipSync(readFileSync(join(dist, file))).toString(),
		);
		const addresses = entries.map((entry) => /"url":"([^"]*)"/.exec(entry)?.[1] ?? '');
		expect(addresses).toContain('/news/ur/articles/hard-cases/');
		expect(addresses.filter((address) => !/^\/news\/(?!news\/)/.test(address))).toEqual([]);
	});
});

test('the ledger, and what authors write, do not include that folder', () => {
	const said = run('src/commands/record.ts', join(folder, 'content')).said;
	expect(said).toContain('Recorded 0 new addresses');
	const files = globSync('content/ledger/**/*.yml', { cwd: folder });
	expect(files.length).toBeGreaterThan(10);
	for (const file of files) expect(readFileSync(join(folder, file), 'utf8')).not.toContain('/news/');
});
