import type { Locator } from '@playwright/test';
import { barriers } from '../axe.ts';
import { SITE } from '../siteAddress.ts';
import { squeeze } from './paper.ts';
import { expectCleanSheets, print, readQrCode } from './printing.ts';
import { expect, sidewaysScroll, TEMPLATES, test } from './test.ts';

const HARD = TEMPLATES['evidence of the hard cases'].en;
const ARTICLE = TEMPLATES['evidence of an article'].en;

/** How the words of a claim are marked. */
const looks = (words: Locator) =>
	words.evaluate((element) => {
		const { backgroundColor, textDecorationStyle } = getComputedStyle(element);
		return { hasBackground: backgroundColor !== 'rgba(0, 0, 0, 0)', line: textDecorationStyle };
	});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('choosing a source marks what it supports and what it disputes in the text, by more than colour, and nothing else', async ({
		page,
	}) => {
		await page.goto(HARD);
		const words = (id: string) => page.locator(`#in-text-${id} .claim-words`);
		const plain = { hasBackground: false, line: 'solid' };
		await expect(page.locator('.bearing').first()).toBeHidden();
		await page.locator('.source-choice').getByRole('link', { name: 'Delta Gazette [4]' }).click();
		expect(await looks(words('bridge-will-close'))).toEqual({ hasBackground: true, line: 'solid' });
		expect(await looks(words('contractor-at-fault'))).toEqual({ hasBackground: false, line: 'double' });
		expect(await looks(words('gates-open'))).toEqual(plain);
		await expect(page.locator('#in-text-bridge-will-close .bearing:visible')).toHaveText(/\[4\]\s+Supports/);
		await expect(page.locator('#in-text-contractor-at-fault .bearing:visible')).toHaveText(/\[4\]\s+Says otherwise/);
		await expect(page.locator('.bearing:visible')).toHaveCount(2);
	});

	test('a source that is only passed on marks what rests on it through others, and each place where it is cited', async ({ page }) => {
		await page.goto(`${HARD}#source-ministry-log`);
		await expect(page.locator('#in-text-gates-open .bearing:visible')).toHaveText(/\[7\]\s+Supports through \[3\]/);
		await expect(page.locator('#in-text-gates-open-2 .bearing:visible')).toBeVisible();
	});

	test('a reader who steps from a source to the words that it bears on keeps the marks, can go back, and can remove them', async ({
		page,
	}) => {
		await page.goto(`${HARD}#source-gazette-gates`);
		const entry = page.locator('#source-gazette-gates');
		await entry.getByRole('link', { name: 'The contractor had left the gates open.' }).click();
		await expect(page.locator('#in-text-contractor-at-fault')).toBeInViewport();
		await expect(page.locator('.bearing:visible')).toHaveCount(2);
		await page.locator('#in-text-contractor-at-fault .bearing:visible').click();
		await expect(page).toHaveURL(/#source-gazette-gates$/);
		await page.locator('.clear a').click();
		await expect(page.locator('.bearing:visible')).toHaveCount(0);
		await expect(page.locator('.clear')).toBeHidden();
		await expect(page.getByRole('heading', { name: 'What rests on a source, in the text' })).toBeInViewport();
	});

	test('on a phone the cells of a table are below each other, each with what it says of the claim; on a wide screen they are columns', async ({
		page,
	}) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(HARD);
		const row = page.locator('.evidence-table tbody tr').filter({ hasText: 'The contractor had left the gates open.' });
		const edges = () =>
			row.evaluate((element) =>
				[...element.children].filter((cell) => cell.textContent.trim() !== '').map((cell) => Math.round(cell.getBoundingClientRect().left)),
			);
		expect(new Set(await edges())).toEqual(new Set([16]));
		await expect(page.locator('.evidence-table thead').first()).toBeHidden();
		const said = await row
			.locator('td')
			.evaluateAll((cells) =>
				cells.filter((cell) => cell.textContent.trim() !== '').map((cell) => getComputedStyle(cell, '::before').content),
			);
		expect(said.length).toBeGreaterThan(1);
		expect(said.filter((content) => !/^"\p{Lu}.+"$/u.test(content))).toEqual([]);
		await page.setViewportSize({ width: 1280, height: 900 });
		await expect(page.locator('.evidence-table thead').first()).toBeVisible();
		const columns = await edges();
		expect(columns.length).toBeGreaterThan(2);
		expect(columns).toEqual([...new Set(columns)].sort((a, b) => a - b));
	});

	test('prints its tables on A4, no column cut off, with its address; and the text only if a source is chosen', async ({ page }) => {
		await page.goto(ARTICLE);
		const paper = await print(page);
		await expectCleanSheets(paper);
		const text = squeeze(paper);
		expect(text).toContain('Claims2to4andtheirsources');
		expect(text).not.toContain('Whatrestsonasource');
		expect((await readQrCode(paper.sheets[0]))?.address).toBe(`${SITE}/articles/first-flight/evidence/`);
		await page.goto(`${ARTICLE}#source-audit`);
		const marked = await print(page);
		await expectCleanSheets(marked);
		expect(squeeze(marked)).toContain('[8]Supportsthrough[4],[5]');
	});
});

test('on a wide screen the text stays where it is while a source is chosen beside it', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(`${ARTICLE}#source-wire-cost--cost-forty`);
	// Nothing above this heading rests on either of the two sources.
	const place = () => page.locator('#part-1').evaluate((element) => Math.round(element.getBoundingClientRect().top));
	const before = await place();
	await page.locator('.source-choice').getByRole('link', { name: 'Delta Gazette [7]' }).click();
	expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(2);
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`a text with marks has no barrier that axe can find, in the ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto(`${ARTICLE}#source-wire-cost--cost-fifty-three`);
		expect(await barriers(page)).toEqual([]);
	});

test('with forced colours the marks are lines and boxes', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto(`${HARD}#source-gazette-gates`);
	await expect(page.locator('#in-text-contractor-at-fault .bearing:visible')).toHaveCSS('border-top-style', 'solid');
	expect((await looks(page.locator('#in-text-contractor-at-fault .claim-words'))).line).toBe('double');
});

test('with a source chosen, the page fits a screen of 320 pixels', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(`${ARTICLE}#source-audit`);
	expect(await sidewaysScroll(page)).toBe(0);
	await expect(page.locator('#source-audit')).toBeInViewport();
});
