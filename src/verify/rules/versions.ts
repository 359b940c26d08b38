import { locate } from '../locate.ts';
import type { Summary } from '../page.ts';
import { repeated } from '../repeated.ts';
import type { Fault, Rule, Site } from '../rule.ts';

const TODO = 'In every version, list all versions, that one included, and the main language again as x-default.';

/**
 * Every translated page lists all its translations, itself, and one for readers of other languages. Each is in the language that
 * the list says.
 */
export const versions: Rule = {
	name: 'The translations of a page point to one another',
	*checkSite(site) {
		const byPath = new Map(site.pages.map((page) => [page.path, page]));
		for (const page of site.pages) for (const fault of faultsOf(page, byPath, site)) yield { path: page.path, ...fault };
	},
};

const listed = ({ versions: all }: Summary) =>
	all
		.map(({ href, tag }) => `${tag} ${href}`)
		.sort()
		.join(', ');

function* faultsOf(page: Summary, byPath: ReadonlyMap<string, Summary>, site: Site): Generator<Fault> {
	const { isIndexed, url, versions: all } = page;
	if (all.length === 0) return;
	if (!isIndexed)
		yield {
			what: 'It is hidden from search engines, but lists versions in other languages.',
			todo: 'Leave the versions out of its head.',
		};
	if (!all.some(({ href, tag }) => href === url && tag !== 'x-default'))
		yield { what: 'It does not list itself among its versions.', todo: TODO };
	if (!all.some(({ tag }) => tag === 'x-default'))
		yield { what: 'It has no version for readers of other languages (x-default).', todo: TODO };
	for (const tag of repeated(all.map((version) => version.tag))) yield { what: `It lists two versions for ${tag}.`, todo: TODO };
	for (const { href, tag } of all) {
		const target = locate(href, url, site);
		const other = target.kind === 'file' ? byPath.get(target.path) : undefined;
		if (!/^https?:/.test(href))
			yield {
				what: `The address of its version for ${tag} is not a full address: “${href}”.`,
				todo: 'Give the full address, with https://.',
			};
		else if (other === undefined) yield { what: `Its version for ${tag} is not on the site: ${href}.`, todo: TODO };
		else if (listed(other) !== listed(page)) yield { what: `${href} does not list the same versions.`, todo: TODO };
		else if (tag !== 'x-default' && other.language !== tag)
			yield {
				what: `Its version for ${tag} says that it is in “${other.language}”.`,
				todo: 'Give the page and its version the same language tag.',
			};
	}
}
