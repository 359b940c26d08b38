import { expect, test as base, type Page } from '@playwright/test';
import { EDITION, FIXTURES } from './ports.ts';

/** Every template, with an address that shows it; the hard cases where there are any. */
export const TEMPLATES = {
	home: `${EDITION}/`,
	'first article': `${EDITION}/articles/pakistan-taliban-alliance/`,
	'article with the hard cases': `${FIXTURES}/articles/hard-cases/`,
	claim: `${EDITION}/articles/pakistan-taliban-alliance/baradar-son/`,
	'claim with the hard cases': `${FIXTURES}/articles/hard-cases/gates-open/`,
	'card of a claim': `${FIXTURES}/embed/hard-cases/gates-open/`,
	search: `${EDITION}/search/`,
	claims: `${EDITION}/claims/`,
	'claims, last page': `${EDITION}/claims/page/3/`,
	'claims of one status': `${FIXTURES}/claims/status/disputed/`,
	'claims of a kind that there is none of': `${FIXTURES}/prs/claims/kind/statement/`,
	outlets: `${EDITION}/outlets/`,
	'outlet with most documents': `${EDITION}/outlets/reuters/`,
	'outlet with relays': `${FIXTURES}/outlets/echo-site/`,
	entities: `${EDITION}/entities/`,
	'entity with most claims': `${EDITION}/entities/taliban/`,
	'entity in two scripts': `${FIXTURES}/entities/sarv/`,
	articles: `${EDITION}/articles/`,
	topics: `${EDITION}/topics/`,
	topic: `${EDITION}/topics/afghanistan-pakistan/`,
	'article with a timeline': `${EDITION}/articles/kabul-airport-deal/`,
	'topic with the hard cases': `${FIXTURES}/topics/rivers/`,
	'address of what is gone': `${FIXTURES}/articles/first-flight/letter-burnt/`,
	'evidence of the first article': `${EDITION}/articles/pakistan-taliban-alliance/evidence/`,
	'evidence of the hard cases': `${FIXTURES}/articles/hard-cases/evidence/`,
	'place on a map': `${EDITION}/entities/chaman/`,
	'print view': `${FIXTURES}/articles/hard-cases/print/`,
	about: `${EDITION}/about/`,
	'how we source': `${EDITION}/how-we-source/`,
	corrections: `${FIXTURES}/corrections/`,
	'address that leads nowhere': `${EDITION}/nothing-here/`,
	'home in Urdu': `${EDITION}/ur/`,
	'home in Dari': `${EDITION}/prs/`,
	'first article in Urdu': `${EDITION}/ur/articles/pakistan-taliban-alliance/`,
	'first article in Dari': `${EDITION}/prs/articles/pakistan-taliban-alliance/`,
	'hard cases in Urdu': `${FIXTURES}/ur/articles/hard-cases/`,
	'hard cases in Dari, not up to date': `${FIXTURES}/prs/articles/hard-cases/`,
	'claim in Urdu': `${EDITION}/ur/articles/pakistan-taliban-alliance/baradar-son/`,
	'claim in Dari, not up to date': `${FIXTURES}/prs/articles/hard-cases/gates-open/`,
	'card of a claim in Urdu': `${FIXTURES}/ur/embed/hard-cases/gates-open/`,
	'evidence in Urdu': `${FIXTURES}/ur/articles/hard-cases/evidence/`,
	'evidence in Dari': `${EDITION}/prs/articles/drones-over-afghanistan/evidence/`,
	'print view in Urdu': `${EDITION}/ur/articles/drones-over-afghanistan/print/`,
	'claims in Urdu': `${EDITION}/ur/claims/`,
	'outlets in Dari': `${EDITION}/prs/outlets/`,
	'outlet in Urdu': `${EDITION}/ur/outlets/reuters/`,
	'entities in Urdu': `${EDITION}/ur/entities/`,
	'entity in Dari': `${EDITION}/prs/entities/durand-line/`,
	'articles in Dari': `${EDITION}/prs/articles/`,
	'topic in Urdu': `${EDITION}/ur/topics/afghanistan-pakistan/`,
	'topic in Dari': `${EDITION}/prs/topics/afghanistan-pakistan/`,
	'search in Urdu': `${EDITION}/ur/search/`,
	'how we source in Dari': `${EDITION}/prs/how-we-source/`,
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
			if (![EDITION, FIXTURES].includes(new URL(request.url()).origin)) complaints.push(`request to ${request.url()}`);
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
