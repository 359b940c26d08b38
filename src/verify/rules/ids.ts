import { repeated } from '../repeated.ts';
import type { Rule } from '../rule.ts';

/** Each id on a page is unique, and needs no escaping in a URL. */
export const ids: Rule = {
	name: 'Every id on a page is unique',
	*checkPage({ ids: all }) {
		for (const id of repeated(all))
			yield { what: `The id “${id}” is used more than once.`, todo: 'Give each place an id of its own; links lead to the first.' };
		for (const id of new Set(all.filter((candidate) => !/^[a-z][a-z0-9-]*$/.test(candidate))))
			yield {
				what: `The id “${id}” cannot be put into an address as it is.`,
				todo: 'Use lower-case letters from a to z, digits and hyphens, and begin with a letter.',
			};
	},
};
