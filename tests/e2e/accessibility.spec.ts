import type { Page } from '@playwright/test';
import { barriers, openWithAxe } from '../axe.ts';
import { ALL_TEMPLATES, expect, HARD_CASES, sidewaysScroll, test } from './test.ts';

/** The combinations of theme and width to test. */
const VIEWS = [
	{ colorScheme: 'light', width: 390 },
	{ colorScheme: 'dark', width: 1280 },
	{ colorScheme: 'light', width: 1280 },
	{ colorScheme: 'dark', width: 390 },
] as const;

/*
 * All templates in all languages, themes and widths would be over 400 pages. So each address is tested once, and the views
 * take turns. Each template is still seen in each of its languages. With two or three languages, it is also seen in both
 * themes and at both widths, and with one language in two views. Each language is seen in all four views.
 */
for (const [index, [name, addresses]] of ALL_TEMPLATES.entries())
	test(`the page “${name}” has no barrier that axe can find, makes no request to other sites, and stores nothing on the reader’s machine`, async ({
		context,
		page,
	}) => {
		await openWithAxe(page);
		const urls = addresses.length === 1 ? [...addresses, ...addresses] : addresses;
		for (const [place, url] of urls.entries()) {
			const view = VIEWS[(index + place) % VIEWS.length] ?? VIEWS[0];
			await page.emulateMedia({ colorScheme: view.colorScheme });
			await page.setViewportSize({ width: view.width, height: 844 });
			await page.goto(url);
			// Every test here also fails on a request to another site, or if the policy blocks something of the page's own.
			expect(await context.cookies()).toEqual([]);
			expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
			expect(await barriers(page), `${new URL(url).pathname}, ${view.colorScheme}, ${view.width} pixels`).toEqual([]);
		}
	});

/** Boxes that cut off their content: it is longer or wider than they are. */
const cutOff = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('main *')]
			.filter(
				(element) => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX) && !element.closest('svg, .visually-hidden, .said'),
			)
			.filter((element) => element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
			.map(({ outerHTML }) => outerHTML),
	);

const SPACED =
	'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

test.describe('with a reader’s own styles', () => {
	// The page's policy does not apply to a reader’s own styles, but would apply to those of a test.
	test.use({ bypassCSP: true });

	for (const [name, addresses] of ALL_TEMPLATES)
		test(`the page “${name}” fits a screen of 320 pixels, with the text spacing of WCAG 1.4.12, and with text at twice its size`, async ({
			page,
		}) => {
			for (const url of addresses) {
				const { pathname } = new URL(url);
				// As wide as a screen of 1,280 pixels at 400 %.
				await page.setViewportSize({ width: 320, height: 640 });
				await page.goto(url);
				expect(await sidewaysScroll(page), `${pathname} at 320 pixels`).toBe(0);
				const spaced = await page.addStyleTag({ content: SPACED });
				expect(await sidewaysScroll(page), `${pathname}, spaced`).toBe(0);
				expect(await cutOff(page), `${pathname}, spaced`).toEqual([]);
				await spaced.evaluate((style: HTMLStyleElement) => style.remove());
				await page.addStyleTag({ content: 'html { font-size: 200% }' });
				for (const width of [390, 1280]) {
					await page.setViewportSize({ width, height: 900 });
					expect(await sidewaysScroll(page), `${pathname}, twice as large on ${width} pixels`).toBe(0);
				}
			}
		});
});

test('every control can be reached by keyboard, in reading order, and the focus is visible', async ({ page }) => {
	await page.goto(HARD_CASES);
	const expected = await page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('a[href], button, summary, [tabindex="0"]')]
			.filter((element) => element.checkVisibility())
			.map((element) => element.outerHTML.slice(0, 120)),
	);
	for (const html of expected) {
		await page.keyboard.press('Tab');
		const focused = await page.evaluate(() => {
			const element = document.activeElement as HTMLElement;
			const { outlineStyle, outlineWidth } = getComputedStyle(element);
			const { bottom, top } = element.getBoundingClientRect();
			return {
				html: element.outerHTML.slice(0, 120),
				hasOutline: outlineStyle !== 'none' && parseFloat(outlineWidth) > 0,
				isInSight: bottom > 0 && top < innerHeight,
			};
		});
		expect(focused).toEqual({ html, hasOutline: true, isInSight: true });
	}
});

test('every control is large enough for a finger, or is in a sentence', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(HARD_CASES);
	const small = await page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('a[href], button')]
			.filter((element) => element.checkVisibility() && getComputedStyle(element).display !== 'inline')
			.filter((element) => element.getBoundingClientRect().height < 24)
			.map(({ outerHTML }) => outerHTML),
	);
	expect(small).toEqual([]);
});
