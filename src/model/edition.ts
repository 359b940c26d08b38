import type { EditionContents } from './editionContents.ts';
import type { SitePage } from './pages/sitePage.ts';
import { listSitePages } from './pages/sitePages.ts';
import { viewsOf, type EditionViews } from './views/editionViews.ts';

/** Everything that one build publishes in one language, with what follows from it and the pages that show it. */
export interface Edition extends EditionContents, EditionViews {
	/** Every page and file, each once. */
	readonly sitePages: readonly SitePage[];
}

/** The edition that has these contents. */
export function completeEdition(contents: EditionContents, isMain: boolean): Edition {
	const edition = { ...contents, ...viewsOf(contents) };
	return { ...edition, sitePages: listSitePages(edition, isMain) };
}
