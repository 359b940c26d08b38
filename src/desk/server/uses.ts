import { outletsIn } from '../../model/views/dossier.ts';
import { entitiesIn } from '../../model/views/profile.ts';
import type { LiveCheck } from './liveCheck.ts';

/** The articles, drafts too, that name an outlet or an entity by the path of its file. */
export async function usesOf(
	path: string,
	check: LiveCheck,
	main: string,
): Promise<readonly { readonly path: string; readonly title: string }[]> {
	const [, folder, id] = /^content\/(outlets|entities)\/([^/]+)\.yml$/.exec(path) ?? [];
	if (id === undefined) return [];
	const { edition } = await check.build();
	return edition.articles
		.filter((article) => (folder === 'outlets' ? outletsIn(article) : entitiesIn(article)).some((own) => own.id === id))
		.map(({ slug, title }) => ({ path: `content/articles/${slug}/${main}.mdx`, title }));
}
