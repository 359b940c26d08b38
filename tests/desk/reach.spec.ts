import { barriers } from '../axe.ts';
import { expect, markWords, test, textOf } from './test.ts';

for (const scheme of ['light', 'dark'] as const)
	test(`axe finds no accessibility problems at the desk, in the ${scheme} colour scheme`, async ({ deskInTest: { open }, page }) => {
		await page.emulateMedia({ colorScheme: scheme });
		await open();
		expect(await barriers(page)).toEqual([]);
		await open('articles/hard-cases/en.mdx');
		expect(await barriers(page)).toEqual([]);
		await page
			.getByRole('navigation')
			.getByRole('button', { name: /The contractor had left the gates open/ })
			.click();
		expect(await barriers(page)).toEqual([]);
		await page
			.getByRole('navigation')
			.getByRole('button', { name: /Charter of the ferries/ })
			.click();
		expect(await barriers(page)).toEqual([]);
		await page.getByRole('button', { name: 'Add a source…' }).click();
		expect(await barriers(page)).toEqual([]);
	});

test('the desk fits a screen 1024 pixels wide', async ({ deskInTest: { open }, page }) => {
	await page.setViewportSize({ width: 1024, height: 700 });
	await open('articles/book-of-tolls/en.mdx');
	expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
	await expect(page.getByRole('button', { name: 'Save' })).toBeInViewport();
	await expect(textOf(page)).toBeInViewport();
	await expect(page.getByRole('complementary', { name: 'Details' })).toBeInViewport();
});

test('it works without a mouse', async ({ deskInTest: { open, read }, page }) => {
	await open('articles/held-back/en.mdx');
	await textOf(page).focus();
	await page.keyboard.press('Control+End');
	await page.keyboard.press('Control+Home');
	await page.keyboard.type('Indeed: ');
	// Tab out of the text, and on to the form of the article.
	await page.keyboard.press('Tab');
	await expect(textOf(page)).not.toBeFocused();
	await page.getByRole('button', { name: 'The article' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('complementary', { name: 'Details' })).toBeFocused();
	const title = page.getByRole('textbox', { name: /^Headline/ });
	for (let steps = 0; steps < 20 && !(await title.evaluate((field) => field === document.activeElement)); steps += 1)
		await page.keyboard.press('Tab');
	await expect(title).toBeFocused();
	await page.keyboard.press('End');
	await page.keyboard.type(' today');
	await page.keyboard.press('Control+s');
	await expect(page.locator('.state')).toHaveText('Saved');
	expect(read('articles/held-back/en.mdx')).toContain('title: An article that only the desk may see today\n');
	expect(read('articles/held-back/en.mdx')).toContain('\nIndeed: <Claim id="unpublished-claim">This is unpublished</Claim>.\n');
});

for (const [language, words, typed] of [
	['ur', 'وہ جملہ', 'پل'],
	['prs', 'یک ماه', 'یک هفته'],
] as const)
	test(`a text in ${language} runs from right to left, and changing one word in it changes nothing else`, async ({
		deskInTest: { open, read },
		page,
	}) => {
		const path = `articles/hard-cases/${language}.mdx`;
		const before = read(path);
		await open(path);
		await expect(textOf(page)).toHaveAttribute('dir', 'rtl');
		await expect(textOf(page)).toHaveAttribute('lang', language);
		expect(await textOf(page).evaluate((root) => getComputedStyle(root).direction)).toBe('rtl');
		await markWords(page, words);
		await page.keyboard.insertText(typed);
		await page.getByRole('button', { name: 'Save' }).click();
		await expect(page.locator('.state')).toHaveText('Saved');
		const body = before.indexOf('\n---\n');
		const at = before.indexOf(words, body);
		expect(read(path)).toBe(before.slice(0, at) + typed + before.slice(at + words.length));
	});
