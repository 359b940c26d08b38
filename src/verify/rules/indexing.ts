import { pathInLanguage } from '../folder.ts';
import type { Rule } from '../rule.ts';

const REPEATS = [
	{ path: /^articles\/[^/]+\/print\/index\.html$/, what: 'The print view' },
	{ path: /^articles\/[^/]+\/evidence\/index\.html$/, what: 'The page that follows the evidence' },
	{ path: /^embed\//, what: 'The card to embed' },
	{ path: /^404\.html$/, what: 'The page for addresses that lead nowhere' },
] as const;

/** Search engines may not list pages that repeat others, or the page for URLs that lead nowhere. */
export const indexing: Rule = {
	name: 'Search engines are kept away from pages that repeat others',
	*checkPage({ isIndexed, path }, folder) {
		const repeat = REPEATS.find((candidate) => candidate.path.test(pathInLanguage(path, folder)));
		if (isIndexed && repeat !== undefined)
			yield { what: `${repeat.what} is open to search engines.`, todo: 'Give it <meta name="robots" content="noindex">.' };
	},
};
