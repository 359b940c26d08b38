import type { ContentReading } from '../reading/documents/content.ts';
import type { ContentFile } from '../reading/files/contentFile.ts';
import { idsIn } from '../tags/named.ts';

/** The paths of what no reader sees yet: drafts, the translations and pictures of an original that is one, and the charts and maps that only they show. */
export function draftFiles(content: ContentReading, files: readonly ContentFile[]): ReadonlySet<string> {
	const { articles, translations } = content;
	const heldBack = new Set(articles.filter(({ isDraft }) => isDraft).map(({ slug }) => `content/articles/${slug}/`));
	const ownDrafts = new Set([...articles, ...translations].filter(({ isDraft }) => isDraft).map(({ file }) => file.path));
	const isDraft = (path: string) => ownDrafts.has(path) || heldBack.has(path.slice(0, path.indexOf('/', 'content/articles/'.length) + 1));
	return new Set([
		...files.filter(({ path }) => isDraft(path)).map(({ path }) => path),
		...draftGraphics(content, isDraft, 'chart'),
		...draftGraphics(content, isDraft, 'map'),
	]);
}

/** Charts or maps that a draft shows, and nothing that is published. */
function draftGraphics(
	{ articles, topics, translations, ...content }: ContentReading,
	isDraft: (path: string) => boolean,
	kind: 'chart' | 'map',
): readonly string[] {
	const shown = [...articles, ...translations].flatMap(({ body, file }) =>
		idsIn(body.tags, kind).map((id) => ({ id, isByDraft: isDraft(file.path) })),
	);
	// Where the topics cannot be read, any of them may show it.
	const inTopics = topics?.data?.flatMap((topic) => topic[`${kind}s`]);
	return [...content[`${kind}s`]].flatMap(([id, { file }]) => {
		const uses = shown.filter((use) => use.id === id);
		const isPublished = inTopics === undefined || inTopics.includes(id) || uses.some(({ isByDraft }) => !isByDraft);
		return uses.length > 0 && !isPublished ? [file.path] : [];
	});
}
