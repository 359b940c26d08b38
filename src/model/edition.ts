import type { EditionContents } from './editionContents.ts';
import type { SitePage } from './pages/sitePage.ts';
import { listSitePages } from './pages/sitePages.ts';
import { viewsOf, type EditionViews } from './views/editionViews.ts';

/** The kind of page at each address of an edition, and whether search engines may list it. */
export type Kinds = Pick<ReadonlyMap<string, Pick<SitePage, 'isIndexed' | 'kind'>>, 'get'>;

/** Everything that one build publishes in one language, with what follows from it and the pages that show it. */
export interface Edition extends EditionContents, EditionViews {
	/** Every page and file, each once. */
	readonly sitePages: readonly SitePage[];
	/** The kind of page at an address. The key is the path below the root of the edition: `articles/dam/`. */
	readonly kinds: Kinds;
}

/** Completes an edition: adds the views and the pages that follow from its contents. */
export function completeEdition(contents: EditionContents, isMain: boolean): Edition {
	const edition = { ...contents, ...viewsOf(contents) };
	const sitePages = listSitePages(edition, isMain);
	return { ...edition, sitePages, kinds: kindsOf(sitePages, edition.root) };
}

/** The kinds of some pages, by their path below `root`, the root of their edition. */
export function kindsOf(sitePages: readonly SitePage[], root: string): Kinds {
	return new Map(sitePages.map(({ isIndexed, kind, url }) => [url.slice(root.length), { isIndexed, kind }]));
}
