import { expect, linesOnlyIn, markWords, paste, test, textOf } from './test.ts';

/** The largest article of the fixtures. */
const LARGEST = 'articles/first-flight/en.mdx';

test('changing one word of a claim and one of the text changes two lines of the file and no others', async ({
	deskInTest: { open, read },
	page,
}) => {
	const before = read(LARGEST);
	await open(LARGEST);
	await markWords(page, 'the band had practised');
	await page.keyboard.insertText('the choir had practised');
	await page
		.getByRole('navigation')
		.getByRole('button', { name: /The bridge cost forty million/ })
		.click();
	const words = page.getByRole('textbox', { name: /In words/ });
	await words.fill('The bridge cost forty-one million, the ministry says.');
	await words.blur();
	await page.keyboard.press('Control+s');
	// This claim is published.
	await page.getByRole('radio', { name: /Only the wording/ }).check();
	await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.locator('.state')).toHaveText('Saved');
	const after = read(LARGEST);
	expect(linesOnlyIn(after, before)).toEqual([
		'    text: The bridge cost forty-one million, the ministry says.',
		expect.stringContaining('at Kell was opened, the choir had practised for two years'),
	]);
	expect(after.split('\n').length).toBe(before.split('\n').length);
	expect(linesOnlyIn(before, after)).toHaveLength(2);
});

test('an editor makes a claim from selected words, adds its sources, chooses a finding and saves it', async ({
	deskInTest: { open, read },
	page,
}) => {
	await open(LARGEST);
	await markWords(page, 'on Sundays the ferry still runs');
	await page.getByRole('button', { name: 'Make a claim' }).click();
	const text = page.getByRole('textbox', { name: /In words/ });
	await expect(text).toHaveValue('On Sundays the ferry still runs.');
	await expect(text).toBeFocused();
	await expect(page.locator('.count')).toHaveText(/[1-9] to put right|to fill in/);
	// Without rows, most findings are not possible. They are greyed out, with the reason.
	await expect(page.getByRole('radio', { name: /Several sources/ })).toBeDisabled();
	await expect(page.locator('.findings')).toContainText('nobody supports it yet');
	for (const [row, source, stance] of [
		[1, 'Bridge bill grew by a third', 'Supports'],
		[2, 'Steel and delay on the Sarv', 'Supports'],
	] as const) {
		await page.getByRole('button', { name: 'Add to who says so' }).click();
		const rows = page.getByRole('group', { name: `Who says so, ${row} of ${row}` });
		await expect(rows.getByRole('combobox', { name: /^Source/ })).toBeFocused();
		await rows.getByRole('combobox', { name: /^Source/ }).selectOption({ label: source });
		await rows.getByRole('combobox', { name: /Stance/ }).selectOption({ label: stance });
	}
	await page
		.getByRole('group', { name: 'Who says so, 2 of 2' })
		.getByRole('textbox', { name: /Exact words/ })
		.fill('every Sunday: at ten');
	await page.getByRole('textbox', { name: /^When/ }).fill('2026');
	await expect(page.locator('#standing')).toHaveText('2 separate sources: several sources is possible.');
	await page.getByRole('radio', { name: /Several sources/ }).check();
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.locator('.state')).toHaveText('Saved');
	const file = read(LARGEST);
	expect(file).toContain(
		[
			'  - id: on-sundays-the-ferry-still',
			'    text: On Sundays the ferry still runs.',
			'    kind: event',
			'    status: several-sources',
			'    when: 2026',
			'    attributions:',
			'      - { source: herald-cost, stance: supports }',
			"      - { source: institute-steel, stance: supports, quote: 'every Sunday: at ten' }",
			'entities: [',
		].join('\n'),
	);
	expect(file).toContain('and <Claim id="on-sundays-the-ferry-still">on Sundays the ferry still runs</Claim>, for those');
	// Once the check has seen the rows, the only thing left is that the ledger does not have the claim yet.
	await expect(page.locator('#field-claims-10-attributions-problems')).toBeEmpty();
	await page.locator('.count').click();
	await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(1);
	await expect(page.getByRole('dialog')).toContainText('This is not published yet, or not as it is now.');
});

test('a new row of evidence has nothing chosen: saving says what is missing, and only what the editor has chosen counts', async ({
	deskInTest: { open, read },
	page,
}) => {
	await open(LARGEST);
	await markWords(page, 'on Sundays the ferry still runs');
	await page.getByRole('button', { name: 'Make a claim' }).click();
	await page.getByRole('button', { name: 'Add to who says so' }).press('Enter');
	const row = page.getByRole('group', { name: 'Who says so, 1 of 1' });
	const [source, stance] = [row.getByRole('combobox', { name: /^Source/ }), row.getByRole('combobox', { name: /Stance/ })];
	for (const box of [source, stance]) {
		await expect(box).toHaveValue('');
		await expect(box.locator('option:checked')).toHaveText('Choose…');
		await expect(box).toHaveAttribute('aria-required', 'true');
	}
	await expect(page.locator('#standing')).toHaveText('0 separate sources: unconfirmed is possible.');
	await expect(source).toHaveAccessibleDescription(/“Source” is not chosen yet/);
	await expect(stance).toHaveAccessibleDescription(/“Stance” is not chosen yet/);
	await page.keyboard.press('Control+s');
	await expect(page.locator('.state')).toHaveText('Saved. Not chosen yet: the source and the stance in row 1 of who says so, claim 11');
	expect(read(LARGEST)).toContain("- { source: '', stance: '' }");
	await source.selectOption({ label: 'Bridge bill grew by a third' });
	await page.keyboard.press('Control+s');
	await expect(page.locator('.state')).toHaveText('Saved. Not chosen yet: the stance in row 1 of who says so, claim 11');
	// It cannot be published like this, and the desk says why.
	await page.getByRole('button', { name: 'Hand over' }).click();
	const pane = page.getByRole('complementary', { name: 'Details' });
	await expect(pane).toContainText('“Stance” is not chosen yet. Choose it from the list.');
	await expect(pane.getByRole('button', { name: /^Publish/ })).toHaveCount(0);
});

test('a problem is shown at its field, and the list of problems has a button that goes there', async ({ deskInTest: { open }, page }) => {
	await open(LARGEST);
	await expect(page.locator('.count')).toHaveText('Nothing to put right');
	await page
		.getByRole('navigation')
		.getByRole('button', { name: /first bridge across the Sarv/ })
		.click();
	await page.getByRole('textbox', { name: /What is right/ }).fill('');
	await page.getByRole('textbox', { name: /In words/ }).fill('Too short');
	await page.getByRole('textbox', { name: /In words/ }).blur();
	await expect(page.getByRole('textbox', { name: /In words/ })).toHaveAttribute('aria-invalid', 'true');
	await expect(page.locator('.left .wrong')).toHaveCount(1);
	await page.getByRole('navigation').getByRole('button', { name: 'The article' }).click();
	await page.locator('.count').click();
	const problem = page.getByRole('dialog').getByRole('listitem').filter({ hasText: 'There is too little in “In words”' });
	await problem.getByRole('button', { name: 'Go there' }).click();
	await expect(page.getByRole('textbox', { name: /In words/ })).toBeFocused();
	await expect(page.getByRole('textbox', { name: /In words/ })).toHaveAccessibleDescription(/characters/);
});

test('the editor chooses which person or thing is named, and not the desk', async ({ deskInTest: { open, read }, page }) => {
	await open(LARGEST);
	await markWords(page, 'the ferry');
	await page.getByRole('button', { name: 'Person or place' }).click();
	const choice = page.getByRole('combobox', { name: 'Who or what' });
	await expect(choice).toHaveValue('');
	await choice.fill('Sarv');
	await choice.blur();
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.locator('.state')).toHaveText('Saved');
	expect(read(LARGEST)).toContain('<Entity id="sarv">the ferry</Entity>');
});

test('a click where the caret is already opens the form of what is there', async ({ deskInTest: { open }, page }) => {
	await open('articles/first-flight/en.mdx');
	const heading = page.getByRole('complementary', { name: 'Details' }).getByRole('heading', { level: 2 }).first();
	const name = textOf(page).locator('.tag-Entity', { hasText: 'Lina Orbel' });
	const claim = textOf(page).locator('.tag-Claim', { hasText: 'the bridge had cost forty million' });
	for (const [words, title] of [
		[name, 'A person, place or term'],
		[claim, 'Claim'],
	] as const) {
		const at = { position: { x: 20, y: 8 } };
		await words.click(at);
		await expect(heading).toHaveText(title);
		await page.getByRole('navigation').getByRole('button', { name: 'The article' }).click();
		await expect(heading).toHaveText('The article');
		// Sooner, it would be a double click.
		await page.waitForTimeout(700);
		await words.click(at);
		await expect(heading).toHaveText(title);
	}
});

test('somebody who is not known yet is begun where they are named', async ({ deskInTest: { open, read, write }, page }) => {
	await open('articles/held-back/en.mdx');
	await textOf(page).getByText('This is unpublished').click();
	await page.keyboard.press('End');
	await page.keyboard.type(' By night');
	await markWords(page, 'night');
	await page.getByRole('button', { name: 'Person or place' }).click();
	await page.getByText('Somebody new, or something…').click();
	await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Farida Naseri');
	await page.getByRole('button', { name: 'Begin it and choose it' }).click();
	await expect(page.getByText('Say in one sentence who or what this is, for somebody who has never heard of it.')).toBeVisible();
	await page.getByRole('textbox', { name: 'In one sentence, who or what it is' }).fill('She keeps the books of the ferry.');
	await page.getByRole('button', { name: 'Begin it and choose it' }).click();
	const choice = page.getByRole('combobox', { name: 'Who or what' });
	await expect(choice).toHaveValue('Farida Naseri');
	expect(read('entities/farida-naseri.yml')).toBe('name: Farida Naseri\nkind: person\ndescription: She keeps the books of the ferry.\n');
	// What somebody adds in another window is known on return.
	write('entities/ada-toln.yml', 'name: Ada Toln\nkind: person\ndescription: She repairs the ferry.\n');
	await page.evaluate(() => dispatchEvent(new Event('focus')));
	await expect(async () => {
		await choice.fill('Ada Toln');
		await choice.blur();
		await expect(choice).not.toHaveAttribute('aria-invalid');
	}).toPass();
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.locator('.state')).toHaveText(/^Saved/);
	expect(read('articles/held-back/en.mdx')).toContain('<Entity id="ada-toln">night</Entity>');
});

test('letters typed while a card is selected go after it', async ({ deskInTest: { open, read }, page }) => {
	await open('articles/held-back/en.mdx');
	await textOf(page).locator('.card').first().click();
	await page.keyboard.insertText('More.');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.locator('.state')).toHaveText('Saved');
	expect(read('articles/held-back/en.mdx')).toMatch(/<Read article="first-flight" \/>\n\nMore\./);
});

test('pasted text keeps its links, and loses styles, scripts and invisible characters', async ({ deskInTest: { open, read }, page }) => {
	await open('articles/held-back/en.mdx');
	await markWords(page, 'This is');
	await paste(textOf(page), {
		html: '<p style="color:red" onclick="x()">So\u200B it\u00AD <b>is</b> <a href="https://a.example/">there</a><script>y()</script></p>',
	});
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.locator('.state')).toHaveText('Saved');
	expect(read('articles/held-back/en.mdx')).toMatch(/So it \*\*is\*\* \[there\]\(https:\/\/a\.example\/\)/);
});

test('a claim that is cut and pasted elsewhere stays the same claim, and so does a link beside it', async ({
	deskInTest: { open, read, write },
	page,
}) => {
	const path = 'articles/held-back/en.mdx';
	write(path, read(path).replace('</Claim>.', '</Claim>. See [about us](/about/).').replace('<Read article="first-flight" />', 'The end.'));
	await open(path);
	await textOf(page).focus();
	await page.keyboard.press('Control+Home');
	await page.keyboard.press('Shift+End');
	const carried = await textOf(page).evaluate((root) => {
		const data = new DataTransfer();
		root.dispatchEvent(new ClipboardEvent('cut', { clipboardData: data, bubbles: true, cancelable: true }));
		return data.getData('text/html');
	});
	expect(carried).toContain('This is unpublished');
	await expect(textOf(page)).not.toContainText('This is unpublished');
	await page.keyboard.press('Control+End');
	await paste(textOf(page), { html: carried });
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.locator('.state')).toHaveText('Saved');
	expect(
		read(path)
			.slice(read(path).indexOf('\n---\n') + 5)
			.trim(),
	).toBe('The end.<Claim id="unpublished-claim">This is unpublished</Claim>. See [about us](/about/).');
});

test('the list of problems updates while it is open, and one press fixes a problem that has only one remedy', async ({
	deskInTest: { open, read, write },
	page,
}) => {
	write(
		LARGEST,
		read(LARGEST)
			.replace('outlet: sarv-herald', 'outlet: sarv-herold')
			.replace(/url: (https:\/\/institute[^\s,]+)/, 'url: $1?utm_source=feed'),
	);
	await open(LARGEST);
	await expect(page.locator('.count')).toHaveText(/to put right/);
	await page.locator('.count').click();
	const list = page.getByRole('dialog', { name: 'What is to be done' });
	await expect(list).toContainText('There is no outlet “sarv-herold”. Did you mean “sarv-herald”?');
	await expect(list).toContainText('The address carries tracking (utm_source)');
	await expect(list).not.toContainText(/\.yml|content\//);
	await list.getByRole('button', { name: 'Take “sarv-herald”' }).click();
	await expect(list).not.toContainText('sarv-herold');
	await expect(list.getByRole('button').first()).toBeFocused();
	await list.getByRole('button', { name: /^Take “https:/ }).press('Enter');
	await expect(list).toContainText('Nothing. What the check can see is in order.');
	await expect(page.locator('.count')).not.toHaveText(/to put right, |^\d+ to put right$/);
	await list.getByRole('button', { name: 'Close' }).click();
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.locator('.state')).toHaveText('Saved');
	expect(read(LARGEST)).toContain('outlet: sarv-herald');
	expect(read(LARGEST)).not.toContain('utm_source');
});

test('lists are made and changed with keys and buttons, and saved as Markdown lists', async ({ deskInTest: { open, read }, page }) => {
	const path = 'articles/held-back/en.mdx';
	await open(path);
	await textOf(page).focus();
	await page.keyboard.press('Control+End');
	await page.keyboard.press('Control+Home');
	await page.keyboard.press('End');
	await page.keyboard.press('Enter');
	await page.keyboard.insertText('Who rows');
	await page.getByRole('button', { name: 'Bullets' }).click();
	await page.keyboard.press('Enter');
	await page.keyboard.insertText('the ferryman');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.keyboard.insertText('his son');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.insertText('Who pays');
	await expect(textOf(page).getByRole('listitem').filter({ hasText: 'his son' }).last()).toHaveText('his son');
	// An empty entry ends the list.
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	await page.keyboard.insertText('That is all.');
	await page.keyboard.press('Control+s');
	await expect(page.locator('.state')).toHaveText('Saved');
	const body = () =>
		read(path)
			.slice(read(path).indexOf('\n---\n') + 5)
			.trim();
	expect(body()).toBe(
		[
			'<Claim id="unpublished-claim">This is unpublished</Claim>.',
			'',
			'- Who rows',
			'  - the ferryman',
			'  - his son',
			'- Who pays',
			'',
			'That is all.',
			'',
			'<Read article="first-flight" />',
		].join('\n'),
	);
	// A bulleted list becomes a numbered one, and then paragraphs again. Tab leaves the text if there is no further level.
	await markWords(page, 'Who rows');
	await page.getByRole('button', { name: 'Numbers' }).click();
	await page.keyboard.press('Tab');
	await expect(textOf(page)).not.toBeFocused();
	await markWords(page, 'Who pays');
	await page.getByRole('button', { name: 'Paragraph', exact: true }).click();
	await page.keyboard.press('Control+s');
	await expect.poll(body).toContain('\n\n1. Who rows\n   - the ferryman\n   - his son\n\nWho pays\n\nThat is all.\n');
});
