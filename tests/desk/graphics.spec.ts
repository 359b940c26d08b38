import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { barriers } from '../axe.ts';
import { expect, holdBack, linesOnlyIn, paste, test, textOf } from './test.ts';

const HELD = 'articles/held-back/en.mdx';
const pane = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const left = (page: Page) => page.getByRole('navigation', { name: 'Claims and sources' });
const addressOf = (page: Page) => textOf(page).locator('.card img').first().getAttribute('src');

test('a table from a spreadsheet becomes a chart, which is shown as it will be drawn', async ({ deskInTest: { open, read }, page }) => {
	const before = read(HELD);
	await open(HELD);
	await left(page).getByRole('button', { name: 'Add a chart…' }).press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Add a chart' });
	await dialog.getByRole('textbox', { name: 'The table' }).fill('Year\tFerries\n2021\t12\n2022\t11\n2023\tn/a\n2024\t4');
	await expect(dialog.getByRole('status')).toHaveText('4 dates, with a number each.');
	await dialog.getByRole('combobox', { name: 'Where the numbers are from' }).selectOption({ label: 'Unpublished headline' });
	await dialog.getByRole('button', { name: 'Put it in' }).click();
	await expect(dialog.getByRole('alert')).toHaveText('What the chart found, in a sentence: write ten characters at least.');
	await dialog.getByRole('textbox', { name: /^What the chart found/ }).fill('Fewer ferries on the Sarv each year');
	expect(await barriers(page)).toEqual([]);
	await dialog.getByRole('button', { name: 'Put it in' }).click();
	await expect(pane(page).getByRole('img', { name: 'The drawing as it is now' }).locator('img')).toBeVisible();
	await expect(textOf(page).locator('.card')).toContainText(['A chart: Fewer ferries on the Sarv each year']);
	await expect(pane(page).getByRole('textbox', { name: /^What is counted/ })).toHaveValue('Ferries');
	const drawn = await addressOf(page);
	// The drawing updates while the editor types, in the pane and in the text.
	await pane(page).getByRole('textbox', { name: 'The numbers' }).fill('date,value\n2021,12\n2022,11\n2023,unknown\n2024,40\n');
	await expect.poll(() => addressOf(page)).not.toBe(drawn);
	await pane(page)
		.getByRole('textbox', { name: /^In words/ })
		.fill('There were twelve ferries in 2021, eleven in 2022 and forty in 2024. For 2023 no number was found.');
	await page.keyboard.press('Control+s');
	await expect.poll(() => read('articles/held-back/fewer-ferries-on-the-sarv.csv')).toContain('2024,40');
	expect(read('articles/held-back/fewer-ferries-on-the-sarv.csv')).toBe('date,value\n2021,12\n2022,11\n2023,unknown\n2024,40\n');
	await expect.poll(() => linesOnlyIn(read(HELD), before)).toEqual(['<Chart data="fewer-ferries-on-the-sarv" />']);
	const chart = read('charts/fewer-ferries-on-the-sarv.yml');
	expect(chart).toContain('title: Fewer ferries on the Sarv each year\ncounts: Ferries\ncountedBy: sarv-herald\n');
	expect(chart).toContain('source: herald-draft\nnumbers: held-back/fewer-ferries-on-the-sarv.csv\n');
	await expect(pane(page).locator('.problem, .todo')).toHaveText([]);
	expect(await barriers(page)).toEqual([]);
});

test('the desk asks how to read an ambiguous table, and names what it has left out or could not read', async ({
	deskInTest: { open, read },
	page,
}) => {
	await open(HELD);
	await left(page).getByRole('button', { name: 'Add a chart…' }).click();
	const dialog = page.getByRole('dialog', { name: 'Add a chart' });
	await dialog.getByRole('textbox', { name: 'The table' }).fill('Year\tFerries\n2021\t12.500\n2022\t13.250\n2023\tfew\nTotal\t25.750');
	await dialog.getByRole('textbox', { name: /^What the chart found/ }).fill('Fewer ferries on the Sarv each year');
	await expect(dialog.getByRole('status')).toContainText('3 dates, with a number each.');
	await expect(dialog.getByRole('status')).toContainText('No number can be read in “few” (2023).');
	await expect(dialog.getByRole('status')).toContainText('“Total 25.750” has no date, so it is left out.');
	await dialog.getByRole('button', { name: 'Put it in' }).click();
	await expect(dialog.getByRole('alert')).toHaveText('Say above how the numbers are to be read.');
	expect(await barriers(page)).toEqual([]);
	await dialog
		.getByRole('group', { name: 'What is “12.500”?' })
		.getByRole('radio', { name: /^12\s500: a comma is before decimals/ })
		.check();
	await dialog.getByRole('button', { name: 'Put it in' }).click();
	await expect(dialog).toHaveCount(0);
	expect(read('articles/held-back/fewer-ferries-on-the-sarv.csv')).toBe('date,value\n2021,12500\n2022,13250\n2023,few\n');
	// Pasting another table over the whole one.
	const numbers = pane(page).getByRole('textbox', { name: 'The numbers' });
	await expect(numbers).toHaveValue(/2021,12500/);
	await numbers.selectText();
	await paste(numbers, { text: 'Year\tFerries\n2021\t1,200\n2022\t1,300*' });
	const asked = page.getByRole('dialog', { name: 'Is this table read as it is meant?' });
	await expect(asked).toContainText('The mark * of notes is left out');
	await asked.getByRole('button', { name: 'Take it' }).click();
	await expect(numbers).toHaveValue('date,value\n2021,1200\n2022,1300\n');
});

test('a chart that loads late does not replace what the editor has chosen meanwhile', async ({ deskInTest: { open }, page }) => {
	await open('articles/kell-in-numbers/en.mdx');
	const answer = await holdBack(page, '**/api/file*');
	await left(page).locator('[data-act=openFigure]').first().click();
	await expect(pane(page).getByRole('status')).toHaveText('Opening it…');
	await left(page).getByRole('button', { name: 'The article' }).click();
	await answer();
	await expect(pane(page).getByRole('heading', { level: 2 }).first()).toHaveText('The article');
});

test('a new map opens at once, while the desk is still loading the lists of choices', async ({ deskInTest: { open }, page }) => {
	await open(HELD);
	const answer = await holdBack(page, '**/api/start');
	await left(page).getByRole('button', { name: 'Add a map…' }).click();
	const dialog = page.getByRole('dialog', { name: 'Add a map' });
	await dialog.getByRole('textbox', { name: /^What the map shows/ }).fill('Where the ferry would land');
	await dialog.getByRole('button', { name: 'Put it in' }).click();
	await expect(pane(page).getByRole('textbox', { name: /^In words/ })).toBeVisible();
	await answer();
	await expect(left(page).getByRole('button', { name: 'Where the ferry would land' })).toBeVisible();
	await expect(textOf(page).locator('.card')).toContainText(['A map: Where the ferry would land']);
	await expect(pane(page).getByRole('textbox', { name: /^In words/ })).toBeVisible();
});

test('a chart opens from its card, and its problems are shown', async ({ deskInTest: { open }, page }) => {
	await open('articles/kell-in-numbers/en.mdx');
	await expect(textOf(page).locator('.card img').first()).toBeVisible();
	await textOf(page).locator('.card img').first().click();
	await expect(pane(page).locator('.drawing img')).toBeVisible();
	await pane(page)
		.getByRole('textbox', { name: /^In words/ })
		.fill('Too short');
	await page.keyboard.press('Tab');
	await expect(pane(page).locator('.problem')).toContainText('There is too little in “In words, for those who cannot see it”.');
});

test('a chart in the Urdu text is drawn in Urdu', async ({ deskInTest: { open }, page }) => {
	await open('articles/kell-in-numbers/ur.mdx');
	await expect(textOf(page).locator('.card img').first()).toBeVisible();
	const [, drawing = ''] = /^data:image\/svg\+xml;base64,(.+)$/.exec((await addressOf(page)) ?? '') ?? [];
	expect(Buffer.from(drawing, 'base64').toString()).toContain('کیل');
});

test('a map begins with a place, and a new place, a line and an area can be added', async ({ deskInTest: { open, read }, page }) => {
	await open(HELD);
	await left(page).getByRole('button', { name: 'Add a map…' }).click();
	const dialog = page.getByRole('dialog', { name: 'Add a map' });
	await dialog.getByRole('textbox', { name: /^What the map shows/ }).fill('Where the ferry would land');
	await dialog.getByRole('combobox', { name: 'The first place on it' }).selectOption({ label: 'Kell' });
	await dialog.getByRole('button', { name: 'Put it in' }).click();
	await expect(pane(page).getByRole('img', { name: 'The drawing as it is now' }).locator('img')).toBeVisible();
	const drawn = await pane(page).locator('.drawing img').getAttribute('src');
	for (const [shape, name, where] of [
		['A place', 'East Landing', '34.40 70.50'],
		['A line: a street, a river, a route of a wall', 'Ferry Road', '34.41 70.51, 34.43 70.55'],
		['An area', 'Old Harbour', '34.40 70.40, 34.42 70.45, 34.38 70.46'],
	] as const) {
		await pane(page).getByText('Something new on the map').click();
		await pane(page).getByRole('textbox', { name: 'Name', exact: true }).fill(name);
		await pane(page).getByRole('textbox', { name: 'In a sentence, what it is' }).fill('Where the ferry of the story ends.');
		await pane(page).getByRole('combobox', { name: 'What it is' }).selectOption({ label: shape });
		await pane(page)
			.getByRole('textbox', { name: /^Latitude and longitude/ })
			.fill(where);
		await pane(page).getByRole('textbox', { name: 'Where you looked that up' }).fill('OpenStreetMap');
		await pane(page).getByRole('button', { name: 'Put it on the map' }).click();
		await expect(pane(page).getByRole('list', { name: 'Places' })).toContainText(name);
	}
	await expect.poll(() => pane(page).locator('.drawing img').getAttribute('src')).not.toBe(drawn);
	await page.keyboard.press('Control+s');
	await expect.poll(() => read('maps/where-the-ferry-would-land.yml')).toContain('places: [kell, east-landing, ferry-road, old-harbour]');
	expect(read('entities/east-landing.yml')).toContain('latitude: 34.4\n');
	expect(read('entities/ferry-road.yml')).toContain('course: 34.41 70.51, 34.43 70.55\n');
	expect(read('entities/old-harbour.yml')).toContain('outline: 34.40 70.40, 34.42 70.45, 34.38 70.46\n');
	expect(read(HELD)).toContain('<Map data="where-the-ferry-would-land" />');
});

test('problems of a chart, its table or a map are listed with the article, and lead to the field that fixes them', async ({
	deskInTest: { open, read, write },
	page,
}) => {
	const [chart, table] = ['charts/kell-gauge.yml', 'articles/kell-in-numbers/villages.csv'];
	write(chart, read(chart).replace(/^counts: .*$/m, 'counts:'));
	write(table, read(table).replace('22.6', '22.6.1'));
	await open('articles/kell-in-numbers/en.mdx');
	await expect(page.locator('.count')).toHaveText('1 to put right, 1 to fill in');
	await expect(left(page).getByRole('button', { name: /^At Kell the Sarv is highest in June.*1 to fill in$/ })).toBeVisible();
	await expect(left(page).getByRole('button', { name: /1 to put right$/ })).toHaveCount(1);
	await page.locator('.count').click();
	const list = page.getByRole('dialog', { name: 'What is to be done' });
	const empty = list.getByRole('listitem').filter({ hasText: /In the chart “.*”: “What is counted” is still empty/ });
	await expect(empty).toHaveCount(1);
	await expect(
		list
			.getByRole('listitem')
			.filter({ hasText: /^In the numbers of the chart “/ })
			.first(),
	).toBeVisible();
	await empty.getByRole('button', { name: 'Go there' }).click();
	const field = pane(page).getByRole('textbox', { name: /^What is counted/ });
	await expect(field).toBeFocused();
	// A problem that is fixed there is off the list at once, before saving.
	await field.fill('metres');
	await field.blur();
	await expect(page.locator('.count')).not.toHaveText(/to fill in/);
	await page.locator('.count').click();
	await list
		.getByRole('listitem')
		.filter({ hasText: /^In the numbers of the chart “/ })
		.first()
		.getByRole('button', { name: 'Go there' })
		.click();
	await expect(pane(page).getByRole('textbox', { name: 'The numbers' })).toBeFocused();
});

test('problems of a picture file beside the article are listed with the article', async ({ deskInTest: { folder, open }, page }) => {
	const beside = join(folder, 'articles/kell-in-pictures');
	copyFileSync(join(beside, 'photograph.jpg'), join(beside, 'The Ferry.jpg'));
	await open('articles/kell-in-pictures/en.mdx');
	await page.locator('.count').click();
	await expect(page.getByRole('dialog', { name: 'What is to be done' })).toContainText(
		'In the picture The Ferry.jpg: The name of the picture “The Ferry.jpg” has signs in it that not every machine writes in the same way.',
	);
});

test('a map offers only things that can be drawn on it, and no people', async ({ deskInTest: { open }, page }) => {
	await open(HELD);
	await left(page).getByRole('button', { name: 'Add a map…' }).click();
	const dialog = page.getByRole('dialog', { name: 'Add a map' });
	const first = dialog.getByRole('combobox', { name: 'The first place on it' });
	const names = await first.locator('option').allTextContents();
	// A town, a river without coordinates, an office.
	expect(names).toEqual(expect.arrayContaining(['Kell', 'Sarv', 'Sluice-Gate Office']));
	for (const name of ['Lina Orbel', 'Tomas Reik', 'Ferry Accord', 'Bearing']) expect(names.filter((own) => own.includes(name))).toEqual([]);
	await first.selectOption({ label: 'Kell' });
	await dialog.getByRole('textbox', { name: /^What the map shows/ }).fill('Where the ferry would land');
	await dialog.getByRole('button', { name: 'Put it in' }).click();
	const places = pane(page).getByRole('combobox', { name: 'Places: add one' });
	await expect(places.locator('option', { hasText: 'Sarv' })).toHaveCount(1);
	await expect(places.locator('option', { hasText: 'Lina Orbel' })).toHaveCount(0);
});
