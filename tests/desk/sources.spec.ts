import { expect, test } from './test.ts';

const ARTICLE = 'articles/hard-cases/en.mdx';

test('a source is made from its address, with an outlet that is new', async ({ deskInTest: { open, read }, page }) => {
	await open(ARTICLE);
	await page.getByRole('button', { name: 'Add a source…' }).click();
	await page.getByRole('textbox', { name: 'Web address' }).fill('https://kelltimes.example/toll-office?utm_source=feed');
	await page.getByRole('button', { name: 'Fetch it' }).click();
	const dialog = page.getByRole('dialog', { name: 'Add a source' });
	await expect(dialog.locator('dl')).toContainText('Toll office asked to explain');
	await dialog.getByRole('combobox', { name: 'What it is' }).selectOption('newspaper');
	await dialog.getByRole('button', { name: 'Take it as a source' }).click();
	await expect(page.getByRole('textbox', { name: /^Headline/ })).toHaveValue('Toll office asked to explain');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.locator('.state')).toHaveText('Saved');
	const today = new Date().toISOString().slice(0, 10);
	expect(read(ARTICLE)).toContain(
		[
			'  - id: kell-times-toll-office-asked',
			'    outlet: kell-times',
			'    kind: news-report',
			'    title: Toll office asked to explain',
			'    author: Ada Reik',
			'    language: en',
			'    url: https://kelltimes.example/toll-office',
			'    published: 2026-03-04',
			`    accessed: ${today}`,
			'claims:',
		].join('\n'),
	);
	expect(read('outlets/kell-times.yml')).toBe('name: Kell Times\nkind: newspaper\ncountry: unknown\nowner: unknown\n');
});

test('what a page does not say stays unknown, and a page that is not there is said so', async ({ deskInTest: { open }, page }) => {
	await open(ARTICLE);
	await page.getByRole('button', { name: 'Add a source…' }).click();
	await page.getByRole('textbox', { name: 'Web address' }).fill('https://nowhere.example/x');
	await page.getByRole('button', { name: 'Fetch it' }).click();
	const dialog = page.getByRole('dialog', { name: 'Add a source' });
	await expect(dialog).toContainText('Nobody knows this address.');
	await page.getByRole('textbox', { name: 'Web address' }).fill('https://herald.example/bare');
	await page.getByRole('button', { name: 'Fetch it' }).click();
	await expect(dialog).toContainText('The page does not say: published, language, outlet, author. Please look.');
	await expect(dialog.locator('dd').nth(5)).toHaveText('https://herald.example/bare');
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
});
