import { EDITION } from './ports.ts';
import { expect, test } from './test.ts';

const CLAIMS = `${EDITION}/claims/`;

test('claims are chosen in place, by several things at once, and the reader is told how many they are', async ({ page }) => {
	await page.goto(CLAIMS);
	await page.evaluate(() => (document.title = 'The same page'));
	const filters = page.getByRole('navigation', { name: 'Choose claims' });
	await filters.getByRole('link', { name: 'disputed' }).click();
	await expect(page.getByRole('status')).toHaveText('Showing 17 of 125 claims.');
	await expect(page.locator('.claim-index > li:visible')).toHaveCount(17);
	await expect(filters.getByRole('link', { name: 'disputed' })).toHaveAttribute('aria-current', 'true');
	await filters.getByRole('link', { name: 'Allegation' }).press('Enter');
	await expect(page).toHaveURL(`${CLAIMS}?status=disputed&kind=allegation`);
	const count = await page.locator('.claim-index > li:visible').count();
	expect(count).toBeGreaterThan(0);
	await expect(page.getByRole('status')).toHaveText(`Showing ${count} of 125 claims.`);
	await expect(page.locator('.list-pages')).toHaveCount(0);
	await expect(page).toHaveTitle('The same page');
});

test('an article of which claims stand on two pages of the list is one when it is chosen', async ({ page }) => {
	await page.goto(CLAIMS);
	await page.getByText('Choose an article').click();
	await page
		.getByRole('link', { name: /^Turkey and Qatar had a plan/ })
		.first()
		.click();
	await expect(page.getByRole('status')).toHaveText('Showing 30 of 125 claims.');
	await expect(page.locator('.claim-group:visible')).toHaveCount(1);
});

test('the address keeps what is chosen, and All gives everything back', async ({ page }) => {
	await page.goto(`${CLAIMS}?status=corrected`);
	await expect(page.getByRole('status')).toHaveText('Showing 8 of 125 claims.');
	await page.getByRole('link', { name: 'All', exact: true }).first().click();
	await expect(page.getByRole('status')).toHaveText('Showing 125 of 125 claims.');
	await expect(page).toHaveURL(CLAIMS);
	await expect(page.locator('.claim-index > li:visible')).toHaveCount(125);
});

test('where the other pages do not come, the filter leads on to its own page', async ({ page }) => {
	await page.route('**/claims/page/*/', (route) => route.abort());
	page.removeAllListeners('console');
	await page.goto(CLAIMS);
	await page.getByRole('link', { name: 'disputed' }).click();
	await expect(page).toHaveURL(`${EDITION}/claims/status/disputed/`);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('each filter leads to a page that lists just these, and back to all', async ({ page }) => {
		await page.goto(CLAIMS);
		await page.getByRole('link', { name: 'disputed' }).click();
		await expect(page).toHaveURL(`${EDITION}/claims/status/disputed/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Disputed claims');
		await expect(page.locator('.claim-index > li')).toHaveCount(17);
		await page.getByRole('navigation', { name: 'Choose claims' }).getByRole('link', { name: 'All', exact: true }).first().click();
		await expect(page).toHaveURL(CLAIMS);
		await page.getByRole('link', { name: 'Page 2' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Claims, page 2');
		await expect(page.locator('.claim-index > li')).toHaveCount(50);
	});
});
