import { expect, test } from './test.ts';

test('the preview shows the real page of what is saved, at the claim, and as on a phone', async ({ deskInTest: { open }, page }) => {
	test.slow();
	await open('articles/hard-cases/en.mdx');
	await page
		.getByRole('navigation')
		.getByRole('button', { name: /The contractor had left the gates open/ })
		.click();
	await page.getByRole('button', { name: 'Preview' }).click();
	const frame = page.frameLocator('iframe[title="The page as readers will see it"]');
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/Every hard case in one article/, { timeout: 300_000 });
	await expect(page.locator('iframe')).toHaveAttribute('src', /\/articles\/hard-cases\/#claim-contractor-at-fault$/);
	await page.getByRole('combobox', { name: 'Width' }).selectOption('As on a phone');
	expect((await page.locator('iframe').boundingBox())?.width).toBeLessThanOrEqual(360);
});
