import { textOf } from '../element.ts';
import type { Rule } from '../rule.ts';

/** Every page has exactly one main heading, and it is not empty. */
export const headings: Rule = {
	name: 'Every page has one main heading',
	*checkPage({ all }) {
		const main = all('h1');
		if (main.length !== 1)
			yield {
				what: main.length === 0 ? 'It has no main heading (h1).' : `It has ${main.length} main headings (h1).`,
				todo: 'Let one h1 say what the page is; what comes below it is h2.',
			};
		if (main.some((heading) => textOf(heading).trim() === ''))
			yield { what: 'Its main heading is empty.', todo: 'Say in it what the page is.' };
	},
};
