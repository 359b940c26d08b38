import type { Rule } from '../rule.ts';

const MARK = /[?&](utm_\w+|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|mc_[ce]id)=/;

/** No link tells the site that it leads to where the reader comes from, beyond what browsers say. */
export const tracking: Rule = {
	name: 'No link carries tracking',
	*checkPage({ links }) {
		for (const { href } of links) {
			const [, mark] = MARK.exec(href) ?? [];
			if (mark !== undefined) yield { what: `“${href}” carries ${mark}.`, todo: `Take ${mark} out of the address.` };
		}
	},
};
