import { expect, markWords, paste, test, textOf } from './test.ts';

/** The largest article of the fixtures. */
const LARGEST = 'articles/first-flight/en.mdx';
/** An article of one sentence, which is nearly all a claim: “This is unpublished.” */
const DRAFT = 'articles/held-back/en.mdx';

test('a mark inside a claim is refused with the reason, and what is added in the middle of a claim stays in it', async ({
	deskInTest: { open, read },
	page,
}) => {
	await open(DRAFT);
	const before = read(DRAFT);
	for (const name of ['Person or place', 'Exact words', 'Make a claim']) {
		await markWords(page, 'is');
		await page.getByRole('button', { name }).click();
		await expect(page.locator('.state')).toHaveText(/^Here a claim is marked already, and marks cannot share words\./);
		await expect(textOf(page)).toBeFocused();
	}
	await page.keyboard.press('Control+s');
	await expect(page.locator('.state')).toHaveText(/^Saved/);
	expect(read(DRAFT)).toBe(before);
	await markWords(page, 'is unp');
	await paste(textOf(page), { text: 'was p' });
	await page.getByRole('button', { name: 'Footnote' }).click();
	await page.keyboard.type('In May.');
	await page.keyboard.press('Control+s');
	await expect
		.poll(() => read(DRAFT))
		.toContain(
			'<Claim id="unpublished-claim">This was p[^note-1]ublished</Claim>.\n\n<Read article="first-flight" />\n\n[^note-1]: In May.',
		);
});

test('a mark is taken off after somebody was chosen, and of exact words each choice stays', async ({
	deskInTest: { open, read },
	page,
}) => {
	await open(LARGEST);
	const before = read(LARGEST);
	await markWords(page, 'the ferry');
	await page.getByRole('button', { name: 'Person or place' }).click();
	await page.getByRole('combobox', { name: 'Who or what' }).fill('Sarv');
	await page.keyboard.press('Tab');
	await page.getByRole('button', { name: 'Take the mark off' }).click();
	await expect(page.getByRole('button', { name: 'Take the mark off' })).toHaveCount(0);
	expect(await page.evaluate(() => getSelection()?.toString())).toBe('the ferry');
	await page.keyboard.press('Control+s');
	await expect(page.locator('.state')).toHaveText(/^Saved/);
	expect(read(LARGEST)).toBe(before);
	await page.getByRole('button', { name: 'Exact words' }).click();
	await page.getByRole('combobox', { name: 'Source' }).selectOption({ label: 'Bridge bill grew by a third' });
	await page.getByRole('combobox', { name: 'Said by' }).fill('Sarv');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Control+s');
	await expect.poll(() => read(LARGEST)).toContain('<Quote source="herald-cost" speaker="sarv">the ferry</Quote>');
});

test('the list of problems leads to the very mark, though a claim begins the paragraph', async ({ deskInTest: { open }, page }) => {
	await open(DRAFT);
	await textOf(page).getByText('This is unpublished').click();
	await page.keyboard.press('End');
	await page.keyboard.type(' By night');
	await markWords(page, 'night');
	await page.getByRole('button', { name: 'Person or place' }).click();
	await textOf(page).getByText('This is unpublished').click();
	await expect(page.getByRole('heading', { name: 'Claim', exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Claims to check' }).click();
	await page.locator('.count').click();
	const problem = page.getByRole('dialog').getByRole('listitem').filter({ hasText: 'does not say which' });
	await problem.getByRole('button', { name: 'Go there' }).click();
	await expect(page.getByRole('combobox', { name: 'Who or what' })).toHaveValue('');
	expect(await page.evaluate(() => getSelection()?.toString())).toBe('night');
});

test('Ctrl+Z takes back a new claim at once, then what was typed before it; a field typed in undoes its own letters', async ({
	deskInTest: { open },
	page,
}) => {
	await open(LARGEST);
	const claims = page.getByRole('navigation', { name: 'Claims and sources' }).getByRole('button', { name: /Sundays the ferry/ });
	const text = page.getByRole('textbox', { name: /In words/ });
	const makeAndUndo = async () => {
		await markWords(page, 'on Sundays the ferry still runs');
		await page.getByRole('button', { name: 'Make a claim' }).click();
		await expect(text).toBeFocused();
		await expect(claims).toHaveCount(1);
		await page.keyboard.press('Control+z');
		await expect(claims).toHaveCount(0);
		await expect(textOf(page)).toBeFocused();
	};
	await makeAndUndo();
	await textOf(page).getByText('on Sundays the ferry').click();
	await page.keyboard.insertText('Often ');
	await makeAndUndo();
	await page.keyboard.press('Control+z');
	await expect(textOf(page)).not.toContainText('Often ');

	await markWords(page, 'on Sundays the ferry still runs');
	await page.getByRole('button', { name: 'Make a claim' }).click();
	await page.keyboard.press('End');
	await page.keyboard.type(' Slowly.');
	await page.keyboard.press('Control+z');
	await expect(text).not.toHaveValue(/Slowly\.$/);
	await expect(claims).toHaveCount(1);
});

test('each form begins at its start, wherever the one before was scrolled to', async ({ deskInTest: { open }, page }) => {
	await open(LARGEST);
	const pane = page.getByRole('complementary', { name: 'Details' });
	const scrollDown = () => pane.evaluate((element) => element.scrollTo(0, element.scrollHeight));
	const top = () => pane.evaluate(({ scrollTop }) => scrollTop);
	await scrollDown();
	expect(await top()).toBeGreaterThan(100);
	await page
		.getByRole('navigation', { name: 'Claims and sources' })
		.getByRole('button', { name: /The bridge cost forty million/ })
		.click();
	await expect(pane.getByRole('heading', { name: 'Claim', exact: true })).toBeInViewport();
	await scrollDown();
	await markWords(page, 'on Sundays the ferry still runs');
	await page.getByRole('button', { name: 'Make a claim' }).click();
	await expect(page.getByRole('textbox', { name: /In words/ })).toBeFocused();
	await expect(pane.getByRole('heading', { name: 'Claim', exact: true })).toBeInViewport();
	await scrollDown();
	await page.getByRole('button', { name: 'Claims to check' }).click();
	await expect(pane.getByRole('heading', { name: 'Claims to check' })).toBeInViewport();
});
