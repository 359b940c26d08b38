import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const CLAIM = 'claim-contractor-at-fault';
const frameOf = (page: Page) => page.frameLocator('iframe[title="The page as readers will see it"]');

test('beside the text are the real page at the claim, the paper, the shared card and the entry of a feed', async ({
	deskInTest: { open },
	page,
}) => {
	test.slow();
	await open('articles/hard-cases/en.mdx');
	await page
		.getByRole('navigation')
		.getByRole('button', { name: /The contractor had left the gates open/ })
		.click();
	await page.getByRole('button', { name: 'Preview' }).click();
	const frame = frameOf(page);
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/Every hard case in one article/, { timeout: 300_000 });
	await expect(page.locator('iframe')).toHaveAttribute('src', new RegExp(`/articles/hard-cases/#${CLAIM}$`));
	await expect(frame.locator(`#${CLAIM}`)).toBeInViewport();
	await page.getByRole('combobox', { name: 'Width' }).selectOption('As on a phone');
	expect((await page.locator('iframe').boundingBox())?.width).toBeLessThanOrEqual(360);
	// Another claim that is chosen is gone to.
	await page
		.getByRole('navigation')
		.getByRole('button', { name: /bearings/i })
		.first()
		.click();
	await expect(page.locator('iframe')).not.toHaveAttribute('src', new RegExp(CLAIM));
	const views = page.getByRole('combobox', { name: 'What to show' });
	await views.selectOption('On paper');
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/Every hard case in one article/, { timeout: 60_000 });
	const [, claim = ''] = /\/articles\/hard-cases\/print\/#(claim-.+)$/.exec((await page.locator('iframe').getAttribute('src')) ?? '') ?? [];
	await expect(frame.locator(`#${claim}`)).toBeInViewport();
	await views.selectOption('Where a link is shared');
	await expect(frame.locator('img[src$="/card.png"]')).toHaveJSProperty('naturalWidth', 1200, { timeout: 60_000 });
	// All of it is in the frame.
	expect(await frame.locator('html').evaluate(({ clientWidth, scrollWidth }) => scrollWidth <= clientWidth)).toBe(true);
	await views.selectOption('In a reader of feeds');
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/Every hard case in one article/, { timeout: 60_000 });
	await expect(frame.locator('body')).toContainText('The contractor');
	await expect(frame.locator('script')).toHaveCount(0);
});

test('the entry of a feed in a language from the right is that of its edition', async ({ deskInTest: { open }, page }) => {
	test.slow();
	await open('articles/hard-cases/ur.mdx');
	await page.getByRole('button', { name: 'Preview' }).click();
	const frame = frameOf(page);
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/ہر مشکل صورت/, { timeout: 300_000 });
	await page.getByRole('combobox', { name: 'What to show' }).selectOption('In a reader of feeds');
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/ہر مشکل صورت/, { timeout: 60_000 });
	expect(await frame.locator('h1').evaluate((heading) => getComputedStyle(heading).direction)).toBe('rtl');
});
