import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { languageFrom } from '../../src/i18n/languages.ts';
import { writeSearchIndex } from '../../src/integration/searchIndex.ts';
import type { SearchRecord } from '../../src/outputs/search/searchRecords.ts';
import { expect, test } from './test.ts';

const SEARCH = '/search/';

for (const words of ['Orbel', 'Reik', 'Kell'])
	test(`a reader finds “${words}”`, async ({ page }) => {
		await page.goto(SEARCH);
		await page.getByRole('searchbox', { name: 'Words to look for' }).fill(words);
		await expect(page.getByRole('status')).toHaveText(/^\d+\+? results$/);
		await expect(page.locator('.search-results li').first()).toContainText(words);
	});

test('a reader finds an Urdu word', async ({ page }) => {
	await page.goto(SEARCH);
	await page.getByRole('searchbox').fill('دروازے');
	await expect(page.locator('.search-results')).toContainText('Every hard case');
});

for (const [language, words, count] of [
	['ur', 'محصول', /^\d+\+? نتائج$/],
	['prs', 'کشتی', /^[۰-۹]+\+? نتیجه$/],
] as const)
	test(`a reader of the edition in ${language} finds only what is in that language`, async ({ page }) => {
		await page.goto(`/${language}${SEARCH}`);
		await page.getByRole('searchbox').fill(words);
		await expect(page.getByRole('status')).toHaveText(count);
		const addresses = await page.locator('.search-results a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		expect(addresses.length).toBeGreaterThan(1);
		expect(addresses.filter((address) => !address.startsWith(`/${language}/`))).toEqual([]);
	});

test('a reader who misspells a name is shown the results for the right one', async ({ page }) => {
	await page.goto(SEARCH);
	await page.getByRole('searchbox').fill('Orbol');
	await expect(page.getByRole('status')).toHaveText(/^Nothing was found\. Did you mean “Orbel”\? \d+\+? results?$/);
	await expect(page.locator('.search-results li').first()).toContainText('Orbel');
});

for (const [written, typed] of [
	['کشتی', 'كشتي'],
	['کیل', 'كيل'],
	['2026', '۲۰۲۶'],
] as const)
	test(`a reader in Urdu finds as much with “${typed}” as with “${written}”`, async ({ page }) => {
		const found = async (words: string) => {
			await page.goto(`/ur${SEARCH}?q=${encodeURIComponent(words)}`);
			await expect(page.getByRole('status')).toHaveText(/^\d+\+? نتائج$/);
			return page.getByRole('status').textContent();
		};
		expect(await found(typed)).toBe(await found(written));
	});

test('a reader narrows the search, shares its address, and is told when nothing is found', async ({ page }) => {
	await page.goto(SEARCH);
	await page.getByRole('searchbox').fill('Orbel');
	await page.getByRole('radio', { name: 'claims', exact: true }).press('Space');
	await expect(page).toHaveURL(/\?q=Orbel&kind=claim$/);
	await expect(page.locator('.search-results li').first()).toContainText('Claim.');
	await page.reload();
	await expect(page.getByRole('searchbox')).toHaveValue('Orbel');
	await expect(page.locator('.search-results li').first()).toContainText('Claim.');
	await page.getByRole('searchbox').fill('zzxqy');
	await expect(page.getByRole('status')).toHaveText('Nothing was found.');
});

test('a reader finds the dossier of an outlet when searching only outlets', async ({ page }) => {
	await page.goto(SEARCH);
	await page.getByRole('searchbox').fill('Gazette');
	await page.getByRole('radio', { name: 'publishers', exact: true }).press('Space');
	const first = page.locator('.search-results li').first();
	await expect(first).toContainText('Publisher. Newspaper. We cite');
	await expect(first.getByRole('link')).toHaveAttribute('href', '/outlets/delta-gazette/');
});

test('the first search loads less than 150 kB, and nothing is loaded before it', async ({ page }) => {
	const sizes: Promise<number>[] = [];
	let isAsked = false;
	page.on('request', (request) => (isAsked ||= request.url().includes('/pagefind/')));
	page.on('response', (response) => {
		const { pathname } = new URL(response.url());
		if (!pathname.startsWith('/pagefind/')) return;
		// Files that are not text are already compressed.
		const isText = /\.(?:js|json)$/.test(pathname);
		sizes.push(response.body().then((body) => (isText ? brotliCompressSync(body).length : body.length)));
	});
	await page.goto(SEARCH);
	expect(isAsked).toBe(false);
	await page.getByRole('searchbox').fill('Orbel');
	await expect(page.getByRole('status')).toHaveText(/results$/);
	const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
	expect(bytes).toBeGreaterThan(10_000);
	expect(bytes).toBeLessThan(150_000);
});

test.describe('if there are more articles than the search looks through first', () => {
	let folder: string;

	test.beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'search-archives-'));
		const record = (title: string, archive?: number): SearchRecord => ({
			url: `/articles/${title.toLowerCase().replaceAll(' ', '-')}/`,
			archive,
			language: 'en',
			kind: 'article',
			title,
			words: 'Water.',
			facts: 'In March.',
		});
		await writeSearchIndex({
			records: [record('New flood'), record('Old flood', 2), record('Oldest heron', 1)],
			languages: [languageFrom({ code: 'en' })],
			target: folder,
		});
	});
	test.afterAll(() => rmSync(folder, { recursive: true, force: true }));
	test.beforeEach(async ({ page }) => {
		await page.route('**/search/', async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: (await response.text()).replace('data-archives="0"', 'data-archives="2"') });
		});
		await page.route('**/pagefind/**', (route) => route.fulfill({ path: join(folder, new URL(route.request().url()).pathname) }));
	});

	test('a reader finds the newest first, and older ones on request', async ({ page }) => {
		await page.goto(SEARCH);
		await page.getByRole('searchbox').fill('flood');
		await expect(page.getByRole('status')).toHaveText('1+ results');
		await expect(page.locator('.search-results')).toContainText('New flood');
		const more = page.getByRole('button', { name: 'More results' });
		await more.press('Enter');
		await expect(page.getByRole('status')).toHaveText('2+ results');
		await expect(page.getByRole('link', { name: 'Old flood' })).toBeFocused();
		await more.press('Enter');
		await expect(more).toBeHidden();
		await expect(page.getByRole('status')).toHaveText('2 results');
	});

	test('a reader finds what only the oldest has without pressing a button', async ({ page }) => {
		await page.goto(SEARCH);
		await page.getByRole('searchbox').fill('heron');
		await expect(page.getByRole('status')).toHaveText('1 result');
		await expect(page.locator('.search-results a')).toHaveAttribute('href', '/articles/oldest-heron/');
		await expect(page.getByRole('button')).toHaveCount(0);
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the search says that it needs script, and offers plain links', async ({ page }) => {
		await page.goto(SEARCH);
		await expect(page.locator('main')).toContainText('The search needs JavaScript');
		await expect(page.getByRole('searchbox')).toBeHidden();
		await page.locator('main').getByRole('link', { name: 'Topics' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Topics');
	});
});
