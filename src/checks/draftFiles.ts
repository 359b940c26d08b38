import type { ContentReading } from '../reading/documents/content.ts';
import type { ContentFile } from '../reading/files/contentFile.ts';

/** The paths of what no reader sees yet: drafts, the translations and pictures of an original that is one, and the charts and maps that only they show. */
export function draftFiles(content: ContentReading, files: readonly ContentFile[]): ReadonlySet<string> {
	const { articles, translations } = content;
	const heldBack = new Set(articles.filter(({ isDraft }) => isDraft).map(({ slug }) => `content/articles/${slug}/`));
	const ownDrafts = new Set([...articles, ...translations].filter(({ isDraft }) => isDraft).map(({ file }) => file.path));
	const isDraft = (path: string) => ownDrafts.has(path) || heldBack.has(path.slice(0, path.indexOf('/', 'content/articles/'.length) + 1));
	return new Set([
		...files.filter(({ path }) => isDraft(path)).map(({ path }) => path),
		...draftGraphics(content, isDraft, 'Chart', 'charts'),
		...draftGraphics(content, isDraft, 'Map', 'maps'),
	]);
}

/** Charts or maps that a draft shows, and nothing that is published. */
function draftGraphics(
	{ articles, topics, translations, ...content }: ContentReading,
	isDraft: (path: string) => boolean,
	tag: 'Chart' | 'Map',
	kind: 'charts' | 'maps',
): readonly string[] {
	const shown = [...articles, ...translations].flatMap(({ body, file }) =>
		body.tags.flatMap((use) => (use.tag === tag ? [{ id: use.attributes['data'], isByDraft: isDraft(file.path) }] : [])),
	);
	// Where the topics cannot be read, any of them may show it.
	const inTopics = topics?.data?.flatMap((topic) => topic[kind]);
	return [...content[kind]].flatMap(([id, { file }]) => {
		const uses = shown.filter((use) => use.id === id);
		const isPublished = inTopics === undefined || inTopics.includes(id) || uses.some(({ isByDraft }) => !isByDraft);
		return uses.length > 0 && !isPublished ? [file.path] : [];
	});
}
