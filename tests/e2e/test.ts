import { expect, test as base, type Page } from '@playwright/test';
import { FIXTURES } from './ports.ts';

/** Every template, with an address of the fixtures that shows it; the hard cases where there are any. */
export const TEMPLATES = {
	home: `${FIXTURES}/`,
	article: `${FIXTURES}/articles/first-flight/`,
	'article with the hard cases': `${FIXTURES}/articles/hard-cases/`,
	'article with every sign': `${FIXTURES}/articles/book-of-tolls/`,
	claim: `${FIXTURES}/articles/first-flight/cost-fifty-three/`,
	'claim with the hard cases': `${FIXTURES}/articles/hard-cases/gates-open/`,
	'wrong claim': `${FIXTURES}/articles/book-of-tolls/forty-was-first/`,
	'card of a claim': `${FIXTURES}/embed/hard-cases/gates-open/`,
	search: `${FIXTURES}/search/`,
	claims: `${FIXTURES}/claims/`,
	'claims of one status': `${FIXTURES}/claims/status/disputed/`,
	'claims of a kind that there is none of': `${FIXTURES}/prs/claims/kind/statement/`,
	outlets: `${FIXTURES}/outlets/`,
	'outlet with most documents': `${FIXTURES}/outlets/ministry-of-works/`,
	'outlet with relays': `${FIXTURES}/outlets/echo-site/`,
	'outlet with a stake': `${FIXTURES}/outlets/open-river/`,
	entities: `${FIXTURES}/entities/`,
	'entity in two scripts': `${FIXTURES}/entities/sarv/`,
	'entity with names in four scripts': `${FIXTURES}/entities/toll-board/`,
	'place on a map': `${FIXTURES}/entities/low-bridge/`,
	articles: `${FIXTURES}/articles/`,
	topics: `${FIXTURES}/topics/`,
	'topic with a timeline': `${FIXTURES}/topics/bridges/`,
	'topic with the hard cases': `${FIXTURES}/topics/rivers/`,
	'topic with a map and a chart': `${FIXTURES}/topics/tolls/`,
	'address of what is gone': `${FIXTURES}/articles/first-flight/letter-burnt/`,
	'evidence of an article': `${FIXTURES}/articles/first-flight/evidence/`,
	'evidence of the hard cases': `${FIXTURES}/articles/hard-cases/evidence/`,
	'evidence with every sign': `${FIXTURES}/articles/book-of-tolls/evidence/`,
	'print view': `${FIXTURES}/articles/hard-cases/print/`,
	about: `${FIXTURES}/about/`,
	'how we source': `${FIXTURES}/how-we-source/`,
	corrections: `${FIXTURES}/corrections/`,
	'address that leads nowhere': `${FIXTURES}/nothing-here/`,
	'home in Urdu': `${FIXTURES}/ur/`,
	'home in Dari': `${FIXTURES}/prs/`,
	'article in Urdu': `${FIXTURES}/ur/articles/book-of-tolls/`,
	'hard cases in Urdu': `${FIXTURES}/ur/articles/hard-cases/`,
	'hard cases in Dari, not up to date': `${FIXTURES}/prs/articles/hard-cases/`,
	'claim in Urdu': `${FIXTURES}/ur/articles/book-of-tolls/toll-is-forty/`,
	'claim in Dari, not up to date': `${FIXTURES}/prs/articles/hard-cases/gates-open/`,
	'card of a claim in Urdu': `${FIXTURES}/ur/embed/hard-cases/gates-open/`,
	'evidence in Urdu': `${FIXTURES}/ur/articles/hard-cases/evidence/`,
	'evidence in Dari': `${FIXTURES}/prs/articles/hard-cases/evidence/`,
	'print view in Urdu': `${FIXTURES}/ur/articles/book-of-tolls/print/`,
	'claims in Urdu': `${FIXTURES}/ur/claims/`,
	'outlets in Dari': `${FIXTURES}/prs/outlets/`,
	'outlet in Urdu': `${FIXTURES}/ur/outlets/open-river/`,
	'entities in Urdu': `${FIXTURES}/ur/entities/`,
	'entity in Dari': `${FIXTURES}/prs/entities/sarv/`,
	'articles in Dari': `${FIXTURES}/prs/articles/`,
	'topic in Urdu': `${FIXTURES}/ur/topics/tolls/`,
	'topic in Dari': `${FIXTURES}/prs/topics/rivers/`,
	'search in Urdu': `${FIXTURES}/ur/search/`,
	'how we source in Urdu': `${FIXTURES}/ur/how-we-source/`,
	'article that is not translated': `${FIXTURES}/ur/articles/first-flight/`,
} as const;

export const HARD_CASES = TEMPLATES['article with the hard cases'];

/** A page that must not complain: an error in its console, or a request to another site, fails the test. */
export const test = base.extend({
	page: async ({ page }, use) => {
		const complaints: string[] = [];
		page.on('console', (message) => {
			// The page for addresses that lead nowhere is served as such, and the browser notes it.
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
