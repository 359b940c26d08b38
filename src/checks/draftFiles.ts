import type { ContentReading } from '../reading/documents/content.ts';
import type { ContentFile } from '../reading/files/contentFile.ts';
import { isReadable } from '../reading/documents/readable.ts';
import { idsIn } from '../tags/named.ts';
import { knowsAllNames, writtenNames } from './names.ts';

/**
 * The paths of files that no reader sees yet: drafts, translations and pictures of originals that are drafts, charts
 * and maps that only drafts show, and outlets, entities and authors that only drafts name.
 */
export function draftFiles(content: ContentReading, files: readonly ContentFile[]): ReadonlySet<string> {
	const { articles, translations } = content;
	const heldBack = new Set(articles.filter(({ isDraft }) => isDraft).map(({ slug }) => `content/articles/${slug}/`));
	const ownDrafts = new Set([...articles, ...translations].filter(({ isDraft }) => isDraft).map(({ file }) => file.path));
	const isDraft = (path: string) => ownDrafts.has(path) || heldBack.has(path.slice(0, path.indexOf('/', 'content/articles/'.length) + 1));
	const graphics = [...draftGraphics(content, isDraft, 'chart'), ...draftGraphics(content, isDraft, 'map')];
	return new Set([
		...files.filter(({ path }) => isDraft(path)).map(({ path }) => path),
		...graphics,
		...draftRecords(content, new Set(graphics)),
	]);
}

/** The files of outlets, entities and authors that only drafts name. */
function draftRecords(content: ContentReading, draftGraphics: ReadonlySet<string>): readonly string[] {
	const { articles, authors, charts, entities, maps, outlets } = content;
	// A published article that could not be read may name any of them.
	if (!articles.some(({ isDraft }) => isDraft) || !knowsAllNames(content)) return [];
	const named = articles.filter(isReadable).map((article) => ({ ...writtenNames(article, content), isDraft: article.isDraft }));
	const shown = <Data>(graphics: ReadonlyMap<string, { readonly data: Data | undefined; readonly file: ContentFile }>) =>
		[...graphics.values()].flatMap(({ data, file }) => (data === undefined || draftGraphics.has(file.path) ? [] : [data]));
	const published = {
		outlets: new Set([
			...named.filter(({ isDraft }) => !isDraft).flatMap((names) => names.outlets),
			...shown(charts).flatMap(({ countedBy, series, sources }) => [
				countedBy,
				...series.map((one) => one.countedBy),
				...sources.flatMap(({ outlet, via = outlet }) => [outlet, via]),
			]),
		]),
		entities: new Set([
			...named.filter(({ isDraft }) => !isDraft).flatMap((names) => names.entities),
			...shown(maps).flatMap(({ places, routes }) => [...places, ...routes.flatMap(({ through }) => through)]),
		]),
		authors: new Set(named.filter(({ isDraft }) => !isDraft).flatMap((names) => names.authors)),
	};
	const drafts = named.filter(({ isDraft }) => isDraft);
	return [
		...[...outlets].filter(([id]) => !published.outlets.has(id) && drafts.some((names) => names.outlets.includes(id))),
		...[...entities].filter(([id]) => !published.entities.has(id) && drafts.some((names) => names.entities.includes(id))),
		...[...authors].filter(([id]) => !published.authors.has(id) && drafts.some((names) => names.authors.includes(id))),
	].map(([, { file }]) => file.path);
}

/** The files of charts or maps that only drafts show. */
function draftGraphics(
	{ articles, topics, translations, ...content }: ContentReading,
	isDraft: (path: string) => boolean,
	kind: 'chart' | 'map',
): readonly string[] {
	const shown = [...articles, ...translations].flatMap(({ body, file }) =>
		idsIn(body.tags, kind).map((id) => ({ id, isByDraft: isDraft(file.path) })),
	);
	// Topics that could not be read may show any of them.
	const inTopics = topics?.data?.flatMap((topic) => topic[`${kind}s`]);
	return [...content[`${kind}s`]].flatMap(([id, { file }]) => {
		const uses = shown.filter((use) => use.id === id);
		const isPublished = inTopics === undefined || inTopics.includes(id) || uses.some(({ isByDraft }) => !isByDraft);
		return uses.length > 0 && !isPublished ? [file.path] : [];
	});
}
