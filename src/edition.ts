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
 * Astro's content collections are not used: they check in words of their own, stop at the first
 * file, and keep what was right before. The integration brings the files (see integration/).
 */
const { draftDiagnostics, editions: whole, diagnostics, files, folder, languages, only, published, warnings } = content;

if (!isDesk && diagnostics.length > 0) throw new AstroError('There is something to put right in the content.', report(diagnostics, files));

/** Everything that pages are made from, loaded and checked once, in each language of the site. Drafts are in it at the desk (`npm run dev`) and in a preview, and not in what is published. */
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

/** What outputs and pages in one language are made with. Throws for a language that the site has not. */
export function contextFor(language: string): Context {
	const context = contexts.get(language);
	if (context === undefined) throw new Error(`The site has no edition in the language “${language}”.`);
	return context;
}

/** What the site as a whole is made with: its files for machines are in the main language. */
export const mainContext = contextFor(editions[0].language);

/** What a route is given for one of its pages. */
export interface PageProps<Kind extends PageKind> {
	readonly page: SitePageOf<Kind>;
	readonly context: Context;
}

/** The paths of a route: one for each page of its kind that is to be made, in each language. Throws when the route cannot have the address of a page. */
export function pathsOf<Kind extends PageKind>(kind: Kind) {
	return ({ routePattern }: { readonly routePattern: string }) =>
		editions.flatMap(({ home, language, root, sitePages }) =>
			sitePages
				.filter((page): page is SitePageOf<Kind> => page.kind === kind)
				.filter(({ url }) => only?.has(url) ?? true)
				.map((page) => ({
					params: paramsIn(page.url, routePattern, { home, root }),
					props: { page, context: ownContext(page, contextFor(language)) },
				})),
		);
}

/** Where pictures of the newsroom’s own are read from. */
export const contentFolder = folder;

/** While somebody writes: everything that is wrong with the content, in the author's words. Empty in a build, and where it is said elsewhere. */
export const deskReport = isDesk && saysProblems ? report([...diagnostics, ...draftDiagnostics, ...warnings], files) : '';

/** Whether the text of a file, by its path below the content folder, can be turned into a page. */
export function isShowable(path: string): boolean {
	return ![...diagnostics, ...draftDiagnostics].some(({ code, file }) => file === `content/${path}` && UNSHOWABLE.has(code));
}
