import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { barriers } from '../axe.ts';
import { expect, holdBack, test } from './test.ts';

const ARTICLE = 'articles/hard-cases/en.mdx';

test('a source is made from its address, with a new outlet', async ({ deskInTest: { open, read }, page }) => {
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

test('outlets and languages are shown and typed by their names', async ({ deskInTest: { open, read, write }, page }) => {
	// The page has the shorter name of an outlet.
	write('outlets/sarv-herald.yml', read('outlets/sarv-herald.yml').replace('shortName: Herald', 'shortName: Kell Times'));
	await open(ARTICLE);
	await page.getByRole('button', { name: 'Add a source…' }).click();
	await page.getByRole('textbox', { name: 'Web address' }).fill('https://kelltimes.example/toll-office?utm_source=feed');
	await page.getByRole('button', { name: 'Fetch it' }).click();
	const list = page.getByRole('dialog', { name: 'Add a source' }).locator('dl');
	await expect(list).toContainText('The Sarv Herald');
	await expect(list).toContainText('English');
	await expect(list).not.toContainText('sarv-herald');
	await page.getByRole('button', { name: 'Take it as a source' }).click();
	const language = page.getByRole('combobox', { name: 'Language' });
	await expect(language).toHaveValue('English');
	await language.fill('Urdu');
	await language.blur();
	await page.keyboard.press('Control+s');
	await expect(page.locator('.state')).toHaveText('Saved');
	expect(read(ARTICLE)).toContain('    author: Ada Reik\n    language: ur\n');
});

test('a new source can be edited at once, while the desk is still loading the lists of choices', async ({ deskInTest: { open }, page }) => {
	await open(ARTICLE);
	const answer = await holdBack(page, '**/api/start');
	await page.getByRole('button', { name: 'Add a source…' }).click();
	await page.getByRole('textbox', { name: 'Web address' }).fill('https://kelltimes.example/toll-office?utm_source=feed');
	await page.getByRole('button', { name: 'Fetch it' }).click();
	await page.getByRole('button', { name: 'Take it as a source' }).click();
	const headline = page.getByRole('textbox', { name: /^Headline/ });
	await expect(headline).toBeFocused();
	await headline.fill('Toll office');
	await answer();
	await expect(page.getByRole('combobox', { name: /^Outlet/ })).toHaveValue('Kell Times');
	await expect(headline).toBeFocused();
	await expect(headline).toHaveValue('Toll office');
});

test('what a page does not say stays unknown, and the desk says if there is no such page', async ({ deskInTest: { open }, page }) => {
	await open(ARTICLE);
	await page.getByRole('button', { name: 'Add a source…' }).click();
	await page.getByRole('textbox', { name: 'Web address' }).fill('https://nowhere.example/x');
	await page.getByRole('button', { name: 'Fetch it' }).click();
	const dialog = page.getByRole('dialog', { name: 'Add a source' });
	await expect(dialog).toContainText('Nobody knows this address.');
	await page.getByRole('textbox', { name: 'Web address' }).fill('https://herald.example/bare');
	await page.getByRole('button', { name: 'Fetch it' }).click();
	await expect(dialog).toContainText('The page does not say: published, language, outlet, author. Please look.');
	await expect(dialog.locator('dt', { hasText: 'Web address' }).locator('+ dd')).toHaveText('https://herald.example/bare');
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
});

test('the name of a new outlet can be corrected, and its file and address have the corrected name', async ({
	deskInTest: { folder, open, read },
	page,
}) => {
	await open(ARTICLE);
	await page.getByRole('button', { name: 'Add a source…' }).click();
	const dialog = page.getByRole('dialog', { name: 'Add a source' });
	await dialog.getByText('From a reference or a file').click();
	await dialog.getByRole('textbox', { name: 'Reference' }).fill('Naseri, F. (2019). The gates of Meherabad. Kabul: IRS Press.');
	await dialog.getByRole('button', { name: 'Read it' }).click();
	await expect(dialog.getByRole('textbox', { name: 'Its name' })).toHaveValue('IRS Press');
	await dialog.getByRole('textbox', { name: 'Its name' }).fill('Institute for River Safety');
	await dialog.getByRole('button', { name: 'Take it as a source' }).click();
	await expect(dialog).toHaveCount(0);
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.locator('.state')).toHaveText('Saved');
	expect(read('outlets/institute-for-river-safety.yml')).toContain('name: Institute for River Safety\n');
	expect(existsSync(join(folder, 'outlets/irs-press.yml'))).toBe(false);
	expect(read(ARTICLE)).toContain('  - id: institute-for-river-safety-gates-meherabad\n    outlet: institute-for-river-safety\n');
});

test('if an address is refused and a saved page is chosen instead, the address stays, and no code is shown', async ({
	deskInTest: { open },
	page,
}) => {
	await open(ARTICLE);
	await page.getByRole('button', { name: 'Add a source…' }).click();
	const dialog = page.getByRole('dialog', { name: 'Add a source' });
	await dialog.getByRole('textbox', { name: 'Web address' }).fill('https://nowhere.example/gates?utm_source=x');
	await dialog.getByRole('button', { name: 'Fetch it' }).click();
	await expect(dialog).toContainText('You can fill in the source by hand.');
	await dialog.getByText('From a reference or a file').click();
	await dialog.getByLabel('File, also a page that was saved').setInputFiles({
		name: 'The gates.html',
		mimeType: 'text/html',
		buffer: Buffer.from('<!doctype html><html lang=en><title>The gates of Kell</title>'),
	});
	await expect(dialog.locator('.note').first()).toHaveText('Read from: The gates.html');
	await expect(dialog.locator('dl')).toContainText('https://nowhere.example/gates');
	await expect(dialog).not.toContainText('doctype');
	await expect(dialog).not.toContainText('web address');
});

test('a source filled in by hand has a name of its own from the first save on', async ({ deskInTest: { open, read }, page }) => {
	await open(ARTICLE);
	await page.getByRole('button', { name: 'Add a source…' }).click();
	await page.getByRole('button', { name: 'Fill in by hand' }).click();
	await page.getByRole('combobox', { name: /^Outlet/ }).fill('The Sarv Herald');
	await page.getByRole('textbox', { name: /^Headline/ }).fill('The gates were shut');
	await page.keyboard.press('Control+s');
	await expect(page.locator('.state')).toHaveText(/^Saved/);
	expect(read(ARTICLE)).toContain('  - id: sarv-herald-gates-were-shut\n    outlet: sarv-herald\n');
	expect(read(ARTICLE)).not.toContain('new-source');
});

test('sources are made from BibTeX, all at once, with their new outlets', async ({ deskInTest: { open, read }, page }) => {
	await open(ARTICLE);
	await page.getByRole('button', { name: 'Add a source…' }).click();
	const dialog = page.getByRole('dialog', { name: 'Add a source' });
	await dialog.getByText('From a reference or a file').click();
	await dialog
		.getByRole('textbox', { name: 'Reference' })
		.fill(
			'@article{a, author = {Reik, Tomas}, title = {Bearings again}, journal = {Journal of Bridges}, year = 2026, doi = {10.5555/kell.4}}\n@misc{b, title = {The log of the gates}, publisher = {Ministry of Works}, year = 2025}',
		);
	await dialog.getByRole('button', { name: 'Read it' }).click();
	await dialog.getByRole('button', { name: 'Take it as a source' }).first().click();
	await dialog.getByRole('button', { name: 'Take it as a source' }).last().click();
	await expect(dialog).toHaveCount(0);
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.locator('.state')).toHaveText('Saved');
	expect(read(ARTICLE)).toContain(
		'    title: Bearings again\n    author: Tomas Reik\n    language: en\n    url: https://doi.org/10.5555/kell.4\n    published: 2026\n',
	);
	expect(read(ARTICLE)).toContain('    outlet: ministry-of-works\n    kind: news-report\n    title: The log of the gates\n');
	expect(read('outlets/journal-of-bridges.yml')).toContain('name: Journal of Bridges\n');
});

test('each of several pasted references becomes a source, and the desk names what it did not understand', async ({
	deskInTest: { open, read },
	page,
}) => {
	await open(ARTICLE);
	await page.getByRole('button', { name: 'Add a source…' }).click();
	const dialog = page.getByRole('dialog', { name: 'Add a source' });
	await dialog.getByText('From a reference or a file').click();
	await dialog
		.getByRole('textbox', { name: 'Reference' })
		.fill(
			'From our meeting on Monday\n\n۱۔ ادا ریک، «پل اور سیلاب»، کیل ٹائمز، ۴ مارچ ۲۰۲۶\n\n@misc{b, title = {The log of the gates}, publisher = {Kell Times}, year = 2025}\n\nReik, T. (2026, March 4). Bearings\nunder flood. Kell Times. https://kelltimes.example/bearings',
		);
	await dialog.getByRole('button', { name: 'Read it' }).click();
	await expect(dialog.getByRole('region', { name: 'Not understood, and left out' }).getByRole('listitem')).toHaveText([
		'From our meeting on Monday',
	]);
	await expect(dialog.getByText(/^Read from: Reik, T\./)).toBeVisible();
	await expect(dialog.locator('dl').first()).toContainText('News report');
	expect(await barriers(page)).toEqual([]);
	const taking = dialog.getByRole('button', { name: 'Take it as a source' });
	await expect(taking).toHaveCount(3);
	for (const number of [0, 1, 2]) await taking.nth(number).click();
	await expect(taking.nth(2)).toBeDisabled();
	await dialog.getByRole('button', { name: 'Close' }).click();
	await expect(page.getByRole('navigation', { name: 'Claims and sources' })).toContainText('Bearings under flood');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.locator('.state')).toHaveText('Saved');
	for (const title of ['پل اور سیلاب', 'The log of the gates', 'Bearings under flood'])
		expect(read(ARTICLE)).toContain(`    title: ${title}\n`);
	expect(read('outlets/kell-times.yml')).toContain('name: Kell Times\n');
});

test('deleting a source also deletes its outlet if the desk began it, nothing else uses it, and the editor agrees', async ({
	deskInTest: { folder, open },
	page,
}) => {
	await open(ARTICLE);
	const outlet = join(folder, 'outlets/kell-times.yml');
	const take = async () => {
		await page.getByRole('button', { name: 'Add a source…' }).click();
		await page.getByRole('textbox', { name: 'Web address' }).fill('https://kelltimes.example/toll-office?utm_source=feed');
		await page.getByRole('button', { name: 'Fetch it' }).click();
		await page.getByRole('button', { name: 'Take it as a source' }).click();
		await expect(page.getByRole('textbox', { name: /^Headline/ })).toHaveValue('Toll office asked to explain');
		await page.getByRole('button', { name: 'Save' }).click();
		await expect(page.locator('.state')).toHaveText('Saved');
		expect(existsSync(outlet)).toBe(true);
		await page.getByRole('button', { name: 'Delete this source' }).click();
	};
	const dialog = page.getByRole('dialog', { name: 'Nothing else uses “Kell Times”' });
	await take();
	await dialog.getByRole('button', { name: 'Keep it' }).click();
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.locator('.state')).toHaveText('Saved');
	expect(existsSync(outlet)).toBe(true);
	await take();
	await dialog.getByRole('button', { name: 'Remove the outlet too' }).click();
	// The outlet’s file stays until the source is deleted on disk too.
	expect(existsSync(outlet)).toBe(true);
	await page.getByRole('button', { name: 'Save' }).click();
	await expect.poll(() => existsSync(outlet)).toBe(false);
});

test('below the rows of a claim, its chains of reports are drawn from where they begin, and change with each row', async ({
	deskInTest: { open },
	page,
}) => {
	await open(ARTICLE);
	await page
		.getByRole('navigation')
		.getByRole('button', { name: /The gates at Kell stood open/ })
		.click();
	const chains = page.getByRole('region', { name: 'Where it comes from' });
	// The agency passes on what the ministry keeps.
	await expect(chains.locator('.chain > li').filter({ hasText: 'The log of the gates' }).locator('li')).toContainText(
		'Agency report on the open gates',
	);
	await expect(chains.locator('.chain > li')).toHaveCount(3);
	await page.getByRole('button', { name: 'Remove row 3 of who says so' }).click();
	await expect(chains.locator('.chain > li')).toHaveCount(2);
});

test('an outlet is chosen by any of its names, and a new one is begun in place', async ({ deskInTest: { open, read, write }, page }) => {
	write('outlets/river-wire.yml', read('outlets/river-wire.yml').replace(/^name: .*/, 'name: The River Wire\nshortName: RW'));
	await open(ARTICLE);
	await page.getByRole('button', { name: 'Add a source…' }).click();
	await page.getByRole('button', { name: 'Fill in by hand' }).click();
	const outlet = page.getByRole('combobox', { name: /^Outlet/ });
	for (const typed of ['rw', 'River Wire']) {
		await outlet.fill(typed);
		await outlet.blur();
		await expect(outlet).toHaveValue('The River Wire');
		await outlet.fill('');
	}
	await outlet.fill('Ferry Post');
	await outlet.blur();
	const pane = page.getByRole('complementary', { name: 'Details' });
	await expect(pane).toContainText('Nothing here is called “Ferry Post”. Choose one of the suggestions, or add it below.');
	const form = pane.locator('details', { hasText: 'New outlet…' }).first();
	await form.getByText('New outlet…').click();
	await expect(form.getByRole('textbox', { name: 'Name' })).toHaveValue('Ferry Post');
	await form.getByRole('button', { name: 'Begin it and choose it' }).click();
	await expect(pane).not.toContainText('Nothing here is called');
	await expect(outlet).toHaveValue('Ferry Post');
	expect(read('outlets/ferry-post.yml')).toBe('name: Ferry Post\nkind: newspaper\ncountry: unknown\nowner: unknown\n');
	await page.keyboard.press('Control+s');
	await expect(page.locator('.state')).toHaveText(/^Saved/);
	expect(read(ARTICLE)).toContain('    outlet: ferry-post\n');
});
