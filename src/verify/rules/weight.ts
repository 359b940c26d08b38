import { brotliCompressSync, constants } from 'node:zlib';
import { attribute, textOf, type Element } from '../element.ts';
import { addressesInCss } from '../css.ts';
import { pathInLanguage, readText, type Folder } from '../folder.ts';
import { isStructuredData } from '../links.ts';
import { locate } from '../locate.ts';
import type { Page } from '../page.ts';
import type { Fault, Rule } from '../rule.ts';

/** In bytes: what a server sends before it needs an answer from the reader's computer. Ten packets of 1,460 bytes (RFC 6928). */
const FIRST_FLIGHT = 14_600;

/** The most bytes a page of each kind may have, compressed. The first kind whose path matches applies. */
const BUDGETS = [
	{ kind: 'cards to embed', path: /^embed\//, bytes: 5_000, grows: true },
	// With every claim and who says so. An article with 40 claims and 90 sources comes close.
	{ kind: 'articles', path: /^articles\/(?!page\/)[^/]+\/index\.html$/, bytes: 32_700, grows: true },
	// With all that we know of each source.
	{ kind: 'print views', path: /^articles\/(?!page\/)[^/]+\/print\/index\.html$/, bytes: 35_900, grows: true },
	{
		kind: 'lists, outlets, entities and topics',
		path: /^(?:(?:claims|outlets|entities|topics)\/|articles\/(?:index\.html$|page\/))/,
		bytes: FIRST_FLIGHT,
		grows: false,
	},
	{ kind: 'other pages', path: /^/, bytes: 30_000, grows: true },
] as const;

/**
 * Letters outside Latin script take two or three bytes, so these pages may be larger. It is no more than this, because URLs and
 * styles are the same in all languages.
 */
const OTHER_SCRIPT = 1.2;
const SCRIPT = 2_000;
/** The search does not work without its script, but no reader waits for it: it loads the search itself only when someone types. */
const SEARCH_SCRIPT = 2_200;
const FONTS = { latin: 60_000, other: 150_000 } as const;
const DRAWING = 40_000;

const TODO = 'Take something out: on a slow connection, every 10 kB takes a second or more.';

/** Every page loads fast on a slow line. With its styles, script and fonts, it stays within the budget of its kind. */
export const weight: Rule = {
	name: 'Every page stays within its weight budget',
	*checkPage(page, folder) {
		const isLatin = isLatinScript(page.language);
		const kind = BUDGETS.find(({ path }) => path.test(pathInLanguage(page.path, folder))) ?? BUDGETS[3];
		const budget = Math.round(kind.bytes * (kind.grows && !isLatin ? OTHER_SCRIPT : 1));
		const isSearch = pathInLanguage(page.path, folder) === 'search/index.html';
		const scripts = page.all('script').filter((script) => !isStructuredData(script));
		// The script has a budget of its own.
		const html =
			kind.bytes === FIRST_FLIGHT ? page.html : scripts.reduce((rest, script) => rest.replace(textOf(script), () => ''), page.html);
		yield* tooHeavy('It', html, budget, ` for ${kind.kind}`);
		yield* tooHeavy('Its script', scripts.map((script) => codeOf(script, page, folder)).join(''), isSearch ? SEARCH_SCRIPT : SCRIPT);
		yield* fontFaults(page, isLatin ? FONTS.latin : FONTS.other, folder);
		for (const link of page.all('link')) {
			const rel = attribute(link, 'rel');
			if (rel === 'preload')
				yield { what: 'It makes browsers fetch something before the reader needs it (rel="preload").', todo: 'Leave it to the browser.' };
			if (rel === 'stylesheet' && attribute(link, 'media') !== 'print')
				yield {
					what: 'It is not shown until a stylesheet has loaded.',
					todo: 'Put the styles into the page: build.inlineStylesheets in astro.config.ts.',
				};
		}
	},
	*checkSite({ files }) {
		for (const [path, bytes] of files)
			if (/(?:^|\/)(?:charts|maps)\/.*\.svg$/.test(path) && bytes > DRAWING)
				yield {
					path,
					what: `The drawing is ${kilobytes(bytes)}; the limit is ${kilobytes(DRAWING)}.`,
					todo: 'Show less on it, or draw it more coarsely.',
				};
	},
};

/** The code of a script, inline or in a file of the site. */
function codeOf(script: Element, { url }: Page, folder: Folder): string {
	const src = attribute(script, 'src');
	const target = src === undefined ? undefined : locate(src, url, folder);
	return target?.kind === 'file' ? readText(target.path, folder) : textOf(script);
}

function isLatinScript(language: string): boolean {
	try {
		return new Intl.Locale(language).maximize().script === 'Latn';
	} catch {
		return true;
	}
}

function* tooHeavy(what: string, text: string, budget: number, scope = ''): Generator<Fault> {
	if (text === '') return;
	// Brotli at its best level takes a tenth of a second for a page, so use it only if a faster level is not enough.
	const quick = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
	const bytes = quick <= budget ? quick : brotliCompressSync(text).length;
	if (bytes > budget) yield { what: `${what} is ${kilobytes(bytes)} compressed; the limit${scope} is ${kilobytes(budget)}.`, todo: TODO };
}

function* fontFaults({ all, url }: Page, budget: number, folder: Folder): Generator<Fault> {
	const faces = all('style').flatMap((style) => textOf(style).match(/@font-face\s*\{[^}]*\}/g) ?? []);
	if (faces.some((face) => !/font-display:\s*(?:swap|fallback|optional)/.test(face)))
		yield { what: 'It hides its text until a font has loaded.', todo: 'Give every font the display “swap” in astro.config.ts.' };
	const files = new Set(faces.flatMap(addressesInCss));
	const bytes = [...files].reduce((sum, href) => {
		const target = locate(href, url, folder);
		return sum + (target.kind === 'file' ? (folder.files.get(target.path) ?? 0) : 0);
	}, 0);
	if (bytes > budget)
		yield {
			what: `Its fonts are ${kilobytes(bytes)}; the limit for its writing system is ${kilobytes(budget)}.`,
			todo: 'Use fewer fonts, or cut them to the letters that are used.',
		};
}

function kilobytes(bytes: number): string {
	return `${(bytes / 1000).toFixed(1)} kB`;
}
