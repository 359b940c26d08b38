import { SITE } from '../siteAddress.ts';
import { FIXTURES } from './ports.ts';
import { expect, test } from './test.ts';

const CLAIM = '/articles/hard-cases/gates-open/';
const TEXT = `The gates at Kell stood open for a week in February 2026. (Orbel via Herald, also 2 more; 3 separate sources, as of 5 March 2026) ${SITE}${CLAIM}`;

test('the link to a claim can be copied, and the reader is told so', async ({ context, page }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(CLAIM);
	await page.getByRole('link', { name: 'Copy link' }).click();
	await expect(page.getByRole('status')).toHaveText('Copied.');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(SITE + CLAIM);
	await page.getByRole('button', { name: 'Copy text' }).press('Enter');
	await expect(page.getByRole('status')).toHaveText('Copied.');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(TEXT);
});

test('a reader whose browser refuses is told how to copy by hand', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
	});
	await page.goto(CLAIM);
	await page.getByRole('button', { name: 'Copy text' }).click();
	await expect(page.getByRole('status')).toContainText('Select the text and copy it yourself.');
});

test('the device’s own share sheet gets a text that says who says so', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.share = (data) => {
			document.title = data?.text ?? '';
			return Promise.resolve();
		};
	});
	await page.goto(CLAIM);
	await page.getByRole('button', { name: 'Share with …' }).click();
	await expect(page).toHaveTitle(TEXT);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the link, the email and the text are there, and no button that would do nothing', async ({ page }) => {
		await page.goto(CLAIM);
		await expect(page.getByRole('link', { name: 'Link to this page' })).toHaveAttribute('href', SITE + CLAIM);
		await expect(page.getByRole('link', { name: 'Send by email' })).toHaveAttribute('href', /^mailto:\?subject=.*&body=.*gates-open/);
		await expect(page.locator('.share-text').last()).toContainText('as of 5 March 2026');
		await expect(page.locator('.share').getByRole('button')).toHaveCount(0);
	});
});

test('the card of a claim can be framed, and its link opens outside the frame', async ({ page }) => {
	await page.goto(`${FIXTURES}/embed/hard-cases/gates-open/`);
	const link = page.getByRole('link', { name: 'See who says what' });
	await expect(link).toHaveAttribute('target', '_blank');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
