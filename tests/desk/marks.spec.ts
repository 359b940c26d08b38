import { expect, markWords, paste, test, textOf } from './test.ts';

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
