import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../src/commands/site.ts';
import { DIST } from '../product/buildFixtures.ts';
import { SITE } from '../siteAddress.ts';
import { SCREEN_WORDS } from './endnotes.ts';
import { readPaper, squeeze, squeezed } from './paper.ts';
import { expectCleanSheets, print, readQrCode } from './printing.ts';
import { expect, HARD_CASES, TEMPLATES, test } from './test.ts';

const OTHERS = ['home', 'about', 'how we source', 'corrections', 'address that leads nowhere'] as const;

test('every other page prints with its site and address, within its margins, and without navigation', async ({ page }) => {
	for (const name of OTHERS) {
		await page.goto(TEMPLATES[name].en);
		const title = await page.getByRole('heading').first().textContent();
		const paper = await print(page);
		const text = squeeze(paper);
		expect(text).toContain(squeezed(`English edition`));
		expect(text).toContain(squeezed(title ?? ''));
		if (name !== 'address that leads nowhere') expect(text).toContain(SITE + new URL(TEMPLATES[name].en).pathname);
		expect(SCREEN_WORDS.filter((words) => words !== 'Howwesource' && text.includes(words))).toEqual([]);
		await expectCleanSheets(paper);
	}
});

test('the text is set for paper: 10.5 to 11.5 points, and 60 to 75 letters to a line', async ({ page }) => {
	await page.goto(TEMPLATES['article, and where it is not translated'].en);
	const { sheets } = await print(page);
	const lines = sheets.slice(1, 4).flatMap(({ runs }) => {
		const text = runs.filter(({ size }) => size >= 10.4 && size <= 11.5);
		return [...Map.groupBy(text, ({ base }) => Math.round(base)).values()].map((line) => line.map((run) => run.text).join(''));
	});
	const full = lines.map(({ length }) => length).filter((length) => length > 55);
	expect(full.length).toBeGreaterThan(30);
	const usual = full.sort((a, b) => a - b)[Math.floor(full.length / 2)];
	expect(usual).toBeGreaterThanOrEqual(60);
	expect(usual).toBeLessThanOrEqual(75);
});

test('an open window does not print, and closed sections print open', async ({ page }) => {
	await page.goto(HARD_CASES);
	await page.locator('#in-text-gates-open .says').click();
	await page.evaluate(() => {
		document.querySelector('.prose')?.insertAdjacentHTML('beforeend', '<details><summary>More</summary><p>Folded words</p></details>');
	});
	const text = squeeze(await print(page));
	expect(SCREEN_WORDS.filter((words) => text.includes(words))).toEqual([]);
	expect(text).toContain('Foldedwords');
});

test('a copy printed from the middle of a page shows no trace of that', async ({ page }) => {
	await page.goto(`${HARD_CASES}#claim-contractor-at-fault`);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('#claim-contractor-at-fault')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('in a right-to-left language, the copy runs from right to left, and its addresses from left to right', async ({ page }) => {
	await page.goto(`${HARD_CASES}print/`);
	const before = await readQrCode((await print(page)).sheets[0]);
	await page.evaluate(() => {
		document.documentElement.dir = 'rtl';
	});
	const paper = await print(page);
	const after = await readQrCode(paper.sheets[0]);
	expect(after?.address).toBe(before?.address);
	expect(before?.left).toBeGreaterThan(400);
	expect(after?.left).toBeLessThan(100);
	const text = squeeze(paper);
	expect(text).toContain(`${SITE}/articles/hard-cases/`);
	expect(text).toContain(`${SITE}/articles/first-flight/`);
	await expectCleanSheets(paper);
});

test.describe('npm run pdf', () => {
	const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
	test.afterAll(() => rmSync(folder, { recursive: true }));

	const run = (slug: string) => spawnSync(process.execPath, ['src/commands/pdf.ts', slug, folder, DIST], { cwd: ROOT, encoding: 'utf8' });

	test('writes an article as a tagged PDF with title, author, language and outline', async () => {
		expect(run('hard-cases').status).toBe(0);
		const { author, isTagged, language, outline, sheets, title } = await readPaper(readFileSync(join(folder, 'hard-cases.pdf')));
		expect({ author, isTagged, language, title }).toEqual({
			author: 'Mara Teln and Idris Vo',
			isTagged: true,
			language: 'en',
			title: 'Every hard case in one article, from the sluice-gate-maintenance-responsibility question to the ferry’s name',
		});
		expect(outline).toEqual(expect.arrayContaining(['At a glance', 'What moved', 'Who says what', 'Sources 7', 'Further reading']));
		expect((await readQrCode(sheets[0]))?.address).toBe(`${SITE}/articles/hard-cases/`);
	});

	test('suggests the article whose name is closest to a misspelt one', () => {
		const { status, stderr } = run('hard-case');
		expect(status).toBe(1);
		expect(stderr).toContain('Did you mean "hard-cases"?');
	});
});
