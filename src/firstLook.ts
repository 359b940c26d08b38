import { buildEdition } from './build.ts';
import type { Content } from './content.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { UNSHOWABLE } from './diagnostics/unshowable.ts';
import { tagsOf } from './i18n/siteLanguages.ts';
import type { Article } from './model/article.ts';
import type { Edition } from './model/edition.ts';
import type { SitePage } from './model/pages/sitePage.ts';
import { placeClaims } from './model/views/placedClaim.ts';
import type { ContentFile } from './reading/files/contentFile.ts';
import { fileKind } from './reading/files/path.ts';

/** Content in which one article is as its file now says. */
export interface FirstLook {
	readonly content: Content;
	/** The pages of the article itself, which show this. */
	readonly own: readonly SitePage[];
}

/**
 * A first look at an article of which a file has changed, long before the whole content can be read again: only what the
 * article shows is read and joined. Its own pages are then as they will be. The pages of others, and the list of
 * problems, stay as they were in `before`; except for problems that keep a text from being shown. Undefined if more than
 * that follows from the change, as when the article cannot be read.
 */
export function firstLook(before: Content, file: ContentFile): FirstLook | undefined {
	const kind = fileKind(file.path);
	if (kind.kind !== 'article' || !before.files.some(({ fault, path }) => path === file.path && fault === undefined)) return undefined;
	const files = before.files.map((other) => (other.path === file.path ? file : other));
	const shown = filesShownBy(kind.id, files);
	const part = buildEdition(shown, { languages: tagsOf(before.languages), now: before.now }, before.keep);
	const looks = before.editions.map((edition, place) => withArticle(edition, part.editions[place], kind.id));
	const [main, ...others] = looks.flatMap((look) => look?.edition ?? []);
	if (main === undefined || others.length + 1 < looks.length) return undefined;
	const isOfText = ({ code, file: path }: Diagnostic) => path === file.path && UNSHOWABLE.has(code);
	const problems = (known: readonly Diagnostic[], found: readonly Diagnostic[]) => [
		...known.filter((problem) => !isOfText(problem)),
		...found.filter(isOfText),
	];
	return {
		content: {
			...before,
			files,
			edition: main,
			editions: [main, ...others],
			diagnostics: problems(before.diagnostics, part.diagnostics),
			draftDiagnostics: problems(before.draftDiagnostics, part.draftDiagnostics),
		},
		own: looks.flatMap((look) => look?.own ?? []),
	};
}

/** The files that the pages of one article are made of: of articles its own, those that it names and those that name it; all others. */
function filesShownBy(slug: string, files: readonly ContentFile[]): readonly ContentFile[] {
	const named = new RegExp(`(?<![\\p{L}\\p{N}-])${RegExp.escape(slug)}(?![\\p{L}\\p{N}-])`, 'u');
	const articles = files.flatMap((file) => {
		const kind = fileKind(file.path);
		return kind.kind === 'article' ? [{ slug: kind.id, text: file.text, path: file.path }] : [];
	});
	const own = articles.filter((article) => article.slug === slug);
	const names = new Set(own.flatMap(({ text }) => text.match(/[\p{L}\p{N}-]+/gu) ?? []));
	const slugs = new Set(articles.filter((article) => names.has(article.slug) || named.test(article.text)).map((article) => article.slug));
	const left = new Set(articles.filter((article) => article.slug !== slug && !slugs.has(article.slug)).map(({ path }) => path));
	return files.filter(({ path }) => !left.has(path) && !path.startsWith('content/ledger'));
}

/** An edition in which an article and its pages are those of another edition; undefined if only one of the two has the article. */
function withArticle(
	edition: Edition,
	part: Edition | undefined,
	slug: string,
): { readonly edition: Edition; readonly own: readonly SitePage[] } | undefined {
	const article = part?.articles.find((one) => one.slug === slug);
	const isHere = edition.articles.some((one) => one.slug === slug);
	if (part === undefined || isHere !== (article !== undefined)) return undefined;
	if (article === undefined) return { edition, own: [] };
	const before = new Map(edition.sitePages.filter((page) => isOf(slug, page)).map((page) => [page.url, page]));
	const own = part.sitePages.filter((page) => isOf(slug, page)).map((page) => withNeighbours(page, before.get(page.url), article));
	const kinds = new Map(own.map((page) => [page.url.slice(edition.root.length), page]));
	return {
		edition: {
			...edition,
			articles: edition.articles.map((one): Article => (one.slug === slug ? article : one)),
			sitePages: [...edition.sitePages.filter((page) => before.get(page.url) !== page), ...own],
			kinds: { get: (way) => kinds.get(way) ?? edition.kinds.get(way) },
		},
		own,
	};
}

/** Whether a page shows an article, or what belongs to it. */
function isOf(slug: string, page: SitePage): boolean {
	if (page.kind === 'share-card') return isOf(slug, page.of);
	return 'article' in page && page.article.slug === slug;
}

/** A page of a claim with the neighbours that it had before, because they are among all articles; those of its own article are as they are now. */
function withNeighbours(page: SitePage, before: SitePage | undefined, article: Article): SitePage {
	if (page.kind === 'share-card' && before?.kind === 'share-card') return { ...page, of: withNeighbours(page.of, before.of, article) };
	if (page.kind !== 'claim' || before?.kind !== 'claim') return page;
	const own = new Map(placeClaims([article]).map((placed) => [placed.claim.url, placed]));
	const neighbours = before.neighbours.flatMap((placed) =>
		placed.article.slug === article.slug ? (own.get(placed.claim.url) ?? []) : placed,
	);
	return { ...page, neighbours };
}
