import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { printUrl, qrCodeUrl } from '../../src/model/urls.ts';
import { OUTPUTS } from './buildEditions.ts';
import { everyEdition, pageAt, pages, SITE } from './pages.ts';

const published = (await everyEdition()).map(({ context, name, site }) =>
	context.edition.articles.map((article) => ({ name, site, slug: article.slug, article })),
);

const canonicalOf = (document: Document) => document.querySelector('link[rel="canonical"]')?.getAttribute('href');

describe.each(published.flat())('the print view of $name $slug', ({ article, site }) => {
	const { document, html } = pageAt(site, printUrl(article.url));

	test('is reached by a plain link from the article', () => {
		const links = [...pageAt(site, article.url).document.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
		expect(links).toContain(printUrl(article.url));
	});

	test('is not for search engines, and names the article as the original', () => {
		expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
		expect(canonicalOf(document)).toBe(canonicalOf(pageAt(site, article.url).document));
	});

	test('has the same entries as the article, and nothing around them', () => {
		const idsIn = (url: string) => [...pageAt(site, url).document.querySelectorAll('article [id]')].map(({ id }) => id);
		expect(idsIn(printUrl(article.url))).toEqual(idsIn(article.url));
		expect([...document.querySelectorAll('nav, header:not(article header), footer, button, template, script')]).toEqual([]);
	});

	test('carries its styles and its QR code in itself', () => {
		expect(html).not.toContain('rel="stylesheet"');
		// Charts, maps and the pictures of a text are files of their own everywhere.
		const pictures = [...document.querySelectorAll('img')].map((image) => image.getAttribute('src') ?? '');
		expect(pictures.filter((src) => !/^\/(?:_astro|(?:ur\/|prs\/)?(?:charts|maps))\//.test(src))).toEqual([]);
		expect(document.querySelector('.qr-code svg')).not.toBeNull();
	});
});

test.each(pages.filter(({ document }) => document.querySelector('img.qr-code')))(
	'the QR code of $name leads to its own address',
	async ({ document, site, url }) => {
		expect(document.querySelector('img.qr-code')?.getAttribute('src')).toBe(qrCodeUrl(url));
		const picture = sharp(join(OUTPUTS[site], qrCodeUrl(url)))
			.resize(360, 360, { kernel: 'nearest' })
			.ensureAlpha();
		const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
		expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(new URL(url, SITE).href);
	},
);

describe('the styles for print', () => {
	const [sheet = ''] = globSync('_astro/print.*.css', { cwd: OUTPUTS.edition }).map((file) =>
		readFileSync(join(OUTPUTS.edition, file), 'utf8'),
	);

	test('are a layer, shout no rule down, and copy no colour of the screen', () => {
		expect(sheet).toMatch(/^@layer reset,tokens,base,layout,components,utilities,script(?:,print)?;@layer print\{/);
		expect(sheet).not.toContain('!important');
		const palette = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8').match(/#[0-9a-f]{6}/g) ?? [];
		expect(palette.length).toBeGreaterThan(10);
		expect(palette.filter((colour) => sheet.includes(colour))).toEqual([]);
	});

	test.each(pages.filter(({ html }) => html.includes('rel="stylesheet"')))('are the only ones that $name has fetched', ({ document }) => {
		const sheets = [...document.querySelectorAll('link[rel="stylesheet"]')].map((link) => link.getAttribute('media'));
		expect(sheets).toEqual(['print']);
	});
});
