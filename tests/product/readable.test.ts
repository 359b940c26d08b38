import { expect, test } from 'vitest';
import { normalise } from './normalise.ts';
import { readPage } from './readable/page.ts';
import { xml } from './readable/xml.ts';

const html = (body: string, head = '') => `<!doctype html><html lang="ur" dir="rtl"><head>${head}</head><body>${body}</body></html>`;
const bodyOf = async (body: string) => (await readPage(html(body))).split('\n').slice(3, -1);

test('a golden file shows the words of a page as they are nested, with the targets of links', async () => {
	expect(
		await bodyOf('<main id="content"><h1>Kell &amp; Sarv</h1><div><p>It is <a href="/a/">said <em>so</em></a>,  now.</p></div></main>'),
	).toEqual(['main#content', '\th1: Kell & Sarv', '\tp: It is [said *so* → /a/], now.']);
});

test('a golden file shows who gets what: on screen, on paper, by screen reader', async () => {
	expect(
		await bodyOf(
			'<p hidden data-print="only">paper</p><p data-print="hide">screen</p><p hidden>later</p><p class="visually-hidden">ear</p><p><span aria-hidden="true">eye</span></p>',
		),
	).toEqual([
		'p (print only): paper',
		'p (not in print): screen',
		'p (hidden): later',
		'p (heard only): ear',
		'p: ⟨span (not read out): eye⟩',
	]);
});

test('a golden file shows languages, pictures, marks, tables, and every attribute that may reach a reader', async () => {
	expect(
		await bodyOf(
			'<p lang="en" dir="ltr">x <span class="claim-words">y</span> <img src="/m.svg" alt="A map"><svg class="shape"><use href="#shape-disputed"/></svg></p>' +
				'<table><tr><th scope="col">Year</th><td class="align-right">4</td></tr></table><button type="button" aria-label="Close">×</button>',
		),
	).toEqual([
		'p (lang=en, dir=ltr): x ⟨span (underlined): y⟩ ⟨img (src=/m.svg, alt=A map)⟩⟨svg #shape-disputed⟩',
		'table',
		'\ttr: th (scope=col) Year | td (at the right) 4',
		'⟨button (type=button, aria-label=Close): ×⟩',
	]);
});

test('parts shared with the home page are named, and parts that differ are shown', async () => {
	const home = html('<header>Desk</header><main>Home</main>', '<title>Desk</title><meta name="robots" content="all">');
	const page = html('<header>Desk</header><main>Other</main>', '<title>Other</title><meta name="robots" content="all">');
	expect((await readPage(page, home)).split('\n')).toEqual([
		'lang=ur dir=rtl',
		'',
		'title: Other',
		'As on the home page: robots.',
		'',
		'header, as on the home page',
		'main: Other',
		'',
	]);
});

test('a feed keeps every character', () => {
	expect(xml('<d><![CDATA[<p>a &amp; b ]]]]><![CDATA[></p>]]></d>')).toEqual(['<d><![CDATA[', '<p>a &amp; b ]]]]><![CDATA[></p>]]></d>']);
});

test('only hashes are replaced, and invisible characters are spelt out', () => {
	expect(
		normalise('/_astro/print.939bE95V.css /_astro/page-seven.B1x_2Cd9_Z1abcd.webp /_astro/fonts/1a6a76a2e63263d9.woff2 /print.css'),
	).toBe('/_astro/print.HASH.css /_astro/page-seven.HASH.webp /_astro/fonts/HASH.woff2 /print.css');
	expect(normalise("'sha256-ajbSyKwanXz0tvg0R0Yvugc7WGiz4N22gkArVLpMYPY='")).toBe("'sha256-HASH'");
	expect(normalise('\u2068Dawn\u2069')).toBe('⟪FSI⟫Dawn⟪PDI⟫');
});
