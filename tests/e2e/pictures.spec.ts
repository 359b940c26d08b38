import type { Page } from '@playwright/test';
import { expect, TEMPLATES, test } from './test.ts';

const { en, prs, ur } = TEMPLATES['article with every kind of picture'];

/** Waits until every picture of the page has loaded, including those below the screen. */
async function bringPictures(page: Page): Promise<void> {
	await page.evaluate(async () => {
		for (const image of document.images) {
			image.loading = 'eager';
			await image.decode();
		}
	});
}

/** Faults in the layout of pictures and recordings: wider than the screen or their figure, distorted, cut off, or overlapping. */
async function faults(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const found: string[] = [];
		const isInside = (inner: DOMRect, outer: DOMRect) => inner.left >= outer.left - 1 && inner.right <= outer.right + 1;
		const screen = new DOMRect(0, 0, document.documentElement.clientWidth, 1);
		for (const figure of document.querySelectorAll('.picture, .recording')) {
			const box = figure.getBoundingClientRect();
			if (!isInside(box, screen)) found.push(`${figure.id} is wider than the screen`);
			for (const part of figure.querySelectorAll<HTMLElement>('p, figcaption, summary, dd')) {
				// Parts for paper only have no box on a screen.
				if (part.getClientRects().length === 0) continue;
				if (!isInside(part.getBoundingClientRect(), box)) found.push(`${figure.id}: “${part.textContent}” sticks out`);
				if (part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== 'inline')
					found.push(`${figure.id}: “${part.textContent}” is cut`);
			}
			const image = figure.querySelector('img');
			if (image === null) continue;
			const shown = image.getBoundingClientRect();
			if (image.closest('.panorama') === null && !isInside(shown, box)) found.push(`${figure.id}: its picture sticks out`);
			const isFitted = getComputedStyle(image).objectFit === 'contain';
			const stretch = shown.width / shown.height / (image.naturalWidth / image.naturalHeight);
			if (!isFitted && Math.abs(stretch - 1) > 0.02) found.push(`${figure.id} is out of shape: ${stretch}`);
			const caption = figure.querySelector('figcaption')?.getBoundingClientRect();
			if (figure.matches('.picture') && caption !== undefined && caption.top < shown.bottom - 1)
				found.push(`${figure.id}: its caption is on top of it`);
		}
		return found;
	});
}

const SCREENS = { 'narrow phone': 320, phone: 390, desktop: 1280 };

for (const [language, address] of Object.entries({ en, ur, prs }))
	for (const [screen, width] of Object.entries(SCREENS))
		test(`in ${language} on a ${screen} pictures stay on the screen and in shape, and nothing is cut`, async ({ page }) => {
			await page.setViewportSize({ width, height: 844 });
			await page.goto(address);
			await bringPictures(page);
			for (const fold of await page.locator('.picture summary').all()) await fold.click();
			expect(await page.locator('.picture').count()).toBeGreaterThanOrEqual(3);
			expect(await faults(page)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
			await page.emulateMedia({ media: 'print' });
			expect(await faults(page)).toEqual([]);
		});

test('the link back to the contents covers no heading after a picture, a chart or a map', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 844 });
	for (const address of [en, ur, '/articles/kell-in-numbers/', '/articles/maps-of-the-earth/']) {
		await page.goto(address);
		const over = await page.evaluate(() =>
			[...document.querySelectorAll('.prose > .to-contents')].flatMap((way) => {
				const heading = way.nextElementSibling;
				const link = way.querySelector('a')?.getBoundingClientRect();
				if (heading === null || link === undefined) return ['nothing to compare'];
				const words = document.createRange();
				words.selectNodeContents(heading);
				const isOver = [...words.getClientRects()].some(
					(line) => line.left < link.right && link.left < line.right && line.top + 6 < link.bottom && link.top < line.bottom - 6,
				);
				return isOver ? [heading.textContent] : [];
			}),
		);
		expect(over, address).toEqual([]);
	}
});

test('on a phone a picture fills the column, and a smaller one is not enlarged', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(en);
	await bringPictures(page);
	const widthOf = (id: string) => page.locator(`#picture-${id} img`).evaluate((image) => image.getBoundingClientRect().width);
	const column = await page.locator('.prose').evaluate((prose) => prose.getBoundingClientRect().width);
	expect(await widthOf('river-large')).toBeCloseTo(column, 0);
	expect(await widthOf('river-upright')).toBeCloseTo(column, 0);
	expect(await widthOf('river-pixel')).toBe(1);
});

test('a very long picture scrolls in its frame, by keyboard too', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(en);
	await bringPictures(page);
	const frame = page.getByRole('region', { name: 'Long picture' });
	await frame.focus();
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => frame.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});

test('the text is shown before its pictures, and does not move when they load', async ({ page }) => {
	const { promise: late, resolve: send } = Promise.withResolvers<null>();
	await page.route(/\.(?:avif|webp|jpg|png)$/, async (route) => {
		await late;
		await route.continue();
	});
	await page.goto(en, { waitUntil: 'domcontentloaded' });
	const last = page.locator('.recording').last();
	const before = await last.evaluate((element) => element.getBoundingClientRect().top);
	// Until it has loaded, a picture's place has its colour.
	const ground = await page.locator('#picture-river-large img').evaluate((image) => getComputedStyle(image).backgroundColor);
	expect(ground).toBe('rgb(142, 167, 175)');
	send(null);
	await bringPictures(page);
	// Each picture may be a fraction of a pixel taller than expected.
	const after = await last.evaluate((element) => element.getBoundingClientRect().top);
	expect(Math.abs(after - before)).toBeLessThan(4);
});
