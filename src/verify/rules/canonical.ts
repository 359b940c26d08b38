import { locate } from '../locate.ts';
import type { Summary } from '../page.ts';
import type { Fault, Rule, Site } from '../rule.ts';

/** Every page gives the URL that search engines should use: its own, or that of the page it repeats. */
export const canonical: Rule = {
	name: 'Every page gives its own address',
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
			? { what: 'It has no canonical address.', todo: 'Add a <link rel="canonical">, or keep the page from search engines (noindex).' }
			: undefined;
	const target = locate(own, url, site);
	const other = target.kind === 'file' ? byPath.get(target.path) : undefined;
	if (!/^https?:/.test(own))
		return { what: `Its canonical address is not a full address: “${own}”.`, todo: 'Give the full address, with https://.' };
	if (other === undefined)
		return {
			what: `Its canonical address is not on the site: ${own}.`,
			todo: 'Give its own address, or that of the page that it repeats.',
		};
	if (isIndexed && own !== url)
		return {
			what: `Its canonical address is another page, ${own}, but search engines may show it.`,
			todo: 'Keep it from search engines (noindex), or give its own address.',
		};
	if (!isIndexed && own !== url && !other.isIndexed)
		return {
			what: `Its canonical address is ${own}, which is itself kept from search engines.`,
			todo: 'Give the address of the page that readers should find.',
		};
	const shared = openGraph['url'];
	if (isIndexed && shared !== undefined && shared !== own)
		return { what: `It is shared under an address (og:url) that is not its own: ${shared}.`, todo: 'Give both the same address.' };
	return undefined;
}
