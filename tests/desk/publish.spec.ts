import { barriers } from '../axe.ts';
import { expect, holdBack, test, textOf } from './test.ts';

const PATH = 'articles/held-back/en.mdx';

test('a draft is handed over with a remark and published, and then one of its claims is corrected', async ({
	deskInTest: { open, read },
	page,
}) => {
	test.slow();
	await open(PATH);
	await page.getByRole('button', { name: 'Hand over' }).click();
	const pane = page.getByRole('complementary', { name: 'Details' });
	await expect(pane).toContainText('New: 1 claim, 1 source, 3 words of text');
	await expect(pane).toContainText('/articles/held-back/unpublished-claim/');
	expect(await barriers(page)).toEqual([]);
	await textOf(page).focus();
	await page.keyboard.press('Control+Home');
	await pane.getByRole('textbox', { name: /A remark/ }).fill('Is the date right?');
	await pane.getByRole('textbox', { name: /^Your name/ }).fill('Tora Vik');
	await pane.getByRole('button', { name: 'Add the remark' }).click();
	await expect(pane.getByRole('listitem').filter({ hasText: 'Is the date right?' })).toBeVisible();
	await expect(page.locator('.state')).toHaveText('Saved');
	expect(read(PATH)).toMatch(/\n\n\{\/\* Tora Vik, \d{4}-\d{2}-\d{2}: Is the date right\? \*\/\}\n\n/);
	await expect(pane.getByRole('listitem').filter({ hasText: 'Is the date right?' }).locator('strong')).toHaveText('Tora Vik');
	// The browser remembers the name.
	await expect(pane.getByRole('textbox', { name: /^Your name/ })).toHaveValue('Tora Vik');
	await pane.getByRole('button', { name: 'Done: take it out' }).click();
	await expect(pane.getByText('None.')).toBeVisible();
	const answer = await holdBack(page, '**/api/publish');
	await pane.getByRole('button', { name: 'Publish', exact: true }).click();
	await expect(pane.getByRole('button', { name: 'Publishing…' })).toBeFocused();
	await expect(page.getByRole('banner').getByRole('status')).toHaveText('Publishing…');
	await answer();
	await expect(pane.getByRole('heading', { name: 'Published', exact: true })).toBeVisible();
	expect(await page.locator('.count').textContent()).toBe('Nothing to put right');
	expect(read(PATH)).not.toContain('draft:');
	expect(read(PATH)).not.toContain('{/*');
	expect(read('ledger/articles/held-back.yml')).toContain('  unpublished-claim: one-source\n');

	// The same window asks, without a new start of the page.
	await page
		.getByRole('navigation')
		.getByRole('button', { name: /The unpublished claim/ })
		.click();
	await page.getByRole('textbox', { name: /In words/ }).fill('The published claim is for all readers now.');
	await page.keyboard.press('Control+s');
	const dialog = page.getByRole('dialog', { name: /Were we wrong, or is there something new/ });
	await expect(dialog.getByRole('textbox', { name: 'We had written' })).toHaveValue('The unpublished claim is not for readers yet.');
	expect(await barriers(page)).toEqual([]);
	await dialog.getByRole('textbox', { name: /How the error came about/ }).fill('We had misread the log.');
	await dialog.getByRole('button', { name: 'Save', exact: true }).click();
	// The pane for publishing opens.
	await expect(pane).toContainText('claim 1 reworded');
	await expect(pane).toContainText('1 correction added');
	const today = new Date().toISOString().slice(0, 10);
	expect(read(PATH)).toContain(
		[
			'corrections:',
			`  - date: ${today}`,
			'    claims: [unpublished-claim]',
			'    was: The unpublished claim is not for readers yet.',
			'    now: The published claim is for all readers now.',
			'    note: We had misread the log.',
			'---',
		].join('\n'),
	);
	expect(read(PATH)).toMatch(new RegExp(`^updated: ${today}T`, 'm'));
	// Until this is published, readers have seen the first words only, so another change makes no second correction.
	await page
		.getByRole('navigation')
		.getByRole('button', { name: /The published claim/ })
		.click();
	await page.getByRole('textbox', { name: /In words/ }).fill('The published claim is for everyone now.');
	await page.keyboard.press('Control+s');
	await expect(dialog.getByRole('textbox', { name: 'We had written' })).toHaveValue('The unpublished claim is not for readers yet.');
	await dialog.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(pane).toContainText('1 correction added');
	expect(read(PATH).match(/^ +was: .*$/gm)).toEqual(['    was: The unpublished claim is not for readers yet.']);
	expect(read(PATH)).toContain('    now: The published claim is for everyone now.\n');
	await pane.getByRole('button', { name: 'Publish the changes' }).click();
	await expect(pane.getByRole('heading', { name: 'Published', exact: true })).toBeVisible();
	await pane.getByRole('button', { name: 'Go on' }).click();
	await expect(page.locator('.count')).toHaveText('Nothing to put right');
	// The ledger has the same moment in the time zone of the site.
	const moment = (pattern: RegExp, path: string) => Date.parse(pattern.exec(read(path))?.[1] ?? '');
	expect(moment(/asOf: (\S+)/, 'ledger/articles/held-back.yml')).toBe(moment(/^updated: (\S+)/m, PATH));
});

test('a late answer to “Hand over” does not replace what the editor has chosen meanwhile', async ({ deskInTest: { open }, page }) => {
	await open('articles/held-back/en.mdx');
	const pane = page.getByRole('complementary', { name: 'Details' });
	const heading = pane.getByRole('heading', { level: 2 }).first();
	const handOver = page.getByRole('button', { name: 'Hand over' });
	let answer = await holdBack(page, '**/api/hand-over');
	await handOver.click();
	await expect(heading).toHaveText('Hand over');
	await page.getByRole('button', { name: 'The article' }).click();
	await answer();
	await expect(heading).toHaveText('The article');
	// If the editor goes back to writing, the caret stays in the text.
	answer = await holdBack(page, '**/api/hand-over');
	await handOver.click();
	await expect(pane).toBeFocused();
	await textOf(page).click();
	await answer();
	await expect(pane.getByRole('heading', { name: 'Publish' })).toBeVisible();
	await expect(textOf(page)).toBeFocused();
});

test('something new becomes a revision and not a correction; nothing is saved until the editor has answered', async ({
	deskInTest: { open, read },
	page,
}) => {
	const path = 'articles/first-flight/en.mdx';
	const before = read(path);
	await open(path);
	await page
		.getByRole('navigation')
		.getByRole('button', { name: /The bridge cost forty million/ })
		.click();
	const words = page.getByRole('textbox', { name: /In words/ });
	const save = page.getByRole('banner').getByRole('button', { name: 'Save' });
	await words.fill('The bridge cost forty-one million, the ministry says.');
	await save.click();
	const dialog = page.getByRole('dialog', { name: /Were we wrong/ });
	await expect(dialog.getByRole('listitem')).toContainText('The words marked with it in the text still say “forty”.');
	expect(await barriers(page)).toEqual([]);
	await dialog.getByRole('button', { name: 'Do not save yet' }).click();
	expect(read(path)).toBe(before);
	await save.click();
	await dialog.getByRole('radio', { name: /There is something new/ }).check();
	await dialog.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(dialog.getByRole('alert')).toContainText('Say in a sentence what is new');
	await dialog.getByRole('textbox', { name: 'What is new, in a sentence' }).fill('The ministry has given a higher figure.');
	await dialog.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByRole('complementary', { name: 'Details' })).toContainText('1 revision added');
	expect(read(path)).toContain('what: The ministry has given a higher figure.');
	expect(read(path)).not.toContain('was: The bridge cost');
});

test('if a save is refused, “Hand over” says so, and can be tried again', async ({ deskInTest: { open, read, write }, page }) => {
	await open(PATH);
	await textOf(page).focus();
	await page.keyboard.press('Control+Home');
	await page.keyboard.insertText('Indeed: ');
	write(PATH, read(PATH).replace('This is', 'Here is'));
	await page.getByRole('button', { name: 'Hand over' }).click();
	const differences = page.getByRole('dialog', { name: 'Somebody else has changed this file' });
	await differences.getByRole('button', { name: 'Decide later' }).click();
	const pane = page.getByRole('complementary', { name: 'Details' });
	await expect(pane).toContainText('It was not saved, so there is nothing to hand over yet.');
	await expect(pane).not.toContainText('Looking at what has changed');
	await pane.getByRole('button', { name: 'Try again' }).click();
	await differences.getByRole('button', { name: 'All mine' }).click();
	await differences.getByRole('button', { name: 'Go on with this' }).click();
	await expect(pane).toContainText('New: 1 claim, 1 source');
	expect(read(PATH)).toContain('Indeed: ');
});

test('“Hand over” says when the article has changed since, publishes only what it has shown, and looks again', async ({
	deskInTest: { open, read },
	page,
}) => {
	await open(PATH);
	await page.getByRole('button', { name: 'Hand over' }).click();
	const pane = page.getByRole('complementary', { name: 'Details' });
	const publish = pane.getByRole('button', { name: 'Publish', exact: true });
	await expect(publish).toBeVisible();
	await textOf(page).focus();
	await page.keyboard.press('Control+Home');
	await page.keyboard.insertText('Indeed: ');
	await expect(pane).toContainText('The article has changed since this was put together.');
	await expect(publish).toHaveCount(0);
	await pane.getByRole('button', { name: 'Look again' }).click();
	const answer = await holdBack(page, '**/api/publish');
	await publish.click();
	await textOf(page).focus();
	await page.keyboard.press('Control+Home');
	await page.keyboard.insertText('And so: ');
	await answer();
	await expect(pane.getByRole('heading', { name: 'Published', exact: true })).toBeVisible();
	expect(read(PATH)).toContain('Indeed: ');
	// What is typed while it is published is neither published nor lost.
	expect(read(PATH)).not.toContain('And so: ');
	await expect(textOf(page)).toContainText('And so: Indeed: ');
	await page.keyboard.press('Control+s');
	await expect.poll(() => read(PATH)).toContain('And so: Indeed: ');
	expect(read(PATH)).not.toContain('draft:');
});
