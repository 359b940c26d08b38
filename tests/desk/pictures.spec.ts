import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { barriers } from '../axe.ts';
import { expect, linesOnlyIn, test, textOf } from './test.ts';

const HELD = 'articles/held-back/en.mdx';
const PICTURES = join(import.meta.dirname, '../fixtures/edition/articles/kell-in-pictures');

/** A file that is dragged in from the desktop. */
interface Dragged {
	readonly name: string;
	/** The fixture with its content. Otherwise `words` is the content. */
	readonly from?: string;
	readonly words?: string;
}

/** Drops files on an element, as if from the desktop. */
async function drop(target: Locator, ...files: readonly Dragged[]): Promise<void> {
	const data = files.map(({ from, name, words = '' }) => ({
		name,
		bytes: (from === undefined ? Buffer.from(words) : readFileSync(join(PICTURES, from))).toString('base64'),
	}));
	await target.evaluate((element, dragged) => {
		const transfer = new DataTransfer();
		for (const { bytes, name } of dragged) transfer.items.add(new File([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], name));
		const { bottom, left } = element.getBoundingClientRect();
		const at = { bubbles: true, cancelable: true, dataTransfer: transfer, clientX: left + 5, clientY: bottom - 3 };
		element.dispatchEvent(new DragEvent('dragover', at));
		element.dispatchEvent(new DragEvent('drop', at));
	}, data);
}

const pane = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const left = (page: Page) => page.getByRole('navigation', { name: 'Claims and sources' });

async function save(page: Page): Promise<void> {
	await page.keyboard.press('Control+s');
	await expect(page.locator('.state')).toHaveText('Saved');
}

test('a picture dropped into the text is saved beside the article, and its form asks for what readers should know', async ({
	deskInTest: { folder, open, read },
	page,
}) => {
	const before = read(HELD);
	await open(HELD);
	await drop(textOf(page).getByRole('paragraph').first(), { name: 'Die Fähre am Steg.JPG', from: 'photograph.jpg' });
	const words = pane(page).getByRole('textbox', { name: /^In words, for those who cannot see it/ });
	await expect(words).toBeFocused();
	expect(readFileSync(join(folder, 'articles/held-back/die-fahre-am-steg.jpg'))).toEqual(readFileSync(join(PICTURES, 'photograph.jpg')));
	// The text and the form show the picture. Empty fields are to be filled in, and are not faults.
	await expect(textOf(page).locator('.card img')).toBeVisible();
	await expect(pane(page)).toContainText('die-fahre-am-steg.jpg');
	await expect(page.locator('.count')).toHaveText(/^\d+ to fill in$/);
	for (const [label, value] of [
		[/^In words/, 'A ferry at a stone landing in the morning.'],
		[/^Caption/, 'The ferry at Kell, before the bridge was built.'],
		[/^Credit/, 'Tora Vik / The Herald'],
		[/^Licence needed/, 'CC BY 4.0'],
		[/^Taken/, '2026-03-02'],
		[/^Place/, 'Kell'],
		[/^By/, 'Tora Vik'],
	] as const)
		await pane(page).getByRole('textbox', { name: label }).fill(value);
	await save(page);
	await expect(textOf(page).getByRole('img', { name: 'A ferry at a stone landing in the morning.' })).toBeVisible();
	await expect(textOf(page)).toContainText('The ferry at Kell, before the bridge was built.');
	await expect(pane(page).locator('.problem, .todo')).toHaveCount(0);
	expect(await barriers(page)).toEqual([]);
	expect(linesOnlyIn(read(HELD), before)).toEqual([
		'pictures:',
		'  - id: die-fahre-am-steg',
		'    file: die-fahre-am-steg.jpg',
		'    inWords: A ferry at a stone landing in the morning.',
		'    caption: The ferry at Kell, before the bridge was built.',
		'    credit: Tora Vik / The Herald',
		'    licence: CC BY 4.0',
		'    taken: 2026-03-02',
		'    place: Kell',
		'    by: Tora Vik',
		'<Picture id="die-fahre-am-steg" />',
	]);
});

test('one press takes back a dropped picture; its file is kept and can be put in again', async ({
	deskInTest: { folder, open, read },
	page,
}) => {
	const before = read(HELD);
	await open(HELD);
	await drop(textOf(page), { name: 'ferry.jpg', from: 'photograph.jpg' }, { name: 'plan.png', from: 'transparent.png' });
	await expect(left(page).getByRole('button', { name: 'ferry.jpg' })).toBeVisible();
	await expect(textOf(page).locator('.card img')).toHaveCount(2);
	await left(page).getByRole('button', { name: 'The article' }).focus();
	await page.keyboard.press('Control+z');
	await expect(textOf(page).locator('.card img')).toHaveCount(0);
	await expect(pane(page).getByRole('heading', { level: 2 })).toHaveText('The article');
	await page.keyboard.press('Control+s');
	await expect(page.locator('.state')).toHaveText('Saved');
	expect(read(HELD)).toBe(before);
	expect(existsSync(join(folder, 'articles/held-back/ferry.jpg'))).toBe(true);
	await left(page).getByRole('button', { name: 'Put in plan.png' }).press('Enter');
	await expect(pane(page).getByRole('textbox', { name: /^In words/ })).toBeFocused();
	await expect(left(page).getByRole('button', { name: 'Put in ferry.jpg' })).toBeVisible();
	await expect(left(page).getByRole('button', { name: 'Put in plan.png' })).toHaveCount(0);
	await page.keyboard.press('Control+s');
	await expect.poll(() => read(HELD)).toContain('pictures:\n  - id: plan\n    file: plan.png\n');
	expect(read(HELD)).toContain('<Picture id="plan" />');
});

test('dropped files that cannot be shown are refused with the reason, and the others are added', async ({
	deskInTest: { folder, open, read },
	page,
}) => {
	const before = read(HELD);
	await open(HELD);
	await drop(
		textOf(page),
		{ name: 'broken.jpg', words: 'no picture at all' },
		{ name: 'drawing.svg', words: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
		{ name: 'phone.heic', words: 'x' },
		{ name: 'notes.txt', words: 'x' },
		{ name: 'ferry.jpg', from: 'photograph.jpg' },
	);
	const dialog = page.getByRole('dialog', { name: 'Not all of this was added' });
	await expect(dialog.getByRole('listitem')).toHaveText([
		'The picture broken.jpg is damaged, or is of another kind than its name says. Save it again in a picture editor, and add that.',
		'“drawing.svg”: Not every browser shows pictures of this kind. Export the drawing as a PNG, twice as wide as it will be shown, and add that.',
		'“phone.heic”: Not every browser shows pictures of this kind. Save it as a JPEG in a program for pictures, and add that.',
		'“notes.txt” is not a picture. The desk takes JPEG, PNG, WebP and AVIF.',
	]);
	await dialog.getByRole('button', { name: 'Close' }).click();
	await expect(textOf(page).locator('.card img')).toHaveCount(1);
	for (const name of ['broken.jpg', 'drawing.svg', 'phone.heic', 'notes.txt'])
		expect(existsSync(join(folder, 'articles/held-back', name))).toBe(false);
	expect(read(HELD)).toBe(before);
});

test('a picture can be added without a mouse, used for the whole article, and deleted again', async ({
	deskInTest: { folder, open, read },
	page,
}) => {
	await open(HELD);
	const chosen = page.waitForEvent('filechooser');
	await left(page).getByRole('button', { name: 'Add a picture…' }).press('Enter');
	await (await chosen).setFiles(join(PICTURES, 'upright.jpg'));
	await expect(pane(page).getByRole('textbox', { name: /^In words/ })).toBeFocused();
	await page.keyboard.type('A door by the river.');
	await left(page).getByRole('button', { name: 'The article' }).press('Enter');
	await pane(page)
		.getByRole('combobox', { name: /^Picture for the whole article/ })
		.selectOption({ label: 'A door by the river.' });
	await save(page);
	expect(read(HELD)).toMatch(/^lead: upright$/m);
	// Another picture with the same name gets a different name. The same picture is not added twice.
	await drop(textOf(page), { name: 'upright.jpg', from: 'photograph.jpg' }, { name: 'upright.jpg', from: 'upright.jpg' });
	await expect(pane(page)).toContainText('upright-2.jpg');
	expect(existsSync(join(folder, 'articles/held-back/upright-3.jpg'))).toBe(false);
	await left(page).getByRole('button', { name: 'A door by the river.' }).click();
	await pane(page).getByRole('button', { name: 'Delete this picture' }).click();
	await save(page);
	expect(read(HELD)).not.toMatch(/^lead:|id: upright$|"upright"/m);
	expect(read(HELD)).toContain('  - id: upright-2\n    file: upright-2.jpg\n');
});

test('a translation from right to left shows the pictures, and none can be added to it', async ({
	deskInTest: { folder, open, read },
	page,
}) => {
	const path = 'articles/kell-in-pictures/ur.mdx';
	const before = read(path);
	await open(path);
	await expect(textOf(page).locator('.card').first()).toBeVisible();
	expect(await textOf(page).evaluate((root) => getComputedStyle(root).direction)).toBe('rtl');
	await drop(textOf(page), { name: 'new.jpg', from: 'photograph.jpg' });
	await expect(page.locator('.state')).toHaveText('Pictures are added to the original. Its translations show them too.');
	expect(existsSync(join(folder, 'articles/kell-in-pictures/new.jpg'))).toBe(false);
	await expect(left(page).getByRole('button', { name: 'Add a picture…' })).toHaveCount(0);
	expect(read(path)).toBe(before);
});

test('dropping a file outside the text does not make the browser leave the page', async ({ deskInTest: { open }, page }) => {
	await open(HELD);
	await drop(pane(page), { name: 'ferry.jpg', from: 'photograph.jpg' });
	await expect(textOf(page).locator('.card img')).toHaveCount(1);
});
