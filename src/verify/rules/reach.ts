import { locate } from '../locate.ts';
import type { Rule } from '../rule.ts';

/** Every page that search engines may list can be reached by links from a home page. */
export const reach: Rule = {
	name: 'Every page can be reached from the home page',
	*checkSite(site) {
		const byPath = new Map(site.pages.map((page) => [page.path, page]));
		const reached = new Set(['index.html']);
		// Paths added to the set during the loop are visited too.
		for (const path of reached)
			for (const { from, href } of byPath.get(path)?.links ?? []) {
				const target = from === 'a' ? locate(href, byPath.get(path)?.url ?? '', site) : undefined;
				if (target?.kind === 'file') reached.add(target.path);
			}
		for (const { isIndexed, path } of site.pages)
			if (isIndexed && !reached.has(path))
				yield {
					path,
					what: 'Readers cannot get here from the home page.',
					todo: 'Link to it from a page that readers visit, or do not publish it.',
				};
	},
};
