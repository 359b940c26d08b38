import type { Page } from '@playwright/test';
import { barriers } from '../axe.ts';
import { expect, paste, test, textOf } from './test.ts';

/** What Word puts on the clipboard, shortened. */
const FROM_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {mso-style-name:x} --></style></head><body>
<!--StartFragment--><h1 style='margin:0cm'><span lang=EN-GB>What the ferry costs<o:p></o:p></span></h1>
<p class=MsoNormal style='text-align:justify'><span style='font-size:14pt;color:red'>The ferry\u00A0costs <b>4 coins</b>,\u200B the Board\u00AD says in <a href="https://www.google.com/url?q=https://board.example/fares%3Futm_source%3Dx" onclick="steal()">its list</a>, as a <a href="#_ftn1">note</a> adds.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<h2>What it was</h2>
<ul><li>3 coins in 2024<ul><li>for children 2</li></ul></li><li>2 coins <i>before</i></li></ul>
<table><tr><td>Year</td><td>Coins</td></tr><tr><td>2024</td><td>3</td></tr></table>
<blockquote><p>We count on everybody.</p></blockquote>
<script>steal()</script><!--EndFragment--></body></html>`;

const box = (page: Page) => page.getByRole('textbox', { name: 'Text, if you have one' });
const begin = (page: Page) => page.getByRole('button', { name: 'Begin a draft' });
const bodyOf = (file: string) => file.slice(file.indexOf('\n---\n') + 5);

test('a text from a word processor becomes a draft: links, headings, lists and tables stay, and anything invisible is removed', async ({
	deskInTest: { open, read },
	page,
}) => {
	await open();
	await paste(box(page), { html: FROM_WORD });
	await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue('What the ferry costs');
	await expect(page.getByRole('textbox', { name: 'Name in its address' })).toHaveValue('what-the-ferry-costs');
	await page.getByRole('combobox', { name: 'Topic' }).selectOption('bridges');
	await begin(page).click();
	await expect(textOf(page)).toContainText('The ferry costs 4 coins, the Board says in its list, as a note adds.');
	const file = read('articles/what-the-ferry-costs/en.mdx');
	expect(file).toContain('title: What the ferry costs\n');
	expect(file).toContain('topics: [bridges]\n');
	expect(file).toContain('draft: true\n');
	expect(bodyOf(file)).toBe(
		[
			'',
			'The ferry costs **4 coins**, the Board says in [its list](https://board.example/fares), as a note adds.',
			'',
			'## What it was',
			'',
			'- 3 coins in 2024',
			'  - for children 2',
			'- 2 coins *before*',
			'',
			'| Year | Coins |',
			'| - | - |',
			'| 2024 | 3 |',
			'',
			'> We count on everybody.',
			'',
		].join('\n'),
	);
});

/** What Word writes for a list and for footnotes, and cells with more than one paragraph. */
const LISTS_AND_NOTES = `<p>The first counted 63<sup>1</sup> dead within 10 km<sup>2</sup>.<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a></p>
<p style='mso-list:l0 level1 lfo1'><![if !supportLists]><span>·<span>&nbsp; </span></span><![endif]>The gate was shut.</p>
<p style='mso-list:l0 level2 lfo1'><![if !supportLists]><span>o<span>&nbsp; </span></span><![endif]>He said it on radio.</p>
<table><tr><td>Paper</td><td>Dead</td></tr><tr><td><p>41</p><p>63</p></td><td>41<br>63</td></tr>
<tr><td><ul><li>Dawn</li><li>Herald</li></ul></td><td><p>Said.</p><blockquote>So<br>many</blockquote></td></tr></table>
<blockquote><p>We count:</p><ul><li>everybody</li></ul></blockquote>
<div><p><a href="#_ftnref1" name="_ftn1">[1]</a> Hospital records.</p></div>`;

test('in pasted text, no two numbers become one, and lists and footnotes stay', async ({ deskInTest: { open, read }, page }) => {
	await open();
	await paste(box(page), { html: LISTS_AND_NOTES });
	await page.getByRole('textbox', { name: 'Headline' }).fill('What was counted');
	await begin(page).click();
	await expect(textOf(page)).toContainText('He said it on radio.');
	expect(bodyOf(read('articles/what-was-counted/en.mdx'))).toBe(
		[
			'',
			'The first counted 63¹ dead within 10 km².[^note-1]',
			'',
			'- The gate was shut.',
			'  - He said it on radio.',
			'',
			'| Paper | Dead |',
			'| - | - |',
			'| 41; 63 | 41; 63 |',
			'| Dawn; Herald | Said. So many |',
			'',
			'> We count:',
			'>',
			'> - everybody',
			'',
			'[^note-1]: Hospital records.',
			'',
		].join('\n'),
	);
	await paste(textOf(page), { html: LISTS_AND_NOTES });
	await expect(page.locator('.footnote')).toHaveCount(2);
	await expect(page.locator('.footnote[data-id="note-1-2"]')).toHaveText('Hospital records.');
});

test('what was typed on the first page is there again after another page, until a draft is begun with it', async ({
	deskInTest: { open },
	page,
}) => {
	await open();
	await box(page).fill('It rained * for days.');
	await page.getByRole('textbox', { name: 'Headline' }).fill('What fell');
	await page.getByRole('link').first().click();
	await expect(textOf(page)).toBeVisible();
	await page.goBack();
	await expect(box(page)).toHaveText('It rained * for days.');
	await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue('What fell');
	await expect(page.getByRole('textbox', { name: 'Name in its address' })).toHaveValue('what-fell');
	await expect(page.getByRole('main')).toContainText('You typed this earlier, and have not begun a draft with it.');
	expect(await barriers(page)).toEqual([]);
	// Closing the window does not lose it either.
	await page.goto('about:blank');
	await open();
	await expect(box(page)).toHaveText('It rained * for days.');
	await page.getByRole('button', { name: 'Empty the form' }).click();
	await expect(box(page)).toHaveText('');
	await page.getByRole('textbox', { name: 'Headline' }).fill('What fell then');
	await begin(page).click();
	await expect(textOf(page)).toBeVisible();
	await page.goBack();
	await expect(box(page)).toHaveText('');
	await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue('');
});

test('merged cells are followed by empty ones, so that each number stays in its column', async ({ deskInTest: { open, read }, page }) => {
	await open();
	await paste(box(page), {
		html: `<p>It lost money.</p><table>
			<thead><tr><th rowspan="2">Year</th><th colspan="2">Loss</th><th rowspan="0">Note</th></tr><tr><th>ferry</th><th>bus</th></tr></thead>
			<tbody><tr><td rowspan="2">2024</td><td>1</td><td>2</td><td>late</td></tr><tr><td>3</td><td rowspan="9">4</td></tr><tr><td colspan="2">none</td></tr></tbody>
		</table>`,
	});
	await page.getByRole('textbox', { name: 'Headline' }).fill('What was lost');
	await begin(page).click();
	await expect(textOf(page)).toContainText('It lost money.');
	expect(bodyOf(read('articles/what-was-lost/en.mdx'))).toBe(
		[
			'',
			'It lost money.',
			'',
			'| Year | Loss | | Note |',
			'| - | - | - | - |',
			'| | ferry | bus | |',
			'| 2024 | 1 | 2 | late |',
			'| | 3 | 4 | |',
			'| none | | | |',
			'',
		].join('\n'),
	);
});

test('bold words from Google Docs stay bold, and the <b> around its whole text is ignored', async ({
	deskInTest: { open, read },
	page,
}) => {
	await open();
	await paste(box(page), {
		html: '<b style="font-weight:normal;" id="docs-internal-guid-1"><p><span style="font-weight:400">Plain, </span><span style="font-weight:700;font-style:italic">loud</span><span> and plain.</span></p></b>',
	});
	await page.getByRole('textbox', { name: 'Headline' }).fill('Loud and plain');
	await begin(page).click();
	await expect(textOf(page)).toContainText('loud');
	expect(bodyOf(read('articles/loud-and-plain/en.mdx'))).toBe('\nPlain, **_loud_** and plain.\n');
});

test('pasted Markdown is read as Markdown, but HTML in it is not kept', async ({ deskInTest: { open, read }, page }) => {
	await open();
	await paste(box(page), {
		text: '---\ntitle: Old\n---\n# What the toll was\n\nIt was **2 coins** <script>x()</script>[there](https://a.example/x), {sometimes}.\n\n1. one\n2. two\n',
	});
	await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue('');
	await page.getByRole('textbox', { name: 'Headline' }).fill('What the toll was');
	await begin(page).click();
	await expect(textOf(page)).toContainText('{sometimes}');
	expect(bodyOf(read('articles/what-the-toll-was/en.mdx'))).toContain('**2 coins** x()[there](https://a.example/x), \\{sometimes}.');
});

test('plain text keeps its paragraphs, and Markdown signs in it stay as they are', async ({ deskInTest: { open, read }, page }) => {
	await open();
	await paste(box(page), { text: 'The ferry costs\n4 coins\u200B.\n\n1. It says *so* <here>.' });
	await page.getByRole('textbox', { name: 'Headline' }).fill('What the ferry costs');
	await begin(page).click();
	await expect(textOf(page)).toContainText('1. It says *so* <here>.');
	expect(bodyOf(read('articles/what-the-ferry-costs/en.mdx'))).toBe('\nThe ferry costs 4 coins.\n\n1\\. It says \\*so\\* \\<here>.\n');
});

test('a sample becomes a draft at once; empty fields are listed as things to do, not as errors', async ({
	deskInTest: { open, read },
	page,
}) => {
	await open();
	await page.getByRole('button', { name: 'A report to take apart' }).click();
	await expect(box(page)).toContainText('according to the Sarv Herald', { ignoreCase: true });
	await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue('Is the Low Bridge closing? Here is what the news says');
	expect(await barriers(page)).toEqual([]);
	await begin(page).click();
	await expect(page.locator('.count')).toHaveText(/^\d+ to fill in$/);
	expect(read('articles/is-the-low-bridge-closing-here/en.mdx')).toContain('draft: true\n');
	await page.locator('.count').click();
	const list = page.getByRole('dialog', { name: 'What is to be done' });
	await expect(list.getByRole('heading', { name: 'To put right' })).toBeVisible();
	await expect(list).toContainText('Nothing. What the check can see is in order.');
	await expect(list.getByRole('heading', { name: 'Still to fill in' })).toBeVisible();
	await list.getByRole('button', { name: 'Go there' }).first().click();
	await expect(page.getByRole('textbox', { name: /^Below the headline/ })).toBeFocused();
	await expect(page.locator('[aria-invalid="true"]')).toHaveCount(0);
});

test('an editor adds an outlet and fills it in, and its page says which articles name it', async ({ deskInTest: { open, read }, page }) => {
	await open();
	await page.getByText(/^Outlets \(/).click();
	await page.getByRole('link', { name: 'Sarv Herald' }).click();
	await expect(page.getByRole('region', { name: 'Who uses this' })).toContainText('Who paid for the Low Bridge at Kell');
	expect(await barriers(page)).toEqual([]);
	await page.getByRole('banner').getByRole('link', { name: 'The desk' }).click();
	await page.getByText(/^People, places and terms \(/).click();
	const form = page.getByRole('group', { name: 'A new person, place or term' });
	await form.getByRole('textbox', { name: 'Name', exact: true }).fill('East Bank');
	await form.getByRole('combobox', { name: 'Kind' }).selectOption('place');
	await form.getByRole('button', { name: 'Begin it' }).click();
	await expect(page.getByRole('region', { name: 'Who uses this' })).toContainText('Nothing so far.');
	await page.getByRole('textbox', { name: /^Description/ }).fill('The side of the Sarv on which the ferry ends.');
	await page.keyboard.press('Control+s');
	await expect(page.locator('.state')).toHaveText('Saved');
	expect(read('entities/east-bank.yml')).toContain('description: ');
	expect(read('entities/east-bank.yml')).toContain('The side of the Sarv on which the ferry ends.');
});

const URDU = 'بورڈ کا کہنا ہے کہ کشتی کو پچھلے سال نقصان ہوا اور یہ معلوم نہیں کہ رقم کون ادا کرے گا۔';
const DARI = 'هیئت می‌گوید که کشتی سال گذشته زیان کرده است و معلوم نیست که چه کسی پول آن را می‌پردازد.';

for (const [language, tag, text] of [
	['اردو', 'ur', URDU],
	['دری', 'prs', DARI],
] as const)
	test(`a text in ${tag} is recognised, and becomes that version once the editor confirms it`, async ({
		deskInTest: { open, read },
		page,
	}) => {
		await open();
		const question = page.getByRole('group', { name: 'In which language is this text?' });
		await paste(box(page), { text: 'The ferry at Kell lost money last year, the Board says.' });
		await expect(question).toHaveCount(0);
		await box(page).press('Control+a');
		await paste(box(page), { text });
		await expect(question).toContainText(`It looks like ${language}`);
		await page.getByRole('textbox', { name: 'Headline' }).fill('کشتی کا نقصان');
		await page.getByRole('textbox', { name: 'Name in its address' }).fill('ferry-loss');
		await begin(page).click();
		await expect(page.getByRole('alert').filter({ hasText: 'Say first in which language the text is.' })).toBeVisible();
		await expect(question.getByRole('radio').first()).toBeFocused();
		expect(await barriers(page)).toEqual([]);
		await page.keyboard.press('Space');
		await begin(page).click();
		await expect(textOf(page)).toHaveAttribute('lang', tag);
		await expect(textOf(page)).toContainText(text);
		expect(bodyOf(read(`articles/ferry-loss/${tag}.mdx`))).toBe(`\n${text}\n`);
		expect(read(`articles/ferry-loss/${tag}.mdx`)).toContain('title: کشتی کا نقصان\n');
		expect(bodyOf(read('articles/ferry-loss/en.mdx')).trim()).toBe('');
		expect(read('articles/ferry-loss/en.mdx')).toMatch(/^---\ntitle:\n/);
	});

test('a text that the desk takes for another language can still be begun in the main language', async ({
	deskInTest: { open, read },
	page,
}) => {
	await open();
	await paste(box(page), { text: URDU });
	await page.getByRole('textbox', { name: 'Headline' }).fill('A poem that is quoted as a whole');
	await page.getByRole('radio', { name: /^English/ }).check();
	await begin(page).click();
	await expect(textOf(page)).toHaveAttribute('lang', 'en');
	expect(bodyOf(read('articles/a-poem-that-is-quoted-as/en.mdx'))).toBe(`\n${URDU}\n`);
});

test('the printed address opens the desk also in a tab in which the desk is open, and after a new start', async ({
	deskInTest: { desk, open },
	page,
}) => {
	await open('articles/held-back/en.mdx');
	await page.evaluate((address) => location.assign(address), desk.address);
	await expect(page.getByRole('heading', { name: 'Write, source and check' })).toBeVisible();
	expect(new URL(page.url()).hash).toBe('');
	// This tab still has the token of an earlier start.
	await page.evaluate(() => (location.hash = 'token-of-an-earlier-start'));
	await expect(page.getByRole('alert')).toContainText('This page is from another start of the desk.');
	await page.evaluate((address) => location.assign(address), desk.address);
	await expect(page.getByRole('heading', { name: 'Write, source and check' })).toBeVisible();
});
