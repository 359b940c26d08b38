import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { barriers } from '../axe.ts';
import { expect, test } from './test.ts';

/** Opens something that articles share, from the first page. */
async function go(page: Page, list: RegExp, name: string): Promise<void> {
	await page.getByText(list).click();
	await page.getByRole('link', { name, exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

test('a topic has a form that changes only what was edited, and says what uses it', async ({ deskInTest: { open, read }, page }) => {
	const before = read('topics.yml');
	await open();
	await go(page, /^Topics \(/, 'Rivers');
	await expect(page.getByRole('region', { name: 'Who uses this' })).toContainText('Article: Every hard case in one article');
	expect(await barriers(page)).toEqual([]);
	await page.getByRole('textbox', { name: /^Name/ }).fill('Rivers and lakes');
	await page.keyboard.press('Control+s');
	await expect.poll(() => read('topics.yml')).toBe(before.replace('name: Rivers\n', 'name: Rivers and lakes\n'));
	await page.getByRole('banner').getByRole('link', { name: 'The desk' }).click();
	await page.getByText(/^Topics \(/).click();
	const form = page.getByRole('group', { name: 'A new topic' });
	await form.getByRole('textbox', { name: 'Name', exact: true }).fill('Ferries at night');
	await form.getByRole('button', { name: 'Begin it' }).click();
	await expect(page.getByRole('region', { name: 'Who uses this' })).toContainText('Nothing so far.');
	expect(read('topics.yml')).toContain('- id: ferries-at-night\n  name: Ferries at night\n');
});

test('a person is renamed everywhere after the desk has said where, and one press undoes it', async ({
	deskInTest: { folder, open, read },
	page,
}) => {
	const before = read('articles/first-flight/en.mdx');
	await open();
	await go(page, /^People, places and terms \(/, 'Tomas Reik');
	await page.getByText('Rename it, or make it one with another').click();
	const name = page.getByRole('textbox', { name: 'Permanent name' });
	await name.fill('lina-orbel');
	await page.getByRole('button', { name: 'Rename it everywhere…' }).click();
	await expect(page.locator('details').getByRole('alert')).toHaveText(
		'“lina-orbel” is taken. If both are the same, choose it below and make them one.',
	);
	await name.fill('tom-reik');
	await page.getByRole('button', { name: 'Rename it everywhere…' }).press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Call it “tom-reik” everywhere?' });
	await expect(dialog).toContainText('It is named in 9 places');
	await expect(dialog).toContainText('Readers who follow an old link are led to /entities/tom-reik/.');
	expect(await barriers(page)).toEqual([]);
	await dialog.getByRole('button', { name: 'Rename it' }).click();
	await expect(page.getByText('Changed everywhere.')).toBeInViewport();
	await expect(page.getByRole('button', { name: 'Take it back' })).toBeInViewport();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tomas Reik');
	expect(read('articles/first-flight/en.mdx')).toContain('entities: [low-bridge, sarv, lina-orbel, bearing, tom-reik]');
	await page.getByRole('button', { name: 'Take it back' }).press('Enter');
	await expect(page.getByRole('heading', { name: 'Write, source and check' })).toBeVisible();
	expect(read('articles/first-flight/en.mdx')).toBe(before);
	expect(existsSync(join(folder, 'entities/tom-reik.yml'))).toBe(false);
});

test('two entries for the same person are merged, and “Hand over” of an article names that under a heading of its own', async ({
	deskInTest: { folder, open, read },
	page,
}) => {
	await open();
	await go(page, /^People, places and terms \(/, 'Tomas Reik');
	await page.getByText('Rename it, or make it one with another').click();
	await page.getByRole('button', { name: 'Make them one…' }).click();
	await expect(page.locator('details').getByRole('alert')).toHaveText('Choose the one that stays.');
	await page.getByRole('combobox', { name: 'The same as this entity' }).selectOption({ label: 'Lina Orbel' });
	await page.getByRole('button', { name: 'Make them one…' }).click();
	const dialog = page.getByRole('dialog', { name: 'Put it into “Lina Orbel”?' });
	await expect(dialog.getByRole('listitem').filter({ hasText: /^Aliases: “Tomas Reik”/ })).toBeVisible();
	await expect(dialog.getByRole('listitem').filter({ hasText: /^Description: .* goes, and .* stays\.$/ })).toBeVisible();
	await dialog.getByRole('button', { name: 'Make them one' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lina Orbel');
	await expect(page.getByRole('list', { name: 'Aliases' })).toContainText('Tomas Reik');
	expect(existsSync(join(folder, 'entities/tomas-reik.yml'))).toBe(false);
	expect(read('articles/first-flight/en.mdx')).toContain('entities: [low-bridge, sarv, lina-orbel, bearing]');
	await open('articles/first-flight/en.mdx');
	await page.getByRole('button', { name: 'Hand over' }).click();
	const pane = page.getByRole('complementary', { name: 'Details' });
	await expect(pane.getByRole('heading', { level: 3 }).nth(1)).toHaveText('What goes out with it');
	await expect(pane.getByText('Nothing has changed in the article itself.')).toBeVisible();
	await expect(pane.getByRole('list').first()).toContainText('name “Lina Orbel”: “tomas-reik” is now part of it');
});

test('an author is begun and described in a form', async ({ deskInTest: { open, read }, page }) => {
	await open();
	await page.getByText(/^Authors \(/).click();
	const form = page.getByRole('group', { name: 'A new author' });
	await form.getByRole('textbox', { name: 'Name', exact: true }).fill('Tora Vik');
	await form.getByRole('button', { name: 'Begin it' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tora Vik');
	await expect(page.getByRole('textbox', { name: /^Role/ })).toHaveAccessibleDescription(/“Role” is still empty\./);
	await page.getByRole('textbox', { name: /^Role/ }).fill('Reporter on ferries');
	await page.getByRole('textbox', { name: /^About/ }).fill('Tora Vik has crossed the Sarv every day for ten years.');
	await page.getByRole('textbox', { name: /^Contact/ }).fill('tora.vik@river.example');
	await page.keyboard.press('Control+s');
	await expect
		.poll(() => read('authors/tora-vik.yml'))
		.toBe(
			'name: Tora Vik\nrole: Reporter on ferries\nabout: Tora Vik has crossed the Sarv every day for ten years.\ncontact: tora.vik@river.example\n',
		);
	await expect(page.locator('.count')).toHaveText('Nothing to put right');
	expect(await barriers(page)).toEqual([]);
});

test('the settings of the site have a form, with the words of the check at each field', async ({
	deskInTest: { open, read, write },
	page,
}) => {
	const before = read('site.yml')
		.replace(/^address: .*\n/m, '')
		.replace(/^contact: .*$/m, 'contact: unknown');
	write('site.yml', before);
	await open();
	await page.getByRole('link', { name: /^The site:/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('The River Desk');
	const address = page.getByRole('textbox', { name: /^Address of the site/ });
	await expect(address).toHaveAccessibleDescription(/The site has no address that readers can reach\./);
	const contact = page.getByRole('textbox', { name: /^Contact/ });
	await expect(contact).toHaveAccessibleDescription(/Readers who find an error have nowhere to report it\./);
	expect(await barriers(page)).toEqual([]);
	await contact.fill('desk at river');
	await contact.blur();
	await expect(contact).toHaveAccessibleDescription(/“desk at river” does not fit in/);
	await contact.fill('desk@river.example');
	await address.fill('https://news.river.town');
	await page.getByRole('textbox', { name: /^Who answers for the site/ }).fill('Lina Orbel answers for all of it.');
	await page.keyboard.press('Control+s');
	await expect
		.poll(() => read('site.yml'))
		.toBe(
			before
				.replace('contact: unknown', 'contact: desk@river.example')
				.replace(/^(desk: .*\n)/m, '$1address: https://news.river.town\n')
				.replace(/^legalNotice: .*$/m, 'legalNotice: Lina Orbel answers for all of it.'),
		);
	await expect(page.locator('.count')).toHaveText('Nothing to put right');
});

test('“Save” stays in sight on a long form, and covers no field that gets the focus', async ({ deskInTest: { open }, page }) => {
	await open();
	await go(page, /^People, places and terms \(/, 'Islamabad');
	await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
	expect(await page.evaluate(() => scrollY)).toBeGreaterThan(200);
	await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeInViewport({ ratio: 1 });
	const bar = (await page.getByRole('banner').boundingBox()) ?? { y: 0, height: 0 };
	const fields = page.locator('.record').locator('input, textarea, select');
	for (let index = (await fields.count()) - 1; index >= 0; index -= 1) {
		await fields.nth(index).focus();
		const box = await fields.nth(index).boundingBox();
		expect(box?.y).toBeGreaterThanOrEqual(bar.y + bar.height);
	}
});

test('only a place is asked where it lies', async ({ deskInTest: { open }, page }) => {
	await open();
	await page.evaluate(() => (location.hash = '/content/entities/lina-orbel.yml'));
	const kind = page.getByRole('combobox', { name: /^Kind/ });
	await expect(kind).toHaveValue('person');
	await expect(page.getByRole('textbox', { name: /^Latitude/ })).toHaveCount(0);
	await kind.selectOption('place');
	await expect(page.getByRole('textbox', { name: /^Latitude/ })).toBeVisible();
	await expect(kind).toBeFocused();
});
