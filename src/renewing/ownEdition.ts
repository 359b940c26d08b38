import type { Edition, Kinds } from '../model/edition.ts';
import { PAGE_TYPES, type PageType, type Readable } from '../model/pages/pageTypes.ts';
import type { SitePage } from '../model/pages/sitePage.ts';
import type { Context } from '../outputs/context.ts';

/** The parts of an edition that every page has: of its pages the names and addresses, without their texts. */
const COMMON = ['home', 'kinds', 'language', 'pages', 'root', 'site'] as const satisfies readonly (keyof Edition)[];

/** What a page shows of its edition beside what it is given as its own: some parts, or all that there is. */
export function readsOf(page: SitePage): PageType['reads'] {
	return page.kind === 'share-card' ? readsOf(page.of) : PAGE_TYPES[page.kind].reads;
}

/**
 * The context of one page: its edition and the others, but only what `PAGE_TYPES` says that its kind shows. Whoever asks for
 * more breaks the build, and so no page can show what its fingerprint does not know of.
 */
export function ownContext(page: SitePage, context: Context): Context {
	const reads = readsOf(page);
	if (reads === 'everything') return context;
	const ways = waysOf(page, context);
	const own = (edition: Edition) => ownEdition(edition, page, reads, ways);
	return { ...context, edition: own(context.edition), editions: context.editions.map(own) };
}

/** The addresses of which a page asks what is there, by their way from where an edition begins: its own, and that of what it shows. */
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

/** The pages of an edition as every page shows them: for each edition once. */
const named = new WeakMap<Edition, Edition['pages']>();

/** What pages name of each other, without their texts. */
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
