import { expect, HARD_CASES, sidewaysScroll, TEMPLATES, test } from './test.ts';

for (const [what, anchor] of Object.entries({
	claim: 'claim-contractor-at-fault',
	'claim in the text': 'in-text-bearings-moved',
	source: 'source-gazette-gates',
	term: 'entity-bearing',
	footnote: 'fn-charter',
	card: 'read-first-flight',
})) {
	test(`a link to a ${what} brings it into sight, marked, with nothing on top of it`, async ({ page }) => {
		await page.goto(`${HARD_CASES}#${anchor}`);
		const target = page.locator(`#${anchor}`);
		await expect(target).toBeInViewport();
		await expect(target).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
		const isOnTop = await target.evaluate((element) => {
			const [box] = element.getClientRects();
			const top = box && document.elementFromPoint(box.left + 4, box.top + 4);
			return element === top || element.contains(top ?? null) || (top?.contains(element) ?? false);
		});
		expect(isOnTop).toBe(true);
	});
}

for (const [what, anchor] of Object.entries({ heading: 'part-2', part: 'sources', footnote: 'fnref-charter' })) {
	test(`a link to a ${what} brings it into sight, with nothing on top of it`, async ({ page }) => {
		await page.goto(`${HARD_CASES}#${anchor}`);
		await expect(page.locator(`#${anchor}`)).toBeInViewport();
	});
}

test('text is shown before its fonts load, and if they never load', async ({ page }) => {
	await page.route('**/*.woff2', (route) => route.abort());
	page.removeAllListeners('console');
	await page.goto(HARD_CASES);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(await sidewaysScroll(page)).toBe(0);
});

test('a page is dark in dark mode, and light in light mode', async ({ page }) => {
	await page.goto(HARD_CASES);
	/** From 0 (black) to 255. */
	const brightness = async () => {
		const colour = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
		return Math.max(...(colour.match(/\d+/g) ?? []).slice(0, 3).map(Number));
	};
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await brightness()).toBeLessThan(64);
	await page.emulateMedia({ colorScheme: 'light' });
	expect(await brightness()).toBeGreaterThan(191);
});

test('printed, a page is light and without navigation', async ({ page }) => {
	await page.goto(HARD_CASES);
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await expect(page.getByRole('navigation').first()).toBeHidden();
	await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
});

test('an address that leads nowhere says so and helps on', async ({ page }) => {
	const response = await page.goto(TEMPLATES['address that leads nowhere'].en);
	expect(response?.status()).toBe(404);
	await page.getByRole('main').getByRole('link').first().click();
	await expect(page.getByRole('article')).toBeVisible();
});

test('the skip link leads past the top of the page, and marks nothing', async ({ page }) => {
	await page.goto(HARD_CASES);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
	await expect(page.getByRole('main')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});
