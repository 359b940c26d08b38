import type { Choice } from '../../server/lists.ts';
import type { Start } from '../api.ts';
import { listAt, words, type Session } from '../session.ts';

/** Names what articles share by list and id, from the lists of the start page. */
export function namesFrom(start: () => Start): (list: string, id: string) => string | undefined {
	return (list, id) => {
		if (list === 'articles') return start().articles.find(({ slug }) => slug === id)?.title;
		const all: unknown = start()[list as keyof Start];
		return Array.isArray(all) ? (all as readonly Choice[]).find((choice) => choice.id === id)?.name : undefined;
	};
}

/** The headline of an article. A translation that has none yet is named by its original and its language. */
export function headlineOf(session: Session, { articles, languages }: Pick<Start, 'articles' | 'languages'>): string {
	const own = words(session.values()['title']);
	if (own !== '') return own;
	const [, slug, tag] = /([^/]+)\/([^/]+)\.mdx$/.exec(session.path) ?? [];
	const [main] = languages;
	const original = articles.find((article) => article.slug === slug && article.language === main?.tag)?.title;
	if (tag === main?.tag) return 'An article without a headline';
	return `${original ?? 'An article without a headline'} (${languages.find((language) => language.tag === tag)?.name ?? tag ?? ''})`;
}

/** The values to choose from for a list, with names: the sources, claims and pictures of an article, and things that articles share. */
export function choicesFor(list: string, session: Session, start: Start): readonly Choice[] {
	switch (list) {
		case 'sources':
		case 'claims':
			return listAt(session, list).map((item) => {
				const id = words(item['id']);
				return { id, name: words(item['title']) || words(item['description']) || words(item['text']) || id };
			});
		case 'pictures':
			return listAt(session, list).map((item) => {
				const id = words(item['id']);
				return { id, name: words(item['caption']) || words(item['inWords']) || words(item['file']) || id };
			});
		case 'outlets':
		case 'entities':
		case 'places':
		case 'topics':
		case 'charts':
		case 'maps':
			return start[list];
		case 'articles':
			return [...new Map(start.articles.map(({ slug, title }) => [slug, { id: slug, name: title }])).values()];
		default:
			return [];
	}
}
