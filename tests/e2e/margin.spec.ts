import type { Page } from '@playwright/test';
import { expect, HARD_CASES, sidewaysScroll, TEMPLATES, test } from './test.ts';

/**
 * Measures the notes in the margin: how far each begins below the last line of its words, how tall the tallest is, whether one
 * touches the note above or leaves the screen, and how far below the text and below the last note “Read next” begins.
 */
const notesOf = (page: Page) =>
	page.evaluate(() => {
		const notes = [...document.querySelectorAll<HTMLElement>('.claim > .says')].filter((note) => getComputedStyle(note).float !== 'none');
		const boxes = notes.map((note) => note.getBoundingClientRect());
		const fromTop = boxes.toSorted((one, other) => one.top - other.top);
		const next = document.querySelector('.read-next')?.getBoundingClientRect().top ?? Infinity;
		return {
			count: notes.length,
			farthest: Math.max(
				...notes.map((note, index) => {
					const lines = note.parentElement?.querySelector('.claim-words')?.getClientRects() ?? [];
					return (boxes[index]?.top ?? 0) - (lines[lines.length - 1]?.top ?? 0);
				}),
			),
			tallest: Math.max(...boxes.map(({ height }) => height)),
			touching: fromTop.filter(({ top }, index) => index > 0 && top < (fromTop[index - 1]?.bottom ?? 0) - 1).length,
			outside: boxes.filter(({ left, right }) => left < 0 || right > innerWidth).length,
			nextBelowText: next - (document.querySelector('.prose')?.getBoundingClientRect().bottom ?? 0),
			nextBelowNotes: next - Math.max(...boxes.map(({ bottom }) => bottom)),
		};
	});

for (const [language, url] of Object.entries(TEMPLATES['article with the hard cases']))
	for (const width of [1024, 1280])
		test(`if there is room, who says so is beside its line: ${language}, ${width} pixels`, async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(url);
			await page.evaluate(() => document.fonts.ready.then(() => undefined));
			const { count, farthest, nextBelowNotes, nextBelowText, outside, tallest, touching } = await notesOf(page);
			expect(count).toBeGreaterThan(3);
			// The Dari text is one paragraph of four lines with five notes, which need more room than it has.
			if (language !== 'prs') expect(farthest).toBeLessThanOrEqual(80);
			expect(tallest).toBeLessThanOrEqual(110);
			expect({ outside, touching }).toEqual({ outside: 0, touching: 0 });
			expect(nextBelowNotes).toBeGreaterThanOrEqual(0);
			expect(nextBelowText).toBeLessThanOrEqual(100);
			expect(await sidewaysScroll(page)).toBe(0);
		});

for (const [language, url] of Object.entries(TEMPLATES['article with the hard cases']))
	test(`on a phone, who says so takes four lines at most: ${language}`, async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(url);
		const lines = await page.evaluate(() =>
			[...document.querySelectorAll('.claim > .says')].map(
				(says) => new Set([...says.getClientRects()].map(({ bottom }) => Math.round(bottom))).size,
			),
		);
		expect(lines.length).toBeGreaterThan(3);
		expect(lines.filter((count) => count > 4)).toEqual([]);
	});

test('six claims in one paragraph have their notes within 80 pixels of their lines', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(HARD_CASES);
	await page.evaluate(() => {
		const claim = document.querySelector('.prose > p > .claim');
		const paragraph = claim?.closest('p');
		for (let copies = 0; claim && copies < 5; copies += 1)
			paragraph?.append(' Somebody who was there wrote that ', claim.cloneNode(true), '.');
	});
	const { farthest, touching } = await notesOf(page);
	expect(farthest).toBeLessThanOrEqual(80);
	expect(touching).toBe(0);
});

test('on a phone, who says so is in the sentence, in a bracket of smaller letters, without an underline', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(HARD_CASES);
	expect((await notesOf(page)).count).toBe(0);
	const says = page.locator('#in-text-gates-open .says');
	await expect(says).toHaveCSS('text-decoration-line', 'none');
	expect(await says.innerText()).toMatch(/^\s?\(.+\)$/);
	const [letters = 0, around = 0] = await says.evaluate((bracket) =>
		[bracket, bracket.parentElement ?? bracket].map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
	);
	expect(letters).toBeLessThan(around * 0.85);
	await expect(page.locator('#in-text-gates-open .mark')).toBeHidden();
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	for (const anchor of ['claim-gates-open', 'source-herald-gates', 'sources', 'people-places-terms', 'corrections'])
		test(`a link to something that is closed opens it: ${anchor}`, async ({ page }) => {
			await page.goto(HARD_CASES);
			await expect(page.locator(`#${anchor}`)).toBeHidden();
			await page.goto(`${HARD_CASES}#${anchor}`);
			await expect(page.locator(`#${anchor}`)).toBeVisible();
			await expect(page.locator(`#${anchor}`)).toBeInViewport();
		});

	for (const width of [390, 1280])
		test(`a link to a claim lands below its row, although the rows before it have not been laid out: ${width} pixels`, async ({ page }) => {
			await page.setViewportSize({ width, height: 844 });
			await page.goto(`${HARD_CASES}#claim-bridge-will-close`);
			const row = page.locator('.row', { has: page.locator('#claim-bridge-will-close') }).locator('summary');
			await expect(row).toHaveCSS('content-visibility', 'auto');
			await expect(row).toBeInViewport({ ratio: 0.9 });
			expect((await page.locator('#claim-bridge-will-close').boundingBox())?.y).toBeLessThan(300);
		});
});
