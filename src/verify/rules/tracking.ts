import { trackingParameters } from '../../schema/tracking.ts';
import type { Rule } from '../rule.ts';

/**
 * No link tells the site it leads to more about the reader than browsers do. The check of the content asks the same of what
 * authors write.
 */
export const tracking: Rule = {
	name: 'No link carries tracking',
	*checkPage({ links }) {
		for (const { href } of links) {
			const [mark] = URL.canParse(href) ? trackingParameters(href) : [];
			if (mark !== undefined) yield { what: `“${href}” carries ${mark}.`, todo: `Take ${mark} out of the address.` };
		}
	},
};
