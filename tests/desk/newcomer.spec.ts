import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { expect, markWords, test, textOf } from './test.ts';

/** The reports that a newcomer has read: ten sentences of news, each from a page of its own. */
const REPORT = [
	'The ferry at Kell lost 2.4 million crowns in 2025, the Toll Board said on 3 May 2026.',
	'Tomas Reik said the loss was 900,000 crowns, and that the Board had counted a landing stage twice.',
	'Fares will rise by 15 per cent in June, the Board announced.',
	'The Sarv Herald reported that 212,000 people used the ferry in 2025.',
	'Lina Orbel, the minister, denied that the ferry would be closed.',
	'The Bridge Institute estimates that a second boat would cost 11 million crowns.',
	'Residents of the east bank told Radio Paikan that boats had been late on 40 days.',
	'The Delta Gazette wrote that the contractor had asked for 3 million crowns more.',
	'The ministry confirmed on 6 May that it would pay half of the loss.',
	'River Wire reported that the Board would meet again on 9 June.',
] as const;

const TEXT = [
	'The ferry is older than the bridge, and nobody who lives on the east bank would do without it. It runs when the bridge is shut, and it runs on Sundays, when nobody opens the gates.',
	`${REPORT[0]} ${REPORT[1]} The two figures were taken from the same books, which anybody can ask to see at the office of the Board.`,
	`${REPORT[2]} ${REPORT[3]} That is more than lives in the whole valley, and most of them pay with a card for the month.`,
	`${REPORT[4]} ${REPORT[5]} ${REPORT[6]}`,
	`${REPORT[7]} ${REPORT[8]} ${REPORT[9]} What is left is the question who pays for the other half, and on that nobody has said a word so far.`,
];

test('an editor without knowledge of YAML writes, sources, publishes, corrects and translates an explainer', async ({
	deskInTest: { open, read },
	page,
}) => {
	test.setTimeout(900_000);
	const typed = { text: 0, evidence: 0, presses: 0 };
	const type = async (box: Locator, words: string) => {
		typed.evidence += words.length;
		await box.fill(words);
		await box.blur();
	};
	const press = async (thing: Locator) => {
		typed.presses += 1;
		await thing.click();
	};
	const choose = async (box: Locator, label: string) => {
		typed.presses += 1;
		await box.selectOption({ label });
	};
	const pane = page.getByRole('complementary', { name: 'Details' });
	const navigation = page.getByRole('navigation');

	await open();
	const box = page.getByRole('textbox', { name: 'Text, if you have one' });
	await box.click();
	for (const [index, paragraph] of TEXT.entries()) {
		if (index > 0) await page.keyboard.press('Enter');
		await page.keyboard.insertText(paragraph);
		typed.text += paragraph.length;
	}
	await type(page.getByRole('textbox', { name: 'Headline' }), 'Who pays for the ferry at Kell');
	await choose(page.getByRole('combobox', { name: 'Topic' }), 'Bridges');
	await press(page.getByRole('button', { name: 'Begin a draft' }));
	await expect(textOf(page)).toContainText('nobody has said a word so far');

	for (const number of REPORT.keys()) {
		await press(page.getByRole('button', { name: 'Add a source…' }));
		// Pasted from the browser.
		await page
			.getByRole('dialog')
			.getByRole('textbox', { name: 'Web address' })
			.fill(`https://paper-${number}.example/ferry?utm_source=feed`);
		typed.presses += 1;
		await press(page.getByRole('button', { name: 'Fetch it' }));
		await press(page.getByRole('button', { name: 'Take it as a source' }));
		await expect(navigation.getByText(`Ferry news ${number}`)).toBeVisible();
	}

	await press(page.getByRole('button', { name: 'Claims to check' }));
	for (const sentence of REPORT) {
		const item = pane.getByRole('listitem').filter({ hasText: sentence.slice(0, -1) });
		await press(item.getByRole('button', { name: 'Make it a claim' }));
	}
	for (const [number, sentence] of REPORT.entries()) {
		await press(navigation.getByRole('button', { name: sentence.slice(0, 30) }));
		await press(page.getByRole('button', { name: 'Add to who says so' }));
		await choose(page.getByRole('combobox', { name: /^Source/ }), `Ferry news ${number}`);
		await choose(page.getByRole('combobox', { name: /Stance/ }), 'Supports');
		await press(page.getByRole('radio', { name: /One source/ }));
		await type(page.getByRole('textbox', { name: /^When/ }), '2026-05');
	}

	await press(page.getByRole('button', { name: 'The article' }));
	const fill = (name: RegExp, words: string) => type(pane.getByRole('textbox', { name }), words);
	await fill(/^Below the headline/, 'The Board and its director do not agree on what was lost.');
	await fill(/^Covers|^Time of the story/, '2025/2026-05');
	await fill(/^Answer/, 'The ministry pays half of the loss, and who pays the rest is open.');
	await fill(/^Report|^What is reported/, 'The ferry lost money, and fares will rise.');
	await fill(/^What holds up/, 'The Board has announced higher fares.');
	await fill(/^Unknown/, 'Who pays the other half of the loss.');
	await fill(/^Why it matters/, 'The east bank has no other way across on Sundays.');
	await choose(pane.getByRole('combobox', { name: /^Written by whom/ }), 'Person');
	await fill(/^Made from/, 'The ten reports that are listed below.');
	await expect(page.locator('.count')).toHaveText('Nothing to put right');

	await press(page.getByRole('button', { name: 'Hand over' }));
	await expect(pane).toContainText('New: 10 claims, 10 sources');
	await press(pane.getByRole('button', { name: 'Publish', exact: true }));
	await expect(pane.getByRole('heading', { name: 'Published', exact: true })).toBeVisible();
	const share = typed.evidence / typed.text;
	console.log(
		`Typed: ${typed.text} characters of text, ${typed.evidence} of evidence (${share.toFixed(2)} to 1), and ${typed.presses} presses.`,
	);
	expect(share).toBeLessThan(1.5);
	await pane.getByRole('button', { name: 'Go on' }).click();

	// One claim was wrong.
	await navigation.getByRole('button', { name: /The Sarv Herald reported/ }).click();
	await page.getByRole('textbox', { name: /In words/ }).fill('The Sarv Herald reported that 221,000 people used the ferry in 2025.');
	await markWords(page, '212,000');
	await page.keyboard.insertText('221,000');
	await page.keyboard.press('Control+s');
	await page
		.getByRole('dialog')
		.getByRole('textbox', { name: /How the error came about/ })
		.fill('We had turned two digits round.');
	await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
	await expect(pane).toContainText('1 correction added');
	await expect(pane).toContainText('claim 4 reworded');
	await pane.getByRole('button', { name: 'Publish the changes' }).click();
	await expect(pane.getByRole('heading', { name: 'Published', exact: true })).toBeVisible();
	await pane.getByRole('button', { name: 'Go on' }).click();
	await expect(page.locator('.count')).toHaveText('Nothing to put right');

	// Two claims are translated.
	await page.getByRole('button', { name: 'Translate' }).click();
	await page.getByRole('dialog').getByRole('button', { name: /begin/ }).first().click();
	await pane.getByRole('textbox', { name: 'Claim 1', exact: true }).fill('ٹول بورڈ نے کہا کہ 2025 میں کشتی کو 24 لاکھ کا نقصان ہوا۔');
	await pane.getByRole('textbox', { name: 'Claim 4', exact: true }).fill('سارو ہیرالڈ کے مطابق 2025 میں 221,000 افراد نے کشتی استعمال کی۔');
	await page.keyboard.press('Control+s');
	await expect(page.locator('.state')).toHaveText('Saved');
	const [original, translation] = ['en', 'ur'].map((language) => read(`articles/who-pays-for-the-ferry-at/${language}.mdx`));
	expect(original).toContain('note: We had turned two digits round.');
	expect(original).not.toMatch(/utm_|draft:/);
	expect(translation).toContain('of: The Sarv Herald reported that 221,000 people used the ferry in 2025.\n    text: سارو ہیرالڈ کے مطابق');
});

const PICTURE = join(import.meta.dirname, '../fixtures/edition/articles/kell-in-pictures/photograph.jpg');

test('an editor writes, sources and publishes an explainer with a picture and a chart without opening a file', async ({
	deskInTest: { open, read },
	page,
}) => {
	test.setTimeout(300_000);
	const pane = page.getByRole('complementary', { name: 'Details' });
	const left = page.getByRole('navigation', { name: 'Claims and sources' });
	const fill = async (name: RegExp, words: string) => {
		await pane.getByRole('textbox', { name }).fill(words);
		await pane.getByRole('textbox', { name }).blur();
	};
	await open();
	await page.getByRole('textbox', { name: 'Text, if you have one' }).click();
	await page.keyboard.insertText('The ferry at Kell lost 2.4 million crowns in 2025, the Toll Board said on 3 May 2026.');
	await page.keyboard.press('Enter');
	await page.keyboard.insertText('What is left is the question who pays, and on that nobody has said a word so far.');
	await page.getByRole('textbox', { name: 'Headline' }).fill('Who pays for the ferry at Kell');
	await page.getByRole('combobox', { name: 'Topic' }).selectOption({ label: 'Bridges' });
	await page.getByRole('button', { name: 'Begin a draft' }).click();
	await expect(textOf(page)).toContainText('nobody has said a word so far');

	await page.getByRole('button', { name: 'Add a source…' }).click();
	await page.getByRole('dialog').getByRole('textbox', { name: 'Web address' }).fill('https://paper-6.example/ferry?utm_source=feed');
	await page.getByRole('button', { name: 'Fetch it' }).click();
	await page.getByRole('button', { name: 'Take it as a source' }).click();
	await expect(left.getByText('Ferry news 6')).toBeVisible();

	await markWords(page, 'The ferry at Kell lost 2.4 million crowns in 2025');
	await page.getByRole('button', { name: 'Make a claim' }).click();
	await page.getByRole('button', { name: 'Add to who says so' }).click();
	await page.getByRole('combobox', { name: /^Source/ }).selectOption({ label: 'Ferry news 6' });
	await page.getByRole('combobox', { name: /Stance/ }).selectOption({ label: 'Supports' });
	await page.getByRole('radio', { name: /One source/ }).check();
	await fill(/^When/, '2026-05');

	const chosen = page.waitForEvent('filechooser');
	await left.getByRole('button', { name: 'Add a picture…' }).click();
	await (await chosen).setFiles({ name: 'IMG 0042.JPG', mimeType: 'image/jpeg', buffer: readFileSync(PICTURE) });
	await expect(pane.getByRole('heading', { level: 2 })).toHaveText('Picture');
	await fill(/^In words/, 'A ferry at a stone landing in the morning.');
	await fill(/^Caption/, 'The ferry at Kell in its last winter.');
	await fill(/^Credit/, 'Tora Vik');
	await fill(/^Licence needed/, 'with the permission of Tora Vik');
	await fill(/^Taken/, '2026-02');
	await fill(/^Place/, 'Kell');
	await fill(/^By/, 'Tora Vik');

	await left.getByRole('button', { name: 'Add a chart…' }).click();
	const dialog = page.getByRole('dialog', { name: 'Add a chart' });
	await dialog
		.getByRole('textbox', { name: 'The table' })
		.fill('Year\tLoss of the ferry\n2021\t1,100,000\n2022\t900,000\n2023\t–\n2024\t1,900,000\n2025\t2,400,000');
	await dialog.getByRole('combobox', { name: 'Where the numbers are from' }).selectOption({ label: 'Ferry news 6' });
	await dialog.getByRole('textbox', { name: /^What the chart found/ }).fill('The ferry has lost more each year since 2022');
	await dialog.getByRole('button', { name: 'Put it in' }).click();
	await expect(pane.locator('.drawing img')).toBeVisible();
	await fill(/^What is counted/, 'crowns lost');
	await fill(/^In words/, 'The ferry lost 1.1 million crowns in 2021 and 2.4 million in 2025. For 2023 no number was found.');

	await left.getByRole('button', { name: 'The article' }).click();
	await fill(/^Below the headline/, 'The Board says what was lost, and nobody says who pays.');
	await fill(/^Time of the story/, '2025/2026-05');
	await fill(/^Answer/, 'Who pays for the loss of the ferry is still open.');
	await fill(/^What is reported/, 'The ferry lost money in 2025.');
	await fill(/^What holds up/, 'The Board has said how much was lost.');
	await fill(/^Unknown/, 'Who pays for the loss.');
	await fill(/^Why it matters/, 'The east bank has no other way across on Sundays.');
	await pane.getByRole('combobox', { name: /^Written by whom/ }).selectOption({ label: 'Person' });
	await fill(/^Made from/, 'The report that is listed below.');
	await page.keyboard.press('Control+s');
	await expect(page.locator('.count')).toHaveText('Nothing to put right');
	await page.getByRole('button', { name: 'Hand over' }).click();
	await expect(pane).toContainText('New: 1 claim, 1 source');
	await pane.getByRole('button', { name: 'Publish', exact: true }).click();
	await expect(pane.getByRole('heading', { name: 'Published', exact: true })).toBeVisible();
	const file = read('articles/who-pays-for-the-ferry-at/en.mdx');
	expect(file.slice(file.indexOf('\n---\n') + 5)).toBe(
		[
			'',
			'<Claim id="the-ferry-at-kell-lost">The ferry at Kell lost 2.4 million crowns in 2025</Claim>, the Toll Board said on 3 May 2026.',
			'',
			'<Picture id="img-0042" />',
			'',
			'<Chart data="the-ferry-has-lost-more" />',
			'',
			'What is left is the question who pays, and on that nobody has said a word so far.',
			'',
		].join('\n'),
	);
	expect(read('articles/who-pays-for-the-ferry-at/the-ferry-has-lost-more.csv')).toBe(
		'date,value\n2021,1100000\n2022,900000\n2023,unknown\n2024,1900000\n2025,2400000\n',
	);
	expect(file).toContain('file: img-0042.jpg\n');
});
