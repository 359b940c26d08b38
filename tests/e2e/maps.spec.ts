import { FIXTURES } from './ports.ts';
import { expect, test } from './test.ts';

const MAPS = ['fiji', 'kashmir', 'svalbard', 'street', 'world', 'route', 'area', 'river-places'];
const LANGUAGES = { en: '', ur: 'ur/', prs: 'prs/' };

for (const [language, path] of Object.entries(LANGUAGES)) {
	test(`no words on a map are cut or cover others, as the browser draws them (${language})`, async ({ page }) => {
		for (const map of MAPS)
			for (const size of ['wide', 'narrow']) {
				await page.emulateMedia({ colorScheme: size === 'wide' ? 'light' : 'dark' });
				await page.goto(`${FIXTURES}/${path}maps/${map}/${size}.svg`);
				const faults = await page.evaluate(async () => {
					await document.fonts.ready;
					const drawing = document.documentElement.getBoundingClientRect();
					const words = [...document.querySelectorAll('text')].map((text) => ({
						words: text.textContent,
						box: text.getBoundingClientRect(),
					}));
					const outside = words.filter(
						({ box }) =>
							box.left < drawing.left - 1 || box.right > drawing.right + 1 || box.top < drawing.top - 1 || box.bottom > drawing.bottom + 1,
					);
					// A line is taller than its visible letters, so a few pixels above and below are empty.
					const over = words.filter(({ box }, index) =>
						words.some(
							(other, place) =>
								place > index &&
								box.left < other.box.right - 1 &&
								other.box.left < box.right - 1 &&
								box.top + box.height * 0.22 < other.box.bottom - other.box.height * 0.22 &&
								other.box.top + other.box.height * 0.22 < box.bottom - box.height * 0.22,
						),
					);
					return { count: words.length, outside: outside.map((one) => one.words), over: over.map((one) => one.words) };
				});
				expect(faults, `${map} ${size}`).toMatchObject({ outside: [], over: [] });
				expect(faults.count, `${map} ${size}`).toBeGreaterThan(2);
			}
	});
}

for (const width of [320, 390, 1280])
	test(`maps fill exactly the room that the page leaves for them, and the page is no wider than the screen (${width})`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 800 });
		for (const path of Object.values(LANGUAGES)) {
			await page.goto(`${FIXTURES}/${path}articles/maps-of-the-earth/`);
			const drawings = page.locator('.drawing');
			await expect(drawings).toHaveCount(7);
			const seen = await drawings.evaluateAll(async (images) =>
				Promise.all(
					(images as HTMLImageElement[]).map(async (image) => {
						await image.decode();
						const source = image.parentElement?.querySelector('source');
						const from = source !== null && source !== undefined && matchMedia(source.media).matches ? source : image;
						const told = Number(from.getAttribute('width')) / Number(from.getAttribute('height'));
						const { height, width: wide } = image.getBoundingClientRect();
						return Math.abs(image.naturalWidth / image.naturalHeight - told) + Math.abs(wide / height - told);
					}),
				),
			);
			for (const off of seen) expect(off).toBeLessThan(0.02);
			expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		}
	});
