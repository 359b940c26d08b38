import type { Page } from '@playwright/test';
import { barriers } from '../axe.ts';
import { expect, test } from './test.ts';

const CLAIM = 'claim-contractor-at-fault';
const frameOf = (page: Page) => page.frameLocator('iframe[title="The page as readers will see it"]');

test('the preview shows the real page at the claim, its print page, its share card and its feed entry', async ({
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
	// The preview goes to another claim when that is chosen.
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
	// The frame shows all of it.
	expect(await frame.locator('html').evaluate(({ clientWidth, scrollWidth }) => scrollWidth <= clientWidth)).toBe(true);
	await views.selectOption('In a feed reader');
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/Every hard case in one article/, { timeout: 60_000 });
	await expect(frame.locator('body')).toContainText('The contractor');
	await expect(frame.locator('script')).toHaveCount(0);
});

test('the feed entry of an article in Urdu is from the Urdu feed, and runs from right to left', async ({ deskInTest: { open }, page }) => {
	test.slow();
	await open('articles/hard-cases/ur.mdx');
	await page.getByRole('button', { name: 'Preview' }).click();
	const frame = frameOf(page);
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/ہر مشکل صورت/, { timeout: 300_000 });
	await page.getByRole('combobox', { name: 'What to show' }).selectOption('In a feed reader');
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/ہر مشکل صورت/, { timeout: 60_000 });
	expect(await frame.locator('h1').evaluate((heading) => getComputedStyle(heading).direction)).toBe('rtl');
});

test('until there is a page, the preview says in the desk’s words what is missing, with buttons that go there', async ({
	deskInTest: { open },
	page,
}) => {
	await open();
	await page.getByRole('textbox', { name: 'Headline' }).fill('What the ferry costs');
	await page.getByRole('button', { name: 'Begin a draft' }).click();
	await expect(page.locator('.count')).toHaveText(/to fill in/);
	await page.getByRole('button', { name: 'Preview' }).click();
	const preview = page.getByRole('region', { name: 'Preview' });
	await expect(preview.getByRole('heading')).toHaveText('There is no page to show yet');
	const empty = preview.getByRole('listitem').filter({ hasText: '“Below the headline” is still empty.' });
	await expect(empty).toHaveCount(1);
	await expect(preview.getByRole('listitem').filter({ hasText: '“Claims” is still empty.' })).toHaveCount(1);
	await expect(preview).not.toContainText(/\.mdx|\bdek\b|content\//);
	expect(await barriers(page)).toEqual([]);
	await empty.getByRole('button', { name: /^Go there/ }).click();
	const dek = page.getByRole('textbox', { name: /^Below the headline/ });
	await expect(dek).toBeFocused();
	await dek.fill('The Board has raised the fares, and nobody has asked why.');
	await dek.blur();
	await expect(empty).toHaveCount(0);
});

test('above an unfinished page, the preview lists what is missing, without the words of the check', async ({
	deskInTest: { open, read, write },
	page,
}) => {
	test.slow();
	const path = 'articles/held-back/en.mdx';
	write(path, read(path).replace(/^dek: .*$/m, 'dek:'));
	await open(path);
	await page.getByRole('button', { name: 'Preview' }).click();
	await expect(frameOf(page).getByRole('heading', { level: 1 })).toHaveText(/An article that only the desk may see/, { timeout: 300_000 });
	await expect(frameOf(page).locator('body')).not.toContainText('held-back/en.mdx');
	const preview = page.getByRole('region', { name: 'Preview' });
	await preview.getByText('1 to fill in').click();
	await preview.getByRole('button', { name: /^Go there: “Below the headline”/ }).click();
	await page.getByRole('textbox', { name: /^Below the headline/ }).fill('What the desk alone may see, and nobody else.');
	await page.getByRole('textbox', { name: /^Below the headline/ }).blur();
	await expect(preview.getByRole('listitem')).toHaveCount(0);
});

test('for a site in a folder of its host, the preview finds the page, its share card and its feed entry with pictures', async ({
	deskInTest: { open, read, write },
	page,
}) => {
	test.slow();
	write('site.yml', read('site.yml').replace(/^address: .*$/m, 'address: https://kell.example/news/'));
	await open('articles/kell-in-pictures/en.mdx');
	await page.getByRole('button', { name: 'Preview' }).click();
	const frame = frameOf(page);
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/What pictures of the river at Kell show/, { timeout: 300_000 });
	await expect(page.locator('iframe')).toHaveAttribute('src', /^http:\/\/127\.0\.0\.1:\d+\/news\/articles\/kell-in-pictures\/$/);
	const views = page.getByRole('combobox', { name: 'What to show' });
	await views.selectOption('Where a link is shared');
	await expect(frame.locator('img[src$="/card.png"]')).toHaveJSProperty('naturalWidth', 1200, { timeout: 60_000 });
	await views.selectOption('In a feed reader');
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/What pictures of the river at Kell show/, { timeout: 60_000 });
	const pictures = frame.locator('img');
	await expect.poll(() => pictures.count()).toBeGreaterThan(2);
	for (const picture of await pictures.all())
		await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth), { timeout: 60_000 }).toBeGreaterThan(0);
});

test('the preview follows the site into a folder of its host while the desk runs', async ({ deskInTest: { open, read, write }, page }) => {
	test.slow();
	const frame = frameOf(page);
	const views = page.getByRole('combobox', { name: 'What to show' });
	await open('articles/first-flight/en.mdx');
	await page.getByRole('button', { name: 'Preview' }).click();
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/Who paid for the Low Bridge/, { timeout: 300_000 });
	await expect(page.locator('iframe')).toHaveAttribute('src', /^http:\/\/127\.0\.0\.1:\d+\/articles\/first-flight\/$/);
	write('site.yml', read('site.yml').replace(/^address: .*$/m, 'address: https://kell.example/news/'));
	await open('articles/first-flight/en.mdx');
	await page.getByRole('button', { name: 'Preview' }).click();
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/Who paid for the Low Bridge/, { timeout: 300_000 });
	await expect(page.locator('iframe')).toHaveAttribute('src', /^http:\/\/127\.0\.0\.1:\d+\/news\/articles\/first-flight\/$/);
	await views.selectOption('Where a link is shared');
	await expect(frame.locator('img[src$="/card.png"]')).toHaveJSProperty('naturalWidth', 1200, { timeout: 60_000 });
	await views.selectOption('In a feed reader');
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/Who paid for the Low Bridge/, { timeout: 60_000 });
});
