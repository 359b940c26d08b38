import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { DIST } from './buildFixtures.ts';

/** One page of the built fixtures. */
export interface BuiltPage {
	/** Relative to the root of the site: `/about/`. */
	readonly url: string;
	readonly html: string;
	readonly document: Document;
}

/** Every page of the built fixtures. */
export const pages: readonly BuiltPage[] = globSync('**/*.html', { cwd: DIST })
	.sort()
	.map((file) => openPage(`/${file.replace(/(?:^|\/)index\.html$/, '/')}`.replace('//', '/'), join(DIST, file)));

/** Reads and parses a page only when it is needed: most test files use few of them. */
function openPage(url: string, file: string): BuiltPage {
	let html: string | undefined;
	let document: Document | undefined;
	return {
		url,
		get html() {
			return (html ??= readFileSync(file, 'utf8'));
		},
		get document() {
			return (document ??= parseHTML(this.html).document);
		},
	};
}

const byUrl = new Map(pages.map((page) => [page.url, page]));

/** The page at an address. */
export function pageAt(url: string): BuiltPage {
	const page = byUrl.get(url);
	if (page === undefined) throw new Error(`The build has no ${url}.`);
	return page;
}

/** The addresses of the fixtures' articles that can be read in each language. */
export const ARTICLES = [
	'/articles/book-of-tolls/',
	'/articles/first-flight/',
	'/articles/hard-cases/',
	'/ur/articles/book-of-tolls/',
	'/ur/articles/hard-cases/',
	'/prs/articles/hard-cases/',
] as const;

/** The addresses of the claims of an article, in the order of its text. */
export function claimUrlsOf(article: string): readonly string[] {
	return idsIn(pageAt(article).document, '.claims .entry').map((id) => `${article}${id.replace('claim-', '')}/`);
}

/** The ids of the elements that a selector finds, in order. */
export function idsIn(document: Document, selector: string): readonly string[] {
	return [...document.querySelectorAll(selector)].map(({ id }) => id);
}

/** The targets of the links that a selector finds, in order. */
export function hrefsIn(parent: ParentNode | null | undefined, selector: string): readonly string[] {
	return [...(parent?.querySelectorAll(selector) ?? [])].map((link) => link.getAttribute('href') ?? '');
}

/** The text of an element, with white space as a browser shows it. */
export function words(element: Element | null | undefined): string {
	return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
