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
	await page.getByRole('combobox', { name: 'Who or what' }).selectOption('Sarv');
	await page.getByRole('button', { name: 'Take the mark off' }).click();
	await expect(page.getByRole('button', { name: 'Take the mark off' })).toHaveCount(0);
	expect(await page.evaluate(() => getSelection()?.toString())).toBe('the ferry');
	await page.keyboard.press('Control+s');
	await expect(page.locator('.state')).toHaveText(/^Saved/);
	expect(read(LARGEST)).toBe(before);
	await page.getByRole('button', { name: 'Exact words' }).click();
	await page.getByRole('combobox', { name: 'Source' }).selectOption({ label: 'Bridge bill grew by a third' });
	await page.getByRole('combobox', { name: 'Said by' }).selectOption('Sarv');
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
