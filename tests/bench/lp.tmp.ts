/**
 * What the page costs before its largest part is seen: `npx node tests/bench/largestPaint.ts [folder of a built site]`.
 * Takes the first article of the build, and the same text as bare HTML without styles, fonts or script; loads each of
 * them several times in turn on a slow line and a slow machine, and compares the medians of Largest Contentful Paint.
 */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { chromiumLaunchOptions } from '../../src/commands/browser.ts';
import { DIST } from '../product/buildFixtures.ts';

const [dist = DIST, named] = process.argv.slice(2);
const RUNS = 5;
/** A line of 1.6 Mbit/s with 150 ms there and back, and a machine a quarter as fast: what Lighthouse takes for a phone. */
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 96_000 };
const SLOWER = 4;

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2',
};

const article =
	named ??
	globSync('articles/*/index.html', { cwd: dist })
		.filter((file) => !file.includes('/page/'))
		.sort()[0];
if (article === undefined) throw new Error(`There is no article in ${dist}.`);
const path = `/${article.replace(/index\.html$/, '')}`;
const bare = bareText(readFileSync(join(dist, path, 'index.html'), 'utf8'));

/** What has been packed once: packing takes longer than sending. */
const sent = new Map<string, Buffer>();

const server = createServer(({ url = '/' }, response) => {
	const file = join(dist, decodeURIComponent(url), url.endsWith('/') ? 'index.html' : '');
	if (url !== '/bare/' && !(existsSync(file) && statSync(file).isFile())) return response.writeHead(404).end();
	const type = TYPES[extname(file)] ?? 'application/octet-stream';
	const body = url === '/bare/' ? Buffer.from(bare) : readFileSync(file);
	// As a host sends them: text packed, fonts as they are.
	const isText = /^text|svg/.test(type);
	response.writeHead(200, { 'Content-Type': type, ...(isText && { 'Content-Encoding': 'br' }), 'Cache-Control': 'no-store' });
	const packed = sent.get(url) ?? (isText ? brotliCompressSync(body) : body);
	sent.set(url, packed);
	return response.end(packed);
});
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('The server has no port.');
const site = `http://127.0.0.1:${address.port}`;

const browser = await chromium.launch(await chromiumLaunchOptions());
try {
	await fetch(site + path);
	await fetch(`${site}/bare/`);
	const ctx0 = await browser.newContext({ viewport: { width: 390, height: 844 } });
	for (const u of [site + path, site + '/bare/', site + path, site + '/bare/', site + path]) {
		const pg = await ctx0.newPage();
		const dt = await ctx0.newCDPSession(pg);
		await dt.send('Network.enable');
		await dt.send('Network.setCacheDisabled', { cacheDisabled: true });
		await dt.send('Network.emulateNetworkConditions', LINE);
		await dt.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
		await pg.goto(u, { waitUntil: 'networkidle' });
		console.log(u, JSON.stringify(await pg.evaluate(() => new Promise((r) => {
			new PerformanceObserver((l) => r([
				l.getEntries().map((e) => [e.startTime, e.size, e.element?.tagName, (e.element?.textContent ?? '').slice(0, 40)]),
				performance.getEntriesByType('paint').map((e) => [e.name, e.startTime]),
				performance.getEntriesByType('resource').map((e) => [e.name.slice(-40), Math.round(e.startTime), Math.round(e.responseEnd), e.transferSize]),
				performance.getEntriesByType('navigation').map((e) => [e.responseStart, e.responseEnd, e.domInteractive, e.domContentLoadedEventEnd]),
			])).observe({ type: 'largest-contentful-paint', buffered: true });
		}))));
		await pg.close();
	}
	process.exit(0);

	for (const [name, viewport] of Object.entries({ phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } })) {
		const paints: { page: number[]; bare: number[] } = { page: [], bare: [] };
		// In turn, so that what else the machine does falls on both.
		for (let run = 0; run < RUNS; run++) {
			paints.bare.push(await largestPaint(browser, `${site}/bare/`, viewport));
			paints.page.push(await largestPaint(browser, site + path, viewport));
		}
		const [page, text] = [median(paints.page), median(paints.bare)];
		console.log(
			`${path} ${name.padEnd(8)} page ${page.toFixed(0)} ms, bare text ${text.toFixed(0)} ms, ratio ${(page / text).toFixed(3)}`,
			`(page ${spread(paints.page)}, bare ${spread(paints.bare)})`,
		);
	}
} finally {
	await browser.close();
	server.close();
}

/** The words of the page’s main part, with headings, paragraphs, lists, links and tables, and nothing that dresses them. */
function bareText(html: string): string {
	const { document } = parseHTML(html);
	const main = document.querySelector('main');
	if (main === null) throw new Error('The article has no main part.');
	for (const element of main.querySelectorAll('script, style, svg, img, picture, button')) element.remove();
	for (const element of main.querySelectorAll('*'))
		for (const { name } of [...element.attributes]) if (!['href', 'id', 'lang', 'dir'].includes(name)) element.removeAttribute(name);
	const { dir, lang } = document.documentElement;
	return `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${document.title.replaceAll('<', '&lt;')}</title>${main.innerHTML}`;
}

/** When the largest part of a page was painted last, in milliseconds, in a browser that has seen nothing yet. */
async function largestPaint(started: Browser, url: string, viewport: { width: number; height: number }): Promise<number> {
	const context = await started.newContext({ viewport });
	const page = await context.newPage();
	const devtools = await context.newCDPSession(page);
	await devtools.send('Network.enable');
	await devtools.send('Network.emulateNetworkConditions', LINE);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
	await page.goto(url, { waitUntil: 'networkidle' });
	const time = await page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
					type: 'largest-contentful-paint',
					buffered: true,
				});
			}),
	);
	await context.close();
	return time;
}

function median(numbers: readonly number[]): number {
	return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function spread(numbers: readonly number[]): string {
	return `${Math.min(...numbers).toFixed(0)} to ${Math.max(...numbers).toFixed(0)}`;
}
