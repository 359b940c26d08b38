import { expect, HARD_CASES, test } from './test.ts';

for (const way of ['click', 'key'] as const) {
	test(`one ${way} on an attribution shows who says what, Escape closes it, and focus returns`, async ({ page }) => {
		await page.goto(HARD_CASES);
		const link = page.locator('#in-text-gates-open .says');
		if (way === 'click') await link.click();
		else {
			await link.focus();
			await page.keyboard.press('Enter');
		}
		const note = page.getByRole('dialog', { name: 'The gates at Kell stood open for a week in February 2026.' });
		await expect(note).toBeVisible();
		await expect(note).toContainText('Lina Orbel, The Sarv Herald [1], 18 February 2026. “It was nobody’s task”.');
		await expect(note).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(note).toBeHidden();
		await expect(link).toBeFocused();
	});
}

test('a term shows its explanation in the same way', async ({ page }) => {
	await page.goto(HARD_CASES);
	await page.getByRole('link', { name: 'Sarv', exact: true }).first().click();
	await expect(page.getByRole('dialog')).toContainText('The invented river');
	await page.getByRole('button', { name: 'Close' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
});

test('the words of a claim open the same window', async ({ page }) => {
	await page.goto(HARD_CASES);
	await page.locator('#in-text-bearings-moved .claim-words').click();
	await expect(page.getByRole('dialog')).toContainText('The bearings of the Low Bridge moved');
});

test('the words of a claim can still be selected', async ({ page }) => {
	await page.goto(HARD_CASES);
	await page.locator('#in-text-bearings-moved .claim-words').dblclick();
	expect(await page.evaluate(() => getSelection()?.toString().trim())).toMatch(/^\p{L}+$/u);
	await expect(page.getByRole('dialog')).toBeHidden();
});

test('moving past the window with the keyboard closes it', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 700 });
	await page.goto(HARD_CASES);
	await page.locator('#in-text-bridge-will-close .says').click();
	for (let presses = 0; presses < 6; presses += 1) await page.keyboard.press('Tab');
	await expect(page.getByRole('dialog')).toBeHidden();
});

test('on a wide screen the window covers no word of the text', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(HARD_CASES);
	const text = await page.locator('.prose').boundingBox();
	for (const id of ['gates-open', 'bearings-moved', 'ferry-named-after-king']) {
		await page.locator(`#in-text-${id} .says`).click();
		const note = await page.getByRole('dialog').boundingBox();
		expect(text && note && note.x >= text.x + text.width, id).toBe(true);
		await page.keyboard.press('Escape');
	}
});

test('a second attribution replaces the first', async ({ page }) => {
	await page.goto(HARD_CASES);
	await page.locator('#in-text-gates-open .says').click();
	await page.keyboard.press('Escape');
	await page.locator('#in-text-bearings-moved .says').click();
	await expect(page.getByRole('dialog')).toHaveCount(1);
	await expect(page.getByRole('dialog')).toContainText('The bearings of the Low Bridge moved');
});

test('from the window a reader can go to the full entry, and the focus moves there too', async ({ page }) => {
	await page.goto(HARD_CASES);
	await page.locator('#in-text-gates-open .says').click();
	await page.getByRole('link', { name: 'Go to the full entry' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(page).toHaveURL(/#claim-gates-open$/);
	await expect(page.locator('#claim-gates-open')).toBeInViewport();
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('.entry')?.id)).toBe('claim-gates-open');
});

test('the window is inside the screen, at every width', async ({ page }) => {
	for (const width of [320, 390, 768, 1280]) {
		await page.setViewportSize({ width, height: 700 });
		await page.goto(HARD_CASES);
		for (const id of ['gates-open', 'ferry-named-after-king']) {
			await page.locator(`#in-text-${id} .says`).click();
			const box = await page.getByRole('dialog').boundingBox();
			expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= 700, `${id} at ${width}`).toBe(true);
			await page.keyboard.press('Escape');
		}
	}
});

test('on a phone the words that the window is about stay visible above it', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 700 });
	await page.goto(HARD_CASES);
	const link = page.locator('#in-text-gates-open .says');
	await link.click();
	const [note, words] = [await page.getByRole('dialog').boundingBox(), await link.boundingBox()];
	expect(words && note && words.y + words.height <= note.y).toBe(true);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('an attribution leads to the full entry, which is marked, and back', async ({ page }) => {
		await page.goto(HARD_CASES);
		await page.locator('#in-text-gates-open .says').click();
		await expect(page).toHaveURL(/#claim-gates-open$/);
		const entry = page.locator('#claim-gates-open');
		await expect(entry).toBeInViewport();
		await expect(entry).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
		await page.goBack();
		await expect(page.locator('#in-text-gates-open')).toBeInViewport();
	});

	test('everything reads as it does with script', async ({ page, browser }) => {
		await page.goto(HARD_CASES);
		const withScript = await (await browser.newContext()).newPage();
		await withScript.goto(HARD_CASES);
		expect(await page.locator('main').innerText()).toBe(await withScript.locator('main').innerText());
	});
});

for (const key of ['ctrlKey', 'metaKey', 'shiftKey'] as const)
	test(`an attribution that is pressed with ${key} is left to the browser, which opens the full entry elsewhere`, async ({ page }) => {
		await page.goto(HARD_CASES);
		const says = page.locator('#in-text-gates-open .says');
		const isLeft = await says.evaluate((link, held) => {
			let isLeftToBrowser = false;
			addEventListener('click', (event) => {
				isLeftToBrowser = !event.defaultPrevented;
				// Do not open a second tab.
				event.preventDefault();
			});
			link.dispatchEvent(new MouseEvent('click', { [held]: true, bubbles: true, cancelable: true }));
			return isLeftToBrowser;
		}, key);
		expect(isLeft).toBe(true);
		await expect(page.getByRole('dialog')).toBeHidden();
		await expect(says).toHaveAttribute('href', '#claim-gates-open');
	});
