/** Measures the desk in the largest article of a content folder: from a key to what it paints, and how long the check takes. Another folder may be named. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumLaunchOptions } from '../../src/commands/browser.ts';
import { startDesk } from '../../src/desk/server/start.ts';

const content = resolve(process.argv[2] ?? 'content');
const size = (slug: string) => statSync(join(content, 'articles', slug, 'en.mdx')).size;
const [slug = ''] = readdirSync(join(content, 'articles')).sort((a, b) => size(b) - size(a));
const path = `content/articles/${slug}/en.mdx`;
const kept = mkdtempSync(join(tmpdir(), 'desk-'));
const desk = await startDesk({ content, kept, port: 0, token: 'bench' });
const browser = await chromium.launch(await chromiumLaunchOptions());
const page = await browser.newPage();
const checks: number[] = [];
page.on('requestfinished', (request) => {
	if (request.url().endsWith('/api/check')) checks.push(request.timing().responseEnd);
});
await page.goto(desk.address);
await page.getByRole('heading', { level: 1 }).waitFor();
await page.evaluate((hash) => (location.hash = hash), `/${path}`);
const text = page.getByRole('textbox', { name: 'Text of the article' });
await text.getByRole('paragraph').nth(3).click();
await page.evaluate(() => {
	const times: number[] = [];
	Object.assign(globalThis, { times });
	document.addEventListener(
		'keydown',
		() => {
			const begun = performance.now();
			// Behind the next frame, what it painted is on the screen.
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => times.push(performance.now() - begun);
				port2.postMessage(undefined);
			});
		},
		true,
	);
});
await page.keyboard.type('The quick brown fox jumps over the lazy dog, and nobody reports it. '.repeat(4), { delay: 60 });
await page.waitForTimeout(3000);
const times = await page.evaluate(() => (globalThis as unknown as { times: number[] }).times);

const at = (values: readonly number[], part: number) => Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? 0);
console.log(`${slug}: ${times.length} keys, to paint ${at(times, 0.5)} ms (median), ${at(times, 0.95)} ms (95th percentile)`);
console.log(`${checks.length} checks while typing: ${at(checks, 0.5)} ms (median), ${at(checks, 0.95)} ms (95th percentile)`);
await browser.close();
await desk.close();
rmSync(kept, { recursive: true });
