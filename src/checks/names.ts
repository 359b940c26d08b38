import type { ContentReading } from '../reading/documents/content.ts';
import { isReadable, type ReadableArticle } from '../reading/documents/readable.ts';
import { idsIn } from '../tags/named.ts';

/** The ids of the outlets and entities that an article names. */
interface Names {
	readonly outlets: readonly string[];
	readonly entities: readonly string[];
}

/** The outlets and entities that an article names, so far as there are files for them. */
export function namesIn(article: ReadableArticle, { entities, outlets }: ContentReading): Names {
	const written = writtenNames(article);
	return {
		outlets: written.outlets.filter((id) => outlets.has(id)),
		entities: written.entities.filter((id) => entities.has(id)),
	};
}

/** Whether every published article could be read as a whole, and misspells no name: only then does something follow from what none of them names. */
export function knowsAllNames(content: ContentReading): boolean {
	return content.articles
		.filter(({ isDraft }) => !isDraft)
		.every((article) => {
			if (!isReadable(article) || !article.isWhole) return false;
			const { entities, outlets } = writtenNames(article);
			return outlets.every((id) => content.outlets.has(id)) && entities.every((id) => content.entities.has(id));
		});
}

/** The outlets and entities that an article names, whether there are files for them or not. */
export function writtenNames({ body, data: { claims, entities, sources } }: ReadableArticle): Names {
	return {
		outlets: sources.flatMap(({ outlet, via }) => (via === undefined ? [outlet] : [outlet, via])),
		entities: [
			...entities,
			...claims.flatMap(({ about, attributions }) => [...about, ...attributions.flatMap(({ speaker }) => speaker ?? [])]),
			...idsIn(body.tags, 'entity'),
		],
	};
}
