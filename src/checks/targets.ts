import { isReadable } from '../reading/documents/readable.ts';
import type { ContentReading } from '../reading/documents/content.ts';
import { authorUrl } from '../model/publishing/author.ts';
import { articleUrl, HOME_URL, hubUrl, outletUrl, entityUrl, pageUrl } from '../model/urls.ts';
import type { SitePage } from '../model/pages/sitePage.ts';
import { knowsAllNames } from './names.ts';

/** The pages of the main edition: as a build publishes them, and with drafts. */
export interface SitePages {
	readonly published: readonly SitePage[];
	readonly withDrafts: readonly SitePage[];
}

/** The addresses of some pages, and of the places on them that links may lead to. */
export function targetsOf(pages: readonly SitePage[]): readonly string[] {
	return pages.flatMap(({ anchors, url }) => [url, ...anchors.map((anchor) => `${url}#${anchor}`)]);
}

/** The addresses below which pages may be missing only because a file could not be read in full. Nothing missing there is reported. */
export function uncertainAddresses(content: ContentReading): readonly string[] {
	const { articles, authors, entities, outlets, pages, topics } = content;
	const unread = (readings: ReadonlyMap<string, { readonly data: unknown }>) =>
		[...readings].flatMap(([id, { data }]) => (data === undefined ? [id] : []));
	return [
		...articles.filter((article) => !isReadable(article) || !article.isWhole).map(({ slug }) => articleUrl(slug, HOME_URL)),
		...pages.filter(({ data }) => data === undefined).map(({ slug }) => pageUrl(slug, HOME_URL)),
		...(topics === undefined || topics.diagnostics.length > 0 ? [hubUrl('topics', HOME_URL)] : []),
		...unread(outlets).map((id) => outletUrl(id, HOME_URL)),
		...unread(entities).map((id) => entityUrl(id, HOME_URL)),
		...unread(authors).map((id) => authorUrl(id, HOME_URL)),
		...(knowsAllNames(content) ? [] : [hubUrl('outlets', HOME_URL), hubUrl('entities', HOME_URL), `${HOME_URL}authors/`]),
	];
}
