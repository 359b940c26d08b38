import type { Article } from '../article.ts';
import type { Topic } from '../topic.ts';
import type { ListPage } from '../views/listPage.ts';
import { chartAnchor, claimAnchor, entityAnchor, GRAPHICS_ANCHOR, mapAnchor, PART_ANCHORS, TIMELINE_ANCHOR } from '../urls.ts';

/** The anchors on an article’s page that links may lead to. */
export function articleAnchors({ charts, claims, entities, maps, pictures, recordings, sources }: Article): readonly string[] {
	return [
		...Object.values(PART_ANCHORS),
		...claims.map(({ id }) => claimAnchor(id)),
		...sources.map(({ anchor }) => anchor),
		...entities.map(({ id }) => entityAnchor(id)),
		...charts.map(({ id }) => chartAnchor(id)),
		...maps.map(({ id }) => mapAnchor(id)),
		...pictures.map(({ anchor }) => anchor),
		...recordings.map(({ anchor }) => anchor),
	];
}

/** The anchors on a page of a topic that links may lead to. Only the first page has the topic’s maps and charts. */
export function topicAnchors({ charts, maps }: Topic, { number }: Pick<ListPage<unknown>, 'number'>): readonly string[] {
	if (number > 1) return [TIMELINE_ANCHOR];
	return [GRAPHICS_ANCHOR, TIMELINE_ANCHOR, ...charts.map(({ id }) => chartAnchor(id)), ...maps.map(({ id }) => mapAnchor(id))];
}
