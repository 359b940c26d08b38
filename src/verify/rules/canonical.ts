import { locate } from '../locate.ts';
import type { Summary } from '../page.ts';
import type { Fault, Rule, Site } from '../rule.ts';

/** Every page names the address by which search engines should know it: its own, or that of the page that it repeats. */
export const canonical: Rule = {
	name: 'Every page names its address',
	*checkSite(site) {
		const byPath = new Map(site.pages.map((page) => [page.path, page]));
		for (const page of site.pages) {
			const fault = faultOf(page, byPath, site);
			if (fault !== undefined) yield { path: page.path, ...fault };
		}
	},
};

function faultOf(
	{ canonical: own, isIndexed, openGraph, url }: Summary,
	byPath: ReadonlyMap<string, Summary>,
	site: Site,
): Fault | undefined {
	if (own === undefined)
		return isIndexed
			? { what: 'It names no address of its own (rel="canonical").', todo: 'Name it, or keep the page from search engines (noindex).' }
			: undefined;
	const target = locate(own, url, site);
	const other = target.kind === 'file' ? byPath.get(target.path) : undefined;
	if (!/^https?:/.test(own))
		return { what: `The address that it names is not whole: “${own}”.`, todo: 'Give it with https:// and the name of the site.' };
	if (other === undefined)
		return {
			what: `It names an address that is not on the site: ${own}.`,
			todo: 'Name its own address, or that of the page that it repeats.',
		};
	if (isIndexed && own !== url)
		return {
			what: `It names another page, ${own}, and yet is open to search engines.`,
			todo: 'Keep it from search engines (noindex), or name its own address.',
		};
	if (!isIndexed && own !== url && !other.isIndexed)
		return { what: `It names ${own}, which is itself kept from search engines.`, todo: 'Name the page that readers should find.' };
	const shared = openGraph['url'];
	if (isIndexed && shared !== undefined && shared !== own)
		return { what: `It is shared under another address (og:url) than its own: ${shared}.`, todo: 'Give both the same address.' };
	return undefined;
}
