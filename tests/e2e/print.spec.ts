import { languageOf, stringsFor } from '../words.ts';
import type { Article } from '../../src/model/article.ts';
import { printUrl } from '../../src/model/urls.ts';
import type { Edition } from '../../src/model/edition.ts';
import { SITE } from '../siteAddress.ts';
import { claimNumbers, endnoteNumbers, expectedEndnotes, expectedNotes, pagesAllowed, says, SCREEN_WORDS } from './endnotes.ts';
import { canBeReadBack, squeeze, squeezed, type Paper } from './paper.ts';
import { editionsOfFixtures } from './fixtures.ts';
import { FIXTURES } from './ports.ts';
import { expectCleanSheets, print, readQrCode, strandedHeadings } from './printing.ts';
import { expect, test } from './test.ts';

const t = stringsFor('en');
const [edition, ...translations] = await editionsOfFixtures();

/** A printed copy says everything that the page of its article does, and where it comes from. */
async function expectWhole(paper: Paper, article: Article, { name, timeZone }: Edition['site'], isPrintView = false): Promise<void> {
	const text = squeeze(paper);
	const { answer, byline, claims, corrections, isByDesk, published, summary, title, updated, url } = article;
	const days = [published, ...(updated === undefined ? [] : [updated])].map((moment) => t.dates.day(moment, timeZone));
	const moments = [published, ...(updated === undefined ? [] : [updated])].map((moment) => t.dates.moment(moment, timeZone));
	const notices = corrections.slice(0, 1).map(({ date }) => t.correctedNotice(t.dates.date(date)));
	const head = [
		name,
		t.editionIn('English'),
		SITE + url,
		title,
		answer,
		...(isByDesk ? [] : [t.by(t.list(byline))]),
		...days,
		...notices,
		...summary.map((part) => part.text),
	];
	const first = squeeze({ ...paper, sheets: paper.sheets.slice(0, 1) });
	expect(head.filter(canBeReadBack).filter((words) => !first.includes(squeezed(words)))).toEqual([]);

	// Times to the minute come later, with how the article was made.
	expect(moments.filter((words) => !text.includes(squeezed(words)))).toEqual([]);

	const numbers = claims.map(({ number }) => number);
	expect([...new Set(claimNumbers(paper))].sort((a, b) => a - b)).toEqual(numbers);
	expect(claimNumbers(paper)).toHaveLength(claims.flatMap(({ citations }) => citations).length);
	expect(endnoteNumbers(paper)).toEqual(numbers);
	expect(expectedNotes(article).filter((expected) => !text.includes(expected))).toEqual([]);
	expect(expectedEndnotes(article, SITE, isPrintView).filter((expected) => !says(text, expected))).toEqual([]);
	expect(SCREEN_WORDS.filter((words) => text.includes(words))).toEqual([]);

	const code = await readQrCode(paper.sheets[0]);
	expect(code?.address).toBe(isPrintView ? SITE + url : undefined);
	if (isPrintView) expect(code?.millimetres).toBeGreaterThanOrEqual(20);
}

for (const article of edition.articles.filter(({ isDraft }) => !isDraft)) {
	test.describe(`without script or backgrounds, in the light, on A4`, () => {
		test.use({ javaScriptEnabled: false, colorScheme: 'light' });

		test(`“${article.slug}” prints from its page with every claim, endnote and address`, async ({ page }) => {
			await page.goto(FIXTURES + article.url);
			const paper = await print(page, { format: 'A4', printBackground: false });
			await expectWhole(paper, article, edition.site);
			await expectCleanSheets(paper);
			expect(strandedHeadings(paper)).toEqual([]);
			expect(paper.sheets.length).toBeLessThanOrEqual(pagesAllowed(article));
		});
	});

	test.describe(`with backgrounds, in the dark, on Letter`, () => {
		test.use({ colorScheme: 'dark' });

		test(`“${article.slug}” prints from its print view with every claim, endnote and address`, async ({ page }) => {
			await page.goto(FIXTURES + printUrl(article.url));
			const paper = await print(page, { format: 'Letter', printBackground: true });
			await expectWhole(paper, article, edition.site, true);
			await expectCleanSheets(paper);
			expect(strandedHeadings(paper)).toEqual([]);
			expect(paper.sheets.length).toBeLessThanOrEqual(pagesAllowed(article));
		});
	});
}

const claims = edition.articles.filter(({ isDraft }) => !isDraft).flatMap((article) => article.claims);
// Test only the longest: if they fit, the others do too.
const length = ({ attributions }: (typeof claims)[number]) =>
	attributions.reduce((sum, { note = '', quote = '', source }) => sum + 120 + note.length + quote.length + (source.url?.length ?? 0), 0);

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('each claim prints on one sheet, with its status, its sources’ addresses and its own', async ({ page }) => {
		for (const claim of claims.toSorted((a, b) => length(b) - length(a)).slice(0, 12)) {
			await page.goto(FIXTURES + claim.url);
			const paper = await print(page, { format: 'Letter' });
			expect(paper.sheets.length, claim.url).toBe(1);
			await expectCleanSheets(paper);
			const text = squeeze(paper);
			// On a line with a right-to-left name, the characters of a URL are not in reading order.
			const addresses = claim.attributions.flatMap(({ source: { outlet, url } }) =>
				url === undefined || !canBeReadBack(outlet.name) ? [] : [url],
			);
			const expected = [claim.text, claim.right ?? t.statusMeanings[claim.status], SITE + claim.url, ...addresses]
				.filter(canBeReadBack)
				.map(squeezed);
			expect(expected.filter((words) => !text.includes(words))).toEqual([]);
			expect([t.copyLink, t.email, t.embed, 'undefined'].map(squeezed).filter((words) => text.includes(words))).toEqual([]);
			expect((await readQrCode(paper.sheets[0]))?.address).toBe(SITE + claim.url);
		}
	});
});

/** The least line height, as a multiple of the letters' size, at which nothing runs into the line below. */
const LEAST_LEADING: Readonly<Record<string, number>> = { ur: 1.85, prs: 1.45 };

for (const translation of translations) {
	const { shouldRead } = stringsFor(translation.language);
	for (const article of translation.articles) {
		test(`“${article.slug}” in ${translation.language} prints with every claim and endnote, its lines apart, and its own address`, async ({
			page,
		}) => {
			await page.goto(FIXTURES + article.url);
			await page.emulateMedia({ media: 'print' });
			const shown = await page.evaluate(() => {
				const visible = (selector: string) =>
					[...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
				const leading = (element: Element) => {
					const { fontSize, lineHeight } = getComputedStyle(element);
					return parseFloat(lineHeight) / parseFloat(fontSize);
				};
				const blocks = visible('article :is(p, li, h1, h2, h3, dt, dd, td)').filter((element) =>
					/[\u0600-\u06FF]{3}/.test(element.textContent),
				);
				return {
					texts: visible('.claims .row .entry-text').map(({ textContent }) => textContent),
					sources: visible('.sources .entry').length,
					buttons: visible('button, .masthead, .footer, .translate').length,
					tightest: Math.min(...blocks.map(leading)),
				};
			});
			expect(shown.texts).toEqual(article.claims.map(({ right, text }) => (right === undefined ? text : `${text} ${shouldRead} ${right}`)));
			expect(shown.sources).toBe(article.sources.length);
			expect(shown.buttons).toBe(0);
			expect(shown.tightest).toBeGreaterThanOrEqual(LEAST_LEADING[translation.language] ?? 0);

			// Arabic script cannot be read back from a PDF, because its dots are separate pieces. Latin words can.
			const paper = await print(page, { format: 'A4' });
			await expectCleanSheets(paper);
			expect(squeeze({ ...paper, sheets: paper.sheets.slice(0, 1) })).toContain(squeezed(SITE + article.url));
			expect(paper.language).toBe(languageOf(translation.language).hreflang);
			expect(paper.title).toContain(article.title);
			const titles = article.sources.flatMap(({ language, title }) => (language === 'en' ? (title?.match(/[A-Za-z]{4,}/g) ?? []) : []));
			const text = squeeze(paper);
			expect(titles.filter((word) => !text.includes(word))).toEqual([]);
			// Its lines are half as far apart again, or twice as far.
			expect(paper.sheets.length).toBeLessThanOrEqual(pagesAllowed(article) * (translation.language === 'ur' ? 2 : 1.6));
		});
	}
}
