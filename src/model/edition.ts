import type { EditionContents } from './editionContents.ts';
import type { PageKind } from './pages/pageTypes.ts';
import type { SitePage } from './pages/sitePage.ts';
import { listSitePages } from './pages/sitePages.ts';
import { viewsOf, type EditionViews } from './views/editionViews.ts';

/** The kinds of pages by their addresses. */
export type Kinds = Pick<ReadonlyMap<string, PageKind>, 'get'>;

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
	return { ...edition, sitePages, kinds: new Map(sitePages.map(({ kind, url }) => [url.slice(edition.root.length), kind])) };
}
