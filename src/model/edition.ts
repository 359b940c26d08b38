import type { EditionContents } from './editionContents.ts';
import type { SitePage } from './pages/sitePage.ts';
import { listSitePages } from './pages/sitePages.ts';
import { viewsOf, type EditionViews } from './views/editionViews.ts';

/** What is at the addresses of an edition. */
export type Kinds = Pick<ReadonlyMap<string, Pick<SitePage, 'isIndexed' | 'kind'>>, 'get'>;

/** Everything that one build publishes in one language, with what follows from it and the pages that show it. */
export interface Edition extends EditionContents, EditionViews {
	/** Every page and file, each once. */
	readonly sitePages: readonly SitePage[];
	/** What is at an address, by its way from where the edition begins: `articles/dam/`. */
	readonly kinds: Kinds;
}

/** The edition that has these contents. */
export function completeEdition(contents: EditionContents, isMain: boolean): Edition {
	const edition = { ...contents, ...viewsOf(contents) };
	const sitePages = listSitePages(edition, isMain);
	return { ...edition, sitePages, kinds: kindsOf(sitePages, edition.root) };
}

/** The kinds of some pages of an edition that begins at `root`. */
export function kindsOf(sitePages: readonly SitePage[], root: string): Kinds {
	return new Map(sitePages.map(({ isIndexed, kind, url }) => [url.slice(root.length), { isIndexed, kind }]));
}
