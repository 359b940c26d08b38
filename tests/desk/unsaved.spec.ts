import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startDesk } from '../../src/desk/server/start.ts';
import { barriers } from '../axe.ts';
import { expect, markWords, test, textOf } from './test.ts';

const LARGEST = 'articles/first-flight/en.mdx';
const offered = (page: Page) => page.getByRole('dialog', { name: 'There are words here that were not saved' });

/** Opens an article without waiting for its text, because the desk may ask something first. */
async function ask(page: Page, path = LARGEST): Promise<void> {
	await page.evaluate((hash) => (location.hash = hash), `/content/${path}`);
}

async function retype(page: Page, words: string, instead: string): Promise<void> {
	await markWords(page, words);
	await page.keyboard.insertText(instead);
	await expect(page.locator('.state')).toHaveText('Not saved yet, but kept');
}

test('unsaved text is offered again, and can be restored', async ({ deskInTest: { open, read }, page }) => {
	const before = read(LARGEST);
	await open(LARGEST);
	await retype(page, 'the band had practised', 'the choir had practised');
	page.on('dialog', (dialog) => void dialog.accept());
	await page.goto('about:blank');
	await open();
	await ask(page);
	await expect(offered(page).getByRole('row', { name: /^The text, paragraph/ })).toContainText('the choir had practised');
	await expect(offered(page).getByRole('heading', { level: 3 }).first()).toHaveText(
		new RegExp(`^Typed on .*${new Date().getFullYear()} at \\d\\d:\\d\\d$`),
	);
	expect(await barriers(page)).toEqual([]);
	await offered(page).getByRole('button', { name: 'Take them back' }).click();
	await expect(textOf(page)).toContainText('the choir had practised');
	expect(read(LARGEST)).toBe(before);
});

test('what was not saved is told in words, with the names of things', async ({ deskInTest: { open, write, read }, page }) => {
	await open(LARGEST);
	await page
		.getByRole('navigation')
		.getByRole('button', { name: /The bridge cost forty million/ })
		.click();
	await page.getByRole('combobox', { name: /^Kind/ }).first().selectOption({ label: 'Forecast' });
	await expect(page.locator('.state')).toHaveText('Not saved yet, but kept');
	page.on('dialog', (dialog) => void dialog.accept());
	await page.goto('about:blank');
	write(LARGEST, read(LARGEST).replace('entities: [low-bridge, ', 'entities: ['));
	await open();
	await ask(page);
	const differences = offered(page).getByRole('table');
	await expect(differences.getByRole('columnheader')).toHaveText(['Where', 'Not saved', 'In the file']);
	await expect(differences.getByRole('row', { name: /^Claim “The bridge cost forty million.*Kind Forecast Figure$/ })).toBeVisible();
	await expect(differences.getByRole('row', { name: /^Entities “Low Bridge” Low Bridge \(nothing here\)/ })).toBeVisible();
	await expect(offered(page)).not.toContainText('status:');
	await expect(offered(page)).not.toContainText('low-bridge');
});

test('text that was typed and undone is not offered later', async ({ deskInTest: { open }, page }) => {
	await open(LARGEST);
	await retype(page, 'the band had practised', 'the choir had practised');
	await page.keyboard.press('Control+z');
	await expect(page.locator('.state')).toHaveText('As on disk');
	await page.goto('about:blank');
	await open();
	await ask(page);
	await expect(textOf(page)).toContainText('the band had practised');
	await expect(offered(page)).toHaveCount(0);
});

test('two windows keep their unsaved texts apart; once both are closed, the newest is offered first, and none is lost', async ({
	context,
	deskInTest: { desk, open, read },
	page,
}) => {
	await open(LARGEST);
	const other = await context.newPage();
	await other.goto(desk.address);
	await ask(other);
	await expect(textOf(other)).toBeVisible();
	await retype(page, 'the band had practised', 'the choir had practised');
	await retype(other, 'brown and in no hurry', 'green and in no hurry');
	await retype(page, 'the choir had practised', 'the choir of Kell had practised');
	// The texts of a window that is still open are not offered.
	const third = await context.newPage();
	await third.goto(desk.address);
	await ask(third);
	await expect(textOf(third)).toContainText('the band had practised');
	await third.close();
	// The first window ends as if in a crash. The other is closed.
	page.on('dialog', (dialog) => void dialog.accept());
	await page.goto('about:blank');
	await other.close({ runBeforeUnload: false });
	await open();
	await ask(page);
	const copies = offered(page).getByRole('region', { name: /^Typed on/ });
	await expect(copies).toHaveCount(2);
	await expect(
		copies
			.nth(0)
			.getByRole('row', { name: /^The text, paragraph/ })
			.filter({ hasText: 'the choir of Kell had practised' }),
	).toBeVisible();
	await expect(copies.nth(0).getByRole('row', { name: /^The text, paragraph/ })).not.toContainText('green and in no hurry');
	await expect(copies.nth(1).getByRole('row', { name: /^The text, paragraph/ })).toContainText('green and in no hurry');
	await copies.nth(1).getByRole('button', { name: 'Take them back' }).click();
	await expect(textOf(page)).toContainText('green and in no hurry');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.locator('.state')).toHaveText('Saved');
	expect(read(LARGEST)).toContain('green and in no hurry');
	// The other text is still offered.
	await page.goto('about:blank');
	await open();
	await ask(page);
	await expect(copies).toHaveCount(1);
	await expect(
		copies.getByRole('row', { name: /^The text, paragraph/ }).filter({ hasText: 'the choir of Kell had practised' }),
	).toBeVisible();
	await copies.getByRole('button', { name: 'Drop them' }).click();
	await expect(textOf(page)).toContainText('green and in no hurry');
	await page.goto('about:blank');
	await open();
	await ask(page);
	await expect(textOf(page)).toBeVisible();
});

test('unsaved numbers of a chart are offered again, and can be restored', async ({ deskInTest: { open, read }, page }) => {
	const [article, table] = ['articles/kell-in-numbers/en.mdx', 'articles/kell-in-numbers/villages.csv'];
	const openTable = async () => {
		await page
			.getByRole('navigation', { name: 'Claims and sources' })
			.getByRole('button', { name: /^Upstream the catch fell/ })
			.click();
	};
	const before = read(table);
	await open(article);
	await openTable();
	const numbers = page.getByRole('textbox', { name: 'The numbers' });
	await expect(numbers).toHaveValue(/;22\.6;/);
	const kept = page.waitForRequest(
		(request) => request.url().endsWith('/api/check') && (request.postData() ?? '').includes('villages.csv","text":'),
	);
	await numbers.fill((await numbers.inputValue()).replace(';22.6;', ';23.7;'));
	await (await (await kept).response())?.finished();
	page.on('dialog', (dialog) => void dialog.accept());
	await page.goto('about:blank');
	await open(article);
	await openTable();
	const row = offered(page).getByRole('row', { name: /^The numbers “2024-01”/ });
	await expect(row.locator('mark').first()).toContainText('23.7');
	await expect(row.locator('mark').last()).toContainText('22.6');
	await offered(page).getByRole('button', { name: 'Take them back' }).click();
	await expect(numbers).toHaveValue(/;23\.7;/);
	expect(read(table)).toBe(before);
	await page.keyboard.press('Control+s');
	await expect.poll(() => read(table)).toBe(before.replace(';22.6;', ';23.7;'));
});

test('what was typed while the desk was down is offered after its new start', async ({ deskInTest: { desk, folder, open }, page }) => {
	await open(LARGEST);
	await desk.close();
	await markWords(page, 'the band had practised');
	await page.keyboard.insertText('the choir had practised');
	await expect(page.locator('.state')).toContainText('The desk does not answer.');
	const next = await startDesk({ content: folder, kept: join(folder, '../.desk'), port: desk.port, token: 'token-of-the-next-start' });
	await page.keyboard.insertText(' well');
	await expect(page.locator('.state')).toHaveText(
		'This page is from another start of the desk. Open the address that “npm run desk” printed last. What you have typed here is kept, and offered there when you open this again.',
	);
	const other = await page.context().newPage();
	await other.goto(next.address);
	await expect(other.getByRole('heading', { name: 'Write, source and check' })).toBeVisible();
	await ask(other);
	await offered(other).getByRole('button', { name: 'Take them back' }).click();
	await expect(textOf(other)).toContainText('the choir had practised well');
	await other.close();
	await next.close();
});
