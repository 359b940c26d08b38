import type { ContentReading } from '../reading/documents/content.ts';
import { isReadable, type ReadableArticle } from '../reading/documents/readable.ts';
import { authorIdIn } from '../model/publishing/author.ts';
import { idsIn } from '../tags/named.ts';

/** The ids of the outlets, entities and authors that an article names. */
interface Names {
	readonly outlets: readonly string[];
	readonly entities: readonly string[];
	readonly authors: readonly string[];
}

/** The outlets, entities and authors that an article names and that have files. */
export function namesIn(article: ReadableArticle, content: ContentReading): Names {
	const { authors, entities, outlets } = content;
	const names = writtenNames(article, content);
	return {
		outlets: names.outlets.filter((id) => outlets.has(id)),
		entities: names.entities.filter((id) => entities.has(id)),
		authors: names.authors.filter((id) => authors.has(id)),
	};
}

/** Whether every published article could be read in full and misspells no name. Otherwise, nothing can be said to be unnamed. */
export function knowsAllNames(content: ContentReading): boolean {
	return content.articles
		.filter(({ isDraft }) => !isDraft)
		.every((article) => {
			if (!isReadable(article) || !article.isWhole) return false;
			const names = writtenNames(article, content);
			return (['authors', 'entities', 'outlets'] as const).every((of) => names[of].every((id) => content[of].has(id)));
		});
}

/** The names in each article, as those of the authors are known. A cache, because several checks ask for them. */
const written = new WeakMap<ContentReading['authors'], WeakMap<ReadableArticle, Names>>();

/** The outlets, entities and authors that an article names, with or without files. */
export function writtenNames(article: ReadableArticle, { authors }: Pick<ContentReading, 'authors'>): Names {
	const known = written.get(authors) ?? new WeakMap<ReadableArticle, Names>();
	written.set(authors, known);
	const names = known.get(article) ?? listNames(article, authors);
	known.set(article, names);
	return names;
}

function listNames({ body, data: { byline = [], claims, entities, sources } }: ReadableArticle, authors: ContentReading['authors']): Names {
	const names = new Map([...authors].flatMap(([id, { data }]) => (data === undefined ? [] : [[id, data.name] as const])));
	return {
		outlets: sources.flatMap(({ outlet, via }) => (via === undefined ? [outlet] : [outlet, via])),
		entities: [
			...entities,
			...claims.flatMap(({ about, attributions }) => [...about, ...attributions.flatMap(({ speaker }) => speaker ?? [])]),
			...idsIn(body.tags, 'entity'),
		],
		authors: byline.flatMap((written) => authorIdIn(written, names) ?? []),
	};
}
