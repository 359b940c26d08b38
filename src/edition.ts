import { AstroError } from 'astro/errors';
import type { MDXInstance } from 'astro';
import { LANGUAGE_TAGS } from './i18n/languages.ts';
import { stringsFor } from './i18n/strings.ts';
import { loadFiles } from './load.ts';
import type { Article } from './model/article.ts';
import type { Claim } from './model/claim.ts';
import { buildEdition, publishedPart } from './build.ts';
import { HOME_URL, pathBelow } from './model/urls.ts';
import type { Context } from './outputs/context.ts';
import type { DiagnosticCode } from './diagnostics/diagnostic.ts';
import { report } from './diagnostics/report.ts';

/*
 * Astro's content collections are not used: they check in words of their own, stop at the first
 * file, and keep what was right before. `@content` and `__CONTENT__` are content/ (see astro.config.ts).
 */
const bodies = import.meta.glob<MDXInstance<Record<string, unknown>>>('@content/{articles,pages}/**/*.mdx');
const files = await loadFiles(__CONTENT__);
const { draftDiagnostics, editions: whole, diagnostics, warnings } = buildEdition(files, { languages: LANGUAGE_TAGS, now: new Date() });

if (!__WITH_DRAFTS__ && diagnostics.length > 0)
	throw new AstroError('There is something to put right in the content.', report(diagnostics, files));

/** Everything that pages are made from, loaded and checked once, in each language of the site. Drafts are in it at the desk (`npm run dev`), and not in a build. */
export const editions = __WITH_DRAFTS__ ? whole : publishedPart(whole);

/** What outputs and pages in one language are made with. */
export function contextFor(language: string): Context {
	const edition = editions.find((candidate) => candidate.language === language) ?? editions[0];
	return { edition, editions, site: new URL(import.meta.env.SITE), t: stringsFor(edition.language) };
}

/** What the site as a whole is made with: its files for machines are in the main language. */
export const mainContext = contextFor(editions[0].language);

/** What every page below `[...language]` is given. */
export interface LocalizedProps {
	readonly language: string;
}

interface Path {
	readonly params?: Readonly<Record<string, string | undefined>>;
	readonly props?: object;
}

/** The paths of a route in every language. The main one has none of its own in its addresses. */
export function inEachLanguage(pathsIn: (context: Context) => readonly Path[] = () => [{}]) {
	return editions.flatMap(({ language, root }) =>
		pathsIn(contextFor(language)).map(({ params, props }) => ({
			params: { language: pathBelow(HOME_URL, root), ...params },
			props: { language, ...props },
		})),
	);
}

/** What a route for one article is given. */
export interface ArticleProps extends LocalizedProps {
	readonly article: Article;
}

/** The paths of every route that is there for each article, with `slug` as its parameter. */
export function articlePaths() {
	return inEachLanguage(({ edition }) => edition.articles.map((article) => ({ params: { slug: article.slug }, props: { article } })));
}

/** What a route for one claim is given. */
export interface ClaimProps extends ArticleProps {
	readonly claim: Claim;
}

/** The paths of every route that is there for each claim, with `slug` and `claim` as their parameters. */
export function claimPaths() {
	return inEachLanguage(({ edition }) =>
		edition.articles.flatMap((article) =>
			article.claims.map((claim) => ({ params: { slug: article.slug, claim: claim.id }, props: { article, claim } })),
		),
	);
}

/** At the desk: everything that is wrong with the content, in the author's words. Empty in a build. */
export const deskReport = __WITH_DRAFTS__ ? report([...diagnostics, ...draftDiagnostics, ...warnings], files) : '';

/** What keeps a text from being turned into a page. At the desk such a text is left out until it is mended. */
const UNSHOWABLE: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
	'broken-image',
	'broken-markup',
	'code-in-text',
	'missing-image',
	'raw-html',
	'stray-closing-tag',
	'tag-across-paragraphs',
	'unclosed-tag',
	'unknown-tag',
]);

/** The text of an article, as a component; undefined while it cannot be shown. */
export function articleBody(slug: string, language: string) {
	return load(`articles/${slug}/${language}.mdx`);
}

/** The text of a page, as a component; undefined while it cannot be shown. */
export function pageBody(slug: string, language: string) {
	return load(`pages/${slug}${language === editions[0].language ? '' : `.${language}`}.mdx`);
}

async function load(path: string) {
	if ([...diagnostics, ...draftDiagnostics].some(({ code, file }) => file === `content/${path}` && UNSHOWABLE.has(code))) return undefined;
	const found = Object.keys(bodies).find((key) => key.endsWith(`/${path}`));
	return found === undefined ? undefined : (await bodies[found]?.())?.default;
}
