import { barriers } from '../axe.ts';
import { expect, test, textOf } from './test.ts';

test('a translation into Urdu is begun and written beside its original, and the original’s words are saved with it', async ({
	deskInTest: { open, read },
	page,
}) => {
	await open('articles/first-flight/en.mdx');
	await page.getByRole('button', { name: 'Translate' }).click();
	await page.getByRole('dialog', { name: 'Translate into' }).getByRole('button', { name: /begin/ }).first().click();
	const pane = page.getByRole('complementary', { name: 'Details' });
	await expect(pane.getByRole('status')).toHaveText(/^0 of \d+ are translated\.$/);
	await expect(page.getByRole('region', { name: 'Text of the original' })).toContainText('the band had practised');
	await expect(textOf(page)).toHaveAttribute('dir', 'rtl');
	const first = pane.getByRole('textbox', { name: 'Claim 1', exact: true });
	await expect(first).toHaveAttribute('dir', 'rtl');
	await expect(first).toHaveAccessibleDescription(/bridge/i);
	await first.fill('سارو پر یہ پہلا پل تھا جو بنایا گیا۔');
	await pane.getByRole('textbox', { name: 'Headline', exact: true }).fill('پہلی پرواز کے بارے میں کیا کہا گیا');
	expect(await barriers(page)).toEqual([]);
	await page.keyboard.press('Control+s');
	await expect(page.locator('.state')).toHaveText('Saved');
	const file = read('articles/first-flight/ur.mdx');
	expect(file).toContain('title: پہلی پرواز کے بارے میں کیا کہا گیا\n');
	expect(file).toMatch(/ {2}- id: \S+\n {4}of: .+\n {4}text: سارو پر یہ پہلا پل تھا جو بنایا گیا۔\n/);
	await expect(pane.getByRole('status')).toHaveText(/^2 of \d+ are translated\.$/);
	await page.setViewportSize({ width: 1024, height: 700 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});

test('changes in the original are shown word by word until the editor says that the translation fits again', async ({
	deskInTest: { open, read, write },
	page,
}) => {
	const path = 'articles/hard-cases/ur.mdx';
	write(path, read(path).replace('of: The contractor had left the gates open.', 'of: The contractor had left a gate open.'));
	await open(path);
	const pane = page.getByRole('complementary', { name: 'Details' });
	await expect(pane.getByRole('status')).toContainText('the original of 1 has changed since');
	await expect(pane.locator('del')).toHaveText('a gate ');
	await expect(pane.locator('ins')).toHaveText('the gates ');
	await pane.getByRole('button', { name: 'The translation fits again' }).press('Enter');
	await expect(pane.getByRole('textbox', { name: 'Claim 2', exact: true })).toBeFocused();
	await expect(pane.getByRole('status')).not.toContainText('changed since');
	await page.keyboard.press('Control+s');
	await expect(page.locator('.state')).toHaveText('Saved');
	expect(read(path)).toContain('of: The contractor had left the gates open.');
});
