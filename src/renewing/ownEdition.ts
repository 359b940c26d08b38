import type { Edition, Kinds } from '../model/edition.ts';
import { PAGE_TYPES, type PageType, type Readable } from '../model/pages/pageTypes.ts';
import type { SitePage } from '../model/pages/sitePage.ts';
import type { Context } from '../outputs/context.ts';

/** The parts of an edition that every page gets. Of `pages`, it gets names and addresses without texts. */
const COMMON = ['home', 'kinds', 'language', 'pages', 'root', 'site'] as const satisfies readonly (keyof Edition)[];

/** The parts of the edition that a page shows besides its own data, or `everything`. */
export function readsOf(page: SitePage): PageType['reads'] {
	return page.kind === 'share-card' ? readsOf(page.of) : PAGE_TYPES[page.kind].reads;
}

/**
 * The context for one page: all editions, limited to what `PAGE_TYPES` lists for its kind. Reading anything else fails
 * the build, so no page can show something that is missing from its fingerprint.
 */
export function ownContext(page: SitePage, context: Context): Context {
	const reads = readsOf(page);
	if (reads === 'everything') return context;
	const ways = waysOf(page, context);
	const own = (edition: Edition) => ownEdition(edition, page, reads, ways);
	return { ...context, edition: own(context.edition), editions: context.editions.map(own) };
}

/** The addresses at which a page may ask what is there, relative to the edition: its own and those of what it shows. */
export function waysOf(page: SitePage, { edition }: Context): readonly string[] {
	const below = (url: string) => url.slice(edition.root.length);
	return [
		...new Set([
			'',
			below(page.url),
			...('part' in page && page.part !== undefined ? [below(page.part.pages[0] ?? page.url)] : []),
			...('page' in page ? [below(page.page.url)] : []),
			...('article' in page ? [below(page.article.url)] : []),
			...('claim' in page ? [below(page.claim.url)] : []),
			...(page.kind === 'share-card' ? [below(page.of.url)] : []),
			...(page.kind === 'untranslated' ? [page.original.url.slice(edition.home.length)] : []),
		]),
	];
}

/** The result of `namesOfPages` for each edition, so that it is computed once. */
const named = new WeakMap<Edition, Edition['pages']>();

/** The pages from `content/pages` without their texts, as other pages link to them. */
export function namesOfPages(edition: Edition): Edition['pages'] {
	const known = named.get(edition) ?? edition.pages.map((page) => ({ ...page, text: { type: 'root', children: [] } }));
	named.set(edition, known);
	return known;
}

function ownEdition(edition: Edition, { kind, url }: SitePage, reads: readonly Readable[], ways: readonly string[]): Edition {
	const parts: ReadonlySet<PropertyKey> = new Set([...COMMON, ...reads]);
	const kinds: Kinds = {
		get: (way) => {
			if (ways.includes(way)) return edition.kinds.get(way);
			throw new Error(`${url} asks what is at “${way}”, which is not among its ways in renewing/ownEdition.ts.`);
		},
	};
	return new Proxy(edition, {
		get(whole, part) {
			if (part === 'kinds') return kinds;
			if (part === 'pages') return namesOfPages(edition);
			if (parts.has(part)) return whole[part as keyof Edition];
			throw new Error(`Pages of the kind “${kind}” show the part “${String(part)}” of the edition. Say so under “reads” in PAGE_TYPES.`);
		},
	});
}
