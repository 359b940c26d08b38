import { trackingParameters } from '../../schema/tracking.ts';
import type { Rule } from '../rule.ts';

/** No link tells the site that it leads to where the reader comes from, beyond what browsers say. The check asks the same of what is written. */
export const tracking: Rule = {
	name: 'No link carries tracking',
	*checkPage({ links }) {
		for (const { href } of links) {
			const [mark] = URL.canParse(href) ? trackingParameters(href) : [];
			if (mark !== undefined) yield { what: `“${href}” carries ${mark}.`, todo: `Take ${mark} out of the address.` };
		}
	},
};
