import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** A shift that readers hardly notice. 0.1 is the limit for “good” (https://web.dev/articles/cls). */
const LIMIT = 0.05;

/**
 * In Urdu on a phone, a paragraph at the top can be one line longer or shorter, because Naskh breaks lines differently from
 * Nastaliq. That is a shift of two tall lines.
 */
const LIMIT_OF_NASTALIQ = 0.12;

const LATE = 1500;

/** The Naskh typeface that phones have, as a file. */
const NASKH = readFileSync(
	createRequire(import.meta.url).resolve('@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2'),
).toString('base64');

/** The pages, each with the typeface that phones have for it, if this machine may not have it. */
const PAGES = [
	['/articles/first-flight/', undefined],
	['/articles/first-flight/cost-fifty-three/', undefined],
	['/ur/', 'Arabic of Android'],
	['/ur/articles/hard-cases/', 'Arabic of Android'],
	['/ur/claims/', 'Arabic of Android'],
	['/prs/', 'Installed Naskh'],
	['/prs/articles/hard-cases/', 'Installed Naskh'],
	['/prs/claims/', 'Installed Naskh'],
] as const;

// The stand-in typeface is added to the styles, whose hash is in the page's policy.
test.use({ bypassCSP: true });

for (const [device, viewport] of Object.entries({ telephone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } }))
	for (const [url, face] of PAGES)
		test(`on a ${device}, ${url} hardly moves when its fonts come ${LATE} ms late`, async ({ page }) => {
			await page.setViewportSize(viewport);
			const limit = url.startsWith('/ur/') && device === 'telephone' ? LIMIT_OF_NASTALIQ : LIMIT;
			expect(await shiftOf(page, url, face)).toBeLessThanOrEqual(limit);
		});

/** How far visible parts have moved once the fonts have loaded, weighted by size and distance. */
async function shiftOf(page: Page, url: string, face: string | undefined): Promise<number> {
	await page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(globalThis, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { readonly value: number }).value);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	const { promise: late, resolve: sendFonts } = Promise.withResolvers<null>();
	await page.route('**/*.woff2', async (route) => {
		await late;
		await route.continue();
	});
	if (face !== undefined)
		await page.route(`**${url}`, async (route) => {
			const response = await route.fetch();
			const html = await response.text();
			const found = new RegExp(`(@font-face\\s*\\{font-family:"?${face}"?;font-display:swap;src:)[^;}]*`);
			expect(html).toMatch(found);
			await route.fulfill({ response, body: html.replace(found, `$1url(data:font/woff2;base64,${NASKH})`) });
		});
	await page.goto(url, { waitUntil: 'domcontentloaded' });
	await page.waitForTimeout(LATE);
	// Shifts before this point happened before there was anything to read, or because of the stand-in typeface.
	await page.evaluate(() => {
		(globalThis as unknown as { shifts: number[] }).shifts.length = 0;
	});
	sendFonts(null);
	await page.waitForLoadState('networkidle');
	await page.evaluate(() => document.fonts.ready);
	await page.waitForTimeout(300);
	return page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, shift) => sum + shift, 0));
}
