import { AstroError } from 'astro/errors';
import { content, isDesk, saysProblems, withDrafts } from 'virtual:content';
import { languageOf } from './i18n/languages.ts';
import type { PageKind } from './model/pages/pageTypes.ts';
import { ownContext } from './renewing/ownEdition.ts';
import { paramsIn } from './model/pages/routeParams.ts';
import type { SitePageOf } from './model/pages/sitePage.ts';
import { stringsFor } from './i18n/strings.ts';
import type { Context } from './outputs/context.ts';
import { report } from './diagnostics/report.ts';
import { UNSHOWABLE } from './diagnostics/unshowable.ts';

/*
 * Astro’s content collections are not used: they report problems in words of their own, stop at the first file, and
 * keep what was right before. The integration provides the files (see integration/).
 */
const { draftDiagnostics, editions: whole, diagnostics, files, folder, languages, only, published, warnings } = content;

if (!isDesk && diagnostics.length > 0) throw new AstroError('There is something to put right in the content.', report(diagnostics, files));

/**
 * Everything that pages are made from, in each language of the site, loaded and checked once. Drafts are included at
 * the desk (`npm run dev`) and in a preview, but not in what is published.
 */
export const editions = withDrafts ? whole : published;

const contexts = new Map(
	editions.map((edition): [string, Context] => [
		edition.language,
		{
			edition,
			editions,
			site: new URL(import.meta.env.SITE),
			t: stringsFor(languageOf(edition.language, { languages }), languages),
		},
	]),
);

/** What pages and outputs in one language are made with. Throws if the site does not have that language. */
export function contextFor(language: string): Context {
	const context = contexts.get(language);
	if (context === undefined) throw new Error(`The site has no edition in the language “${language}”.`);
	return context;
}

/** What the site as a whole is made with. Its files for machines are in the main language. */
export const mainContext = contextFor(editions[0].language);

/** What a route gets for one of its pages. */
export interface PageProps<Kind extends PageKind> {
	readonly page: SitePageOf<Kind>;
	readonly context: Context;
}

/**
 * The paths of a route: one for each page of its kind that is to be made, in each language. Throws if a page’s address
 * does not match the route.
 */
export function pathsOf<Kind extends PageKind>(kind: Kind) {
	return ({ routePattern }: { readonly routePattern: string }) =>
		editions.flatMap(({ home, language, root, sitePages }) =>
			sitePages
				.filter((page): page is SitePageOf<Kind> => page.kind === kind)
				.filter(({ url }) => only?.has(url) ?? true)
				.map((page) => ({
					params: paramsIn(page.url, routePattern, { home, root }),
					// Made when the page is, because a site has many thousand pages.
					props: {
						page,
						get context() {
							return ownContext(page, contextFor(language));
						},
					},
				})),
		);
}

/** Where the newsroom’s own pictures are read from. */
export const contentFolder = folder;

/** During development: everything that is wrong with the content, in the author’s words. Empty in a build, and where problems are shown elsewhere. */
export const deskReport = isDesk && saysProblems ? report([...diagnostics, ...draftDiagnostics, ...warnings], files) : '';

/** Whether the text of a file can become a page. The path is below the content folder. */
export function isShowable(path: string): boolean {
	return ![...diagnostics, ...draftDiagnostics].some(({ code, file }) => file === `content/${path}` && UNSHOWABLE.has(code));
}
