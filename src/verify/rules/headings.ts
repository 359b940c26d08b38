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
				todo: 'Use one h1 to say what the page is, and h2 below it.',
			};
		if (main.some((heading) => textOf(heading).trim() === ''))
			yield { what: 'Its main heading is empty.', todo: 'Say in it what the page is.' };
	},
};
