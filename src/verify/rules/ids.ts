import type { Rule } from '../rule.ts';

/** Each id of a page is there once, and can be written in any address as it is. */
export const ids: Rule = {
	name: 'Every place on a page has an id of its own',
	*checkPage({ ids: all }) {
		for (const id of new Set(all.filter((candidate, index) => all.indexOf(candidate) !== index)))
			yield { what: `The id “${id}” is there more than once.`, todo: 'Give each place an id of its own; links lead to the first.' };
		for (const id of new Set(all.filter((candidate) => !/^[a-z][a-z0-9-]*$/.test(candidate))))
			yield {
				what: `The id “${id}” does not stay the same in every address.`,
				todo: 'Use small letters of a to z, digits and hyphens, and begin with a letter.',
			};
	},
};
