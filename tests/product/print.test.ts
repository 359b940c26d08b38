import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DIST } from './buildFixtures.ts';
import { ARTICLES, hrefsIn, idsIn, pageAt, pages } from './builtPages.ts';
import { built } from './golden.ts';

describe.each(ARTICLES)('the print view of %s', (url) => {
	const { document, html } = pageAt(`${url}print/`);

	test('is reached by a plain link from the article', () => {
		expect(hrefsIn(pageAt(url).document, 'main a')).toContain(`${url}print/`);
	});

	test('has the same entries as the article, and nothing around them', () => {
		const ids = idsIn(document, 'article [id]');
		expect(ids.length).toBeGreaterThan(20);
		expect(ids).toEqual(idsIn(pageAt(url).document, 'article [id]').filter((id) => id !== 'share' && id !== 'contents'));
		expect([...document.querySelectorAll('nav, header:not(article header), footer, template')]).toEqual([]);
		// A script shows the only button, because the button needs the script to print.
		expect([...document.querySelectorAll('button')].map((button) => button.hasAttribute('hidden'))).toEqual([true]);
	});

	test('includes its styles and its QR code', () => {
		expect(html).not.toContain('rel="stylesheet"');
		// Charts, maps and the pictures of a text are files of their own everywhere.
		const pictures = [...document.querySelectorAll('img')].map((image) => image.getAttribute('src') ?? '');
		expect(pictures.filter((src) => !/^(?:data:|\/(?:_astro|(?:ur\/|prs\/)?(?:charts|maps))\/)/.test(src))).toEqual([]);
		expect(document.querySelector('.imprint img')?.getAttribute('src')).toMatch(/^data:image\/bmp;base64,/);
	});
});

test('the QR code on each page is its own', () => {
	const codes = pages
		.filter(({ url }) => !url.endsWith('/print/'))
		.flatMap(({ document }) => [...document.querySelectorAll('.imprint img')].map((code) => code.getAttribute('src')));
	expect(codes.length).toBeGreaterThan(100);
	expect(new Set(codes).size).toBe(codes.length);
});

test('no page fetches a QR code', () => {
	expect(globSync('**/qr.svg', { cwd: DIST })).toEqual([]);
	expect(pages.filter(({ html }) => html.includes('qr.svg')).map(({ url }) => url)).toEqual([]);
});

describe('the styles for print', () => {
	test('are a layer, use no !important, and copy no screen colours', () => {
		const [file = ''] = globSync('_astro/print.*.css', { cwd: DIST });
		const sheet = built(file);
		expect(sheet).toMatch(/^@layer reset,tokens,base,layout,components,utilities,script(?:,print)?;@layer print\{/);
		expect(sheet).not.toContain('!important');
		const palette = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8').match(/#[0-9a-f]{6}/g) ?? [];
		expect(palette.length).toBeGreaterThan(10);
		expect(palette.filter((colour) => sheet.includes(colour))).toEqual([]);
	});

	test('are the only styles that a page fetches', () => {
		const fetched = pages.flatMap(({ document, url }) =>
			[...document.querySelectorAll('link[rel="stylesheet"]')].map((link) => ({ url, media: link.getAttribute('media') })),
		);
		expect(fetched.length).toBeGreaterThan(100);
		expect(fetched.filter(({ media }) => media !== 'print')).toEqual([]);
	});
});
