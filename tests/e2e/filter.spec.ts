import { FIXTURES } from './ports.ts';
import { expect, test } from './test.ts';

const CLAIMS = `${FIXTURES}/claims/`;

test('claims are filtered in place, by several things at once, and the reader is told how many there are', async ({ page }) => {
	await page.goto(CLAIMS);
	await page.evaluate(() => (document.title = 'The same page'));
	const filters = page.getByRole('navigation', { name: 'Choose claims' });
	await filters.getByRole('link', { name: 'disputed' }).click();
	await expect(page.getByRole('status')).toHaveText('Showing 4 of 25 claims.');
	await expect(page.locator('.claim-index > li:visible')).toHaveCount(4);
	await expect(filters.getByRole('link', { name: 'disputed' })).toHaveAttribute('aria-current', 'true');
	await filters.getByRole('link', { name: 'Allegation' }).press('Enter');
	await expect(page).toHaveURL(`${CLAIMS}?status=disputed&kind=allegation`);
	await expect(page.getByRole('status')).toHaveText('Showing 3 of 25 claims.');
	await expect(page.locator('.claim-index > li:visible')).toHaveCount(3);
	await expect(page).toHaveTitle('The same page');
});

test('the claims of one article are shown when it is chosen', async ({ page }) => {
	await page.goto(CLAIMS);
	await page.getByText('Choose an article').click();
	await page
		.getByRole('link', { name: /^Who paid for the Low Bridge/ })
		.first()
		.click();
	await expect(page.getByRole('status')).toHaveText('Showing 10 of 25 claims.');
	await expect(page.locator('.claim-group:visible')).toHaveCount(1);
});

test('the address keeps what is chosen, and All gives everything back', async ({ page }) => {
	await page.goto(`${CLAIMS}?status=wrong`);
	await expect(page.getByRole('status')).toHaveText('Showing 3 of 25 claims.');
	await page.getByRole('link', { name: 'All', exact: true }).first().click();
	await expect(page.getByRole('status')).toHaveText('Showing 25 of 25 claims.');
	await expect(page).toHaveURL(CLAIMS);
	await expect(page.locator('.claim-index > li:visible')).toHaveCount(25);
});

test.describe('where the list has a second page', () => {
	/** Ends the first page in the middle of an article: everything after its third claim is on the second page. */
	const split = `
		const [first, second, ...others] = [...document.querySelectorAll('.claim-group')];
		const rest = second.cloneNode(true);
		[...second.querySelectorAll('li')].slice(3).forEach((claim) => claim.remove());
		[...rest.querySelectorAll('li')].slice(0, 3).forEach((claim) => claim.remove());
	`;
	const pages = '<nav class="list-pages"><a href="/claims/" aria-current="page">1</a> <a href="/claims/page/2/">2</a></nav>';

	test.beforeEach(async ({ context, page }) => {
		const scratch = await context.newPage();
		await scratch.goto(CLAIMS);
		const cut = (what: string) => scratch.evaluate(`(() => { ${split} ${what} return document.documentElement.outerHTML; })()`);
		const one = String(
			await cut(`others.forEach((group) => group.remove()); first.parentElement.insertAdjacentHTML('afterend', ${JSON.stringify(pages)});`),
		);
		await scratch.goto(CLAIMS);
		const two = String(await cut('first.remove(); second.replaceWith(rest);'));
		await scratch.close();
		await page.route(CLAIMS, (route) => route.fulfill({ body: `<!doctype html>${one}`, contentType: 'text/html; charset=utf-8' }));
		await page.route(`${CLAIMS}page/2/`, (route) =>
			route.fulfill({ body: `<!doctype html>${two}`, contentType: 'text/html; charset=utf-8' }),
		);
	});

	test('an article that continues there is shown as one', async ({ page }) => {
		await page.goto(CLAIMS);
		await expect(page.locator('.claim-index > li')).toHaveCount(10);
		await page.getByText('Choose an article').click();
		await page
			.getByRole('link', { name: /^Who paid for the Low Bridge/ })
			.first()
			.click();
		await expect(page.getByRole('status')).toHaveText('Showing 10 of 25 claims.');
		await expect(page.locator('.claim-group:visible')).toHaveCount(1);
		await expect(page.locator('.list-pages')).toHaveCount(0);
	});

	test('the filter leads to a page of its own if the second page does not load', async ({ page }) => {
		await page.unroute(`${CLAIMS}page/2/`);
		await page.route(`${CLAIMS}page/2/`, (route) => route.abort());
		page.removeAllListeners('console');
		await page.goto(CLAIMS);
		await page.getByRole('link', { name: 'disputed' }).click();
		await expect(page).toHaveURL(`${CLAIMS}status/disputed/`);
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('each filter leads to a page that lists just these claims, and back to all', async ({ page }) => {
		await page.goto(CLAIMS);
		await page.getByRole('link', { name: 'disputed' }).click();
		await expect(page).toHaveURL(`${CLAIMS}status/disputed/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Disputed claims');
		await expect(page.locator('.claim-index > li')).toHaveCount(4);
		await page.getByRole('navigation', { name: 'Choose claims' }).getByRole('link', { name: 'All', exact: true }).first().click();
		await expect(page).toHaveURL(CLAIMS);
		await expect(page.locator('.claim-index > li')).toHaveCount(25);
	});
});
