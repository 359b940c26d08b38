import type { Page } from '@playwright/test';
import { barriers } from '../axe.ts';
import { expect, linesOnlyIn, markWords, test, textOf } from './test.ts';

const LARGEST = 'articles/first-flight/en.mdx';
const notice = (page: Page) => page.getByRole('alert').filter({ hasText: 'Somebody else has changed this file.' });
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Somebody else has changed this file' });

test('if an open file changes on disk, the desk says so at once, and the editor chooses a side of each difference', async ({
	deskInTest: { open, read, write },
	page,
}) => {
	await open(LARGEST);
	await expect(notice(page)).toHaveCount(0);
	await markWords(page, 'the band had practised');
	await page.keyboard.insertText('the choir had practised');
	await page
		.getByRole('navigation')
		.getByRole('button', { name: /The bridge cost forty million/ })
		.click();
	await page.getByRole('textbox', { name: /In words/ }).fill('The bridge cost forty-one million, the ministry says.');
	await page.getByRole('textbox', { name: /In words/ }).blur();
	const before = read(LARGEST);
	const theirs = before
		.replace('brown and in no hurry', 'green and in no hurry')
		.replace('text: The bridge cost forty million', 'text: The bridge cost forty-two million')
		.replace('the band had practised', 'the band had rehearsed');
	expect(linesOnlyIn(theirs, before)).toHaveLength(3);
	write(LARGEST, theirs);
	// No button has been pressed yet.
	await expect(notice(page)).toBeVisible();
	await notice(page).getByRole('button', { name: 'See what differs…' }).click();
	const dialog = dialogOf(page);
	expect(await barriers(page)).toEqual([]);
	const claim = dialog.getByRole('group', { name: /^Claim .*In words$/ });
	await expect(claim).toContainText('Different on both sides: choose.');
	await expect(claim.getByRole('radio', { name: /^Mine/ })).not.toBeChecked();
	await expect(claim.getByRole('radio', { name: /^On disk/ })).not.toBeChecked();
	const onlyTheirs = dialog.getByRole('group', { name: /^The text/ }).filter({ hasText: 'green and in no hurry' });
	await expect(onlyTheirs).toContainText('Changed on disk only.');
	await expect(onlyTheirs.getByRole('radio', { name: /^On disk/ })).toBeChecked();
	await dialog.getByRole('button', { name: 'Go on with this' }).click();
	await expect(dialog.getByRole('alert')).toHaveText('Choose mine or on disk: 2 differences are still open.');
	await expect(claim.getByRole('radio', { name: /^Mine/ })).toBeFocused();
	await page.keyboard.press('Space');
	await dialog
		.getByRole('group', { name: /^The text/ })
		.filter({ hasText: 'the band had rehearsed' })
		.getByRole('radio', { name: /^On disk/ })
		.check();
	await dialog.getByRole('button', { name: 'Go on with this' }).click();
	await expect(notice(page)).toHaveCount(0);
	await expect(textOf(page)).toContainText('green and in no hurry');
	await expect(textOf(page)).toContainText('the band had rehearsed');
	await expect(page.getByRole('textbox', { name: /In words/ })).toHaveValue('The bridge cost forty-one million, the ministry says.');
	expect(read(LARGEST)).toBe(theirs);
	await page.keyboard.press('Control+s');
	await page.getByRole('radio', { name: /Only the wording/ }).check();
	await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.locator('.state')).toHaveText('Saved');
	expect(linesOnlyIn(read(LARGEST), theirs)).toEqual(['    text: The bridge cost forty-one million, the ministry says.']);
	expect(linesOnlyIn(theirs, read(LARGEST))).toHaveLength(1);
});

test('saving over somebody else’s change is refused, and mine is saved only if the editor chooses it', async ({
	deskInTest: { open, read, write },
	page,
}) => {
	await open(LARGEST);
	await markWords(page, 'the band had practised');
	await page.keyboard.insertText('the choir had practised');
	write(LARGEST, read(LARGEST).replace('brown and in no hurry', 'green and in no hurry'));
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(dialogOf(page)).toContainText('the choir had practised');
	await expect(dialogOf(page)).toContainText('green and in no hurry');
	expect(read(LARGEST)).not.toContain('choir');
	await dialogOf(page).getByRole('button', { name: 'Decide later' }).click();
	await expect(textOf(page)).toContainText('the choir had practised');
	await page.getByRole('button', { name: 'Save' }).click();
	await dialogOf(page).getByRole('button', { name: 'All mine' }).click();
	await dialogOf(page).getByRole('button', { name: 'Go on with this' }).click();
	await expect(page.locator('.state')).toHaveText('Saved');
	expect(read(LARGEST)).toContain('the choir had practised');
	expect(read(LARGEST)).toContain('brown and in no hurry');
});

test('the version on disk can be taken as a whole, letter for letter, and mine is then not offered as unsaved text', async ({
	deskInTest: { open, read, write },
	page,
}) => {
	await open(LARGEST);
	await markWords(page, 'the band had practised');
	await page.keyboard.insertText('the choir had practised');
	await expect(page.locator('.state')).toHaveText('Not saved yet, but kept');
	const theirs = read(LARGEST).replace('brown and in no hurry', 'green and in no hurry');
	write(LARGEST, theirs);
	await notice(page).getByRole('button', { name: 'See what differs…' }).click();
	await dialogOf(page).getByRole('button', { name: 'All as on disk' }).click();
	await dialogOf(page).getByRole('button', { name: 'Go on with this' }).click();
	await expect(page.locator('.state')).toHaveText('As on disk');
	await expect(textOf(page)).toContainText('the band had practised');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.locator('.state')).toHaveText('Saved');
	expect(read(LARGEST)).toBe(theirs);
	await page.goto('about:blank');
	await open(LARGEST);
	await expect(textOf(page)).toContainText('green and in no hurry');
});

test('restored unsaved text does not overwrite what somebody else has written meanwhile', async ({
	deskInTest: { open, read, write },
	page,
}) => {
	await open(LARGEST);
	await markWords(page, 'the band had practised');
	await page.keyboard.insertText('the choir had practised');
	await expect(page.locator('.state')).toHaveText('Not saved yet, but kept');
	page.on('dialog', (dialog) => void dialog.accept());
	await page.goto('about:blank');
	write(LARGEST, read(LARGEST).replace('brown and in no hurry', 'green and in no hurry'));
	await open();
	await page.evaluate((hash) => (location.hash = hash), `/content/${LARGEST}`);
	await page.getByRole('button', { name: 'Take them back' }).click();
	await expect(notice(page)).toBeVisible();
	await page.getByRole('button', { name: 'Save' }).click();
	// It is not known what both texts began from, so the editor chooses at each difference.
	await expect(dialogOf(page).getByText('Different on both sides: choose.')).toHaveCount(2);
	expect(read(LARGEST)).toContain('green and in no hurry');
});

test('the desk also says if somebody else has changed an open outlet', async ({ deskInTest: { open, read, write }, page }) => {
	await open();
	await page.getByText(/^Outlets \(/).click();
	await page.getByRole('link', { name: 'Sarv Herald' }).click();
	await expect(page.getByRole('region', { name: 'Who uses this' })).toContainText('Who paid for the Low Bridge at Kell');
	await page.getByRole('textbox', { name: /^Name/ }).first().fill('The Sarv Herald of Kell');
	await page.getByRole('textbox', { name: /^Name/ }).first().blur();
	write('outlets/sarv-herald.yml', `${read('outlets/sarv-herald.yml').trimEnd()}\nplace: Kell\n`);
	await notice(page).getByRole('button', { name: 'See what differs…' }).click();
	await dialogOf(page).getByRole('button', { name: 'Go on with this' }).click();
	await page.keyboard.press('Control+s');
	await expect(page.locator('.state')).toHaveText('Saved');
	expect(read('outlets/sarv-herald.yml')).toMatch(/^name: The Sarv Herald of Kell\n[^]*\nplace: Kell\n$/);
});

test('a table that somebody else has changed is noticed at once, and both sides are put together', async ({
	deskInTest: { open, read, write },
	page,
}) => {
	const table = 'articles/kell-in-numbers/villages.csv';
	await open('articles/kell-in-numbers/en.mdx');
	await page
		.getByRole('navigation', { name: 'Claims and sources' })
		.getByRole('button', { name: /^Upstream the catch fell/ })
		.click();
	const numbers = page.getByRole('textbox', { name: 'The numbers' });
	await expect(numbers).toHaveValue(/;22\.6;/);
	const before = read(table);
	const [, last = ''] = /\n([^\n]+)\n*$/.exec(before) ?? [];
	await numbers.fill((await numbers.inputValue()).replace(';22.6;', ';23.7;'));
	const theirs = before.replace(last, `${last}9`);
	write(table, theirs);
	await expect(notice(page)).toBeVisible();
	await notice(page).getByRole('button', { name: 'See what differs…' }).click();
	const dialog = dialogOf(page);
	expect(await barriers(page)).toEqual([]);
	const mine = dialog.getByRole('group', { name: 'The numbers “2024-01”' });
	await expect(mine).toContainText('Changed here only.');
	await expect(mine.locator('mark').first()).toContainText('23.7');
	await dialog.getByRole('button', { name: 'Go on with this' }).click();
	await expect(notice(page)).toHaveCount(0);
	await expect(numbers).toHaveValue(/;23\.7;/);
	expect(read(table)).toBe(theirs);
	await page.keyboard.press('Control+s');
	await expect.poll(() => read(table)).toBe(theirs.replace(';22.6;', ';23.7;'));
});
