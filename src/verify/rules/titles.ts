import { pathInLanguage } from '../folder.ts';
import type { Summary } from '../page.ts';
import type { Finding, Rule, Site } from '../rule.ts';

/**
 * Every page has a title, and a description if search engines may list it. No two pages share one where readers could not tell
 * them apart.
 */
export const titles: Rule = {
	name: 'Every page has a title and a description of its own',
	*checkPage({ description = '', isIndexed, title }) {
		if (title === '') yield { what: 'It has no title.', todo: 'Give it one; it is what tabs and search engines show.' };
		if (isIndexed && description.trim() === '')
			yield { what: 'It has no description.', todo: 'Give it one; search results show it below the title.' };
	},
	*checkSite(site) {
		const indexed = site.pages.filter((page) => page.isIndexed && page.title !== '');
		// Two articles may report a claim in the same words, but no article may have it twice.
		yield* repeated('title', indexed, (page) => `${claimOf(page, site)?.article ?? ''}${page.title}`);
		// The pages of claims, and of the parts of a long list, may share a description.
		const single = indexed.filter((page) => claimOf(page, site) === undefined && !/(?:^|\/)page\/\d+\/index\.html$/.test(page.path));
		yield* repeated(
			'description',
			single.filter(({ description }) => description),
			({ description = '' }) => description,
		);
	},
};

/** The article of a page that shows one claim. Undefined for other pages. */
function claimOf({ path }: Summary, site: Site): { readonly article: string } | undefined {
	const [, article] = /^articles\/([^/]+)\/[^/]+\/index\.html$/.exec(pathInLanguage(path, site)) ?? [];
	return article === undefined || article === 'page' ? undefined : { article };
}

function* repeated(what: 'title' | 'description', pages: readonly Summary[], textOf: (page: Summary) => string): Generator<Finding> {
	const groups = Map.groupBy(pages, (page) => `${page.language} ${textOf(page)}`);
	for (const [first, ...others] of groups.values())
		for (const { path } of others)
			yield { path, what: `It has the same ${what} as ${first?.path}: “${first?.[what]}”.`, todo: 'Say in each what sets it apart.' };
}
