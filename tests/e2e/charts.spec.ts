import type { Page } from '@playwright/test';
import { expect, test, sidewaysScroll, TEMPLATES } from './test.ts';

const ARTICLES = Object.entries(TEMPLATES['article with every kind of chart']);

/** The drawings of an article, for a wide column and for a phone. */
function drawingsOf(page: Page): Promise<readonly string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('.figure picture')].flatMap((picture) => [
			new URL(picture.querySelector('source')?.srcset ?? '', location.href).href,
			picture.querySelector('img')?.src ?? '',
		]),
	);
}

/** The words of a drawing that overlap or run out of it, by the boxes that the browser gives them. */
function faultsOf(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const frame = document.documentElement.getBoundingClientRect();
		const boxes = [...document.querySelectorAll('text')].map((text) => {
			const { left, right } = text.getBoundingClientRect();
			const [size, y] = ['font-size', 'y'].map((name) => Number(text.getAttribute(name)));
			const isArabic = /\p{Script=Arabic}/u.test(text.textContent) && /\p{L}/u.test(text.textContent);
			// From the top of the highest letters to the bottom of the lowest ones.
			return {
				words: text.textContent,
				left,
				right,
				top: (y ?? 0) - (size ?? 0) * 0.78,
				bottom: (y ?? 0) + (size ?? 0) * (isArabic ? 0.4 : 0.22),
			};
		});
		const outside = boxes.filter(
			({ bottom, left, right, top }) => left < -0.5 || right > frame.right + 0.5 || top < -0.5 || bottom > frame.bottom + 0.5,
		);
		const covered = boxes.flatMap((one, index) =>
			boxes
				.slice(index + 1)
				.filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
				.map((other) => `${one.words} lies over ${other.words}`),
		);
		return [...outside.map(({ words }) => `${words} is cut`), ...covered];
	});
}

for (const [language, address] of ARTICLES)
	test(`in every kind of chart no word is cut, and none covers another (${language})`, async ({ page }) => {
		await page.goto(address);
		const drawings = await drawingsOf(page);
		expect(drawings.length).toBeGreaterThanOrEqual(8);
		for (const url of drawings) {
			await page.goto(url);
			await page.evaluate(() => document.fonts.ready);
			expect(await page.locator('text').count(), url).toBeGreaterThan(3);
			expect(await faultsOf(page), url).toEqual([]);
		}
	});

for (const width of [320, 390, 1280])
	for (const scheme of ['light', 'dark'] as const)
		test(`at ${width} pixels, ${scheme}, every chart is inside its page and legible: no type is smaller than 10 pixels`, async ({
			page,
		}) => {
			await page.emulateMedia({ colorScheme: scheme });
			await page.setViewportSize({ width, height: 800 });
			for (const [, address] of ARTICLES) {
				await page.goto(address);
				const shown = await page.evaluate(() =>
					[...document.querySelectorAll<HTMLImageElement>('.figure img.drawing')].map((image) => ({
						file: image.parentElement?.querySelector('source')?.media && matchMedia('(max-width: 34rem)').matches ? 'narrow' : 'wide',
						left: image.getBoundingClientRect().left,
						right: image.getBoundingClientRect().right,
						width: image.getBoundingClientRect().width,
					})),
				);
				expect(shown.length).toBeGreaterThanOrEqual(4);
				for (const { file, left, right, width: wide } of shown) {
					expect(left).toBeGreaterThanOrEqual(0);
					expect(right).toBeLessThanOrEqual(width);
					// The smallest type of a drawing is 12 pixels, on a phone and in a column.
					expect((wide / (file === 'narrow' ? 320 : 640)) * 12).toBeGreaterThanOrEqual(10);
				}
				expect(await sidewaysScroll(page)).toBe(0);
			}
		});

test('a table of hundreds of rows is set in columns on paper, and others are not', async ({ page }) => {
	await page.goto(ARTICLES[0]?.[1] ?? '');
	await page.emulateMedia({ media: 'print' });
	const columns = await page.evaluate(() =>
		[...document.querySelectorAll('.figure-grid')].map(
			(grid) => `${grid.querySelectorAll('tbody tr').length > 100 ? 'long' : 'short'}: ${getComputedStyle(grid).columnCount}`,
		),
	);
	expect([...new Set(columns)].sort()).toEqual(['long: 3', 'short: auto']);
});

test('charts on paper look as they do in light mode, and are inside the sheet', async ({ page }) => {
	await page.setViewportSize({ width: 794, height: 1123 });
	await page.emulateMedia({ media: 'print' });
	await page.goto(TEMPLATES['article with every kind of chart'].en);
	const widths = await page.evaluate(() =>
		[...document.querySelectorAll('.figure img.drawing')].map((image) => image.getBoundingClientRect().right),
	);
	expect(widths).toHaveLength(15);
	expect(Math.max(...widths)).toBeLessThanOrEqual(794);
});
