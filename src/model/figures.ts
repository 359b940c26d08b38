import type { TagUse } from '../reading/tags.ts';
import type { Article } from './article.ts';
import type { Catalogue, Entity, Topic } from './catalogue.ts';
import type { Chart } from './chart.ts';
import type { PlaceMap } from './placeMap.ts';

/** The charts and maps that a text or a topic shows. */
export interface Figures {
	readonly charts: readonly Chart[];
	readonly maps: readonly PlaceMap[];
}

/** The charts and maps that the tags of a text name. */
export function joinFigures(tags: readonly TagUse[], { charts, maps }: Catalogue): Figures {
	const named = (name: 'Chart' | 'Map') => new Set(tags.flatMap(({ attributes, tag }) => (tag === name ? (attributes['data'] ?? []) : [])));
	return {
		charts: [...named('Chart')].flatMap((id) => charts.get(id) ?? []),
		maps: [...named('Map')].flatMap((id) => maps.get(id) ?? []),
	};
}

/** Every chart and map that some articles and topics show, each once: those that need drawings. */
export function shownFigures(articles: readonly Article[], topics: readonly Topic[]): Figures {
	const shown = [...articles, ...topics];
	return {
		charts: [...new Map(shown.flatMap(({ charts }) => charts).map((chart) => [chart.id, chart])).values()],
		maps: [...new Map(shown.flatMap(({ maps }) => maps).map((map) => [map.id, map])).values()],
	};
}

/** Those of some maps that draw a place or line. */
export function mapsShowing(entity: Entity, maps: readonly PlaceMap[]): readonly PlaceMap[] {
	return maps.filter(({ lines, points }) => [...lines, ...points].some((drawn) => drawn.entity.id === entity.id));
}
