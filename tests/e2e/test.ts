import { expect, test as base, type Page } from '@playwright/test';
import { FIXTURES } from './ports.ts';

/** The languages of the fixtures. */
export type Language = 'en' | 'ur' | 'prs';

/** The addresses of one page by language. Dari has no pages for anything that its one article does not mention. */
type Addresses = Readonly<Record<'en', string>> & Readonly<Partial<Record<Language, string>>>;

const english = (path: string) => ({ en: `${FIXTURES}/${path}` });
const englishAndUrdu = (path: string) => ({ ...english(path), ur: `${FIXTURES}/ur/${path}` });
const all = (path: string) => ({ ...englishAndUrdu(path), prs: `${FIXTURES}/prs/${path}` });

/** Every template, with addresses in the fixtures that show it in each language. Difficult cases are used if there are any. */
export const TEMPLATES = {
	home: all(''),
	'article with the hard cases': all('articles/hard-cases/'),
	'article, and where it is not translated': all('articles/first-flight/'),
	'article with every sign': all('articles/book-of-tolls/'),
	'article with every kind of chart': all('articles/kell-in-numbers/'),
	'article with every kind of picture': all('articles/kell-in-pictures/'),
	'evidence with pictures': all('articles/kell-in-pictures/evidence/'),
	'print view with pictures': all('articles/kell-in-pictures/print/'),
	'article with maps of every kind': all('articles/maps-of-the-earth/'),
	'claim of several sources': all('articles/hard-cases/gates-open/'),
	'wrong claim': all('articles/hard-cases/ferry-named-after-king/'),
	'claim with chains, and where it is not translated': all('articles/first-flight/cost-fifty-three/'),
	'evidence of the hard cases': all('articles/hard-cases/evidence/'),
	'evidence with every sign': englishAndUrdu('articles/book-of-tolls/evidence/'),
	'evidence of an article': english('articles/first-flight/evidence/'),
	'print view': all('articles/hard-cases/print/'),
	'print view with every sign': englishAndUrdu('articles/book-of-tolls/print/'),
	'card of a claim': all('embed/hard-cases/gates-open/'),
	'address of what is gone': all('articles/first-flight/letter-burnt/'),
	'card of what is gone': all('embed/first-flight/letter-burnt/'),
	'outlet with most documents': all('outlets/ministry-of-works/'),
	'outlet with relays': all('outlets/echo-site/'),
	'outlet with a stake': englishAndUrdu('outlets/open-river/'),
	'entity in two scripts': all('entities/sarv/'),
	'entity with names in four scripts': englishAndUrdu('entities/toll-board/'),
	'place on a map': all('entities/low-bridge/'),
	'author, in Dari not translated': all('authors/mara-teln/'),
	'topic with a timeline': all('topics/bridges/'),
	'topic with the hard cases': all('topics/rivers/'),
	'topic with a map and a chart': all('topics/tolls/'),
	articles: all('articles/'),
	claims: all('claims/'),
	'claims of one status': all('claims/status/disputed/'),
	'claims of a kind, of which Dari has none': all('claims/kind/statement/'),
	outlets: all('outlets/'),
	'outlets by name': all('outlets/by-name/'),
	entities: all('entities/'),
	'entities by name': all('entities/by-name/'),
	topics: all('topics/'),
	search: all('search/'),
	corrections: all('corrections/'),
	about: all('about/'),
	'how we source': all('how-we-source/'),
	'address that leads nowhere': all('nothing-here/'),
} as const satisfies Readonly<Record<string, Addresses>>;

/** The templates and their addresses, as a list. */
export const ALL_TEMPLATES: readonly (readonly [name: string, addresses: readonly string[]])[] = Object.entries(TEMPLATES).map(
	([name, addresses]) => [name, Object.values(addresses)],
);

export const HARD_CASES = TEMPLATES['article with the hard cases'].en;

/** A page on which an error in the console or a request to another site fails the test. */
export const test = base.extend({
	page: async ({ page }, use) => {
		const complaints: string[] = [];
		page.on('console', (message) => {
			// The 404 page is served with that status, and the browser logs it.
			if (message.type() === 'error' && !message.text().includes('404 (Not Found)')) complaints.push(message.text());
		});
		page.on('pageerror', (error) => complaints.push(error.message));
		page.on('request', (request) => {
			if (new URL(request.url()).origin !== FIXTURES) complaints.push(`request to ${request.url()}`);
		});
		await use(page);
		expect(complaints).toEqual([]);
	},
});

/** How far the page can be scrolled sideways, in pixels. */
export function sidewaysScroll(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

export { expect };
