import { AxeBuilder } from '@axe-core/playwright';
import { expect, HARD_CASES, sidewaysScroll, TEMPLATES, test } from './test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const [name, url] of Object.entries(TEMPLATES)) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`the page “${name}” has no barrier that can be found by rule, in the ${colorScheme}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await page.goto(url);
			const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
		});
	}

	test(`the page “${name}” fits a screen of 320 pixels, and with it one of 1,280 at 400 %`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(url);
		expect(await sidewaysScroll(page)).toBe(0);
	});
}

test.describe('with a reader’s own styles', () => {
	// A reader’s styles are not subject to the page’s policy; those of a test would be.
	test.use({ bypassCSP: true });

	for (const [name, url] of Object.entries(TEMPLATES)) {
		test(`the page “${name}” fits at twice the size of text`, async ({ page }) => {
			await page.setViewportSize({ width: 1280, height: 900 });
			await page.goto(url);
			await page.addStyleTag({ content: 'html { font-size: 200% }' });
			expect(await sidewaysScroll(page)).toBe(0);
		});

		test(`nothing is cut off on the page “${name}”, with text spaced as WCAG 1.4.12 asks for`, async ({ page }) => {
			await page.setViewportSize({ width: 320, height: 640 });
			await page.goto(url);
			await page.addStyleTag({
				content:
					'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
			});
			expect(await sidewaysScroll(page)).toBe(0);
			const cut = await page.evaluate(() =>
				[...document.querySelectorAll<HTMLElement>('main *')]
					.filter(
						(element) => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX) && !element.closest('svg, .visually-hidden'),
					)
					.filter((element) => element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
					.map(({ outerHTML }) => outerHTML),
			);
			expect(cut).toEqual([]);
		});
	}
});

test('everything that can be used is reached by keyboard, in reading order, and the focus is seen', async ({ page }) => {
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

test('what can be pressed is large enough for a finger, or stands in a sentence', async ({ page }) => {
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
