import { idsIn, type WrittenTag } from '../tags/named.ts';
import type { Chart } from './charts/chart.ts';
import type { PlaceMap } from './map.ts';

/** The charts and maps that a text or a topic shows. */
export interface Graphics {
	readonly charts: readonly Chart[];
	readonly maps: readonly PlaceMap[];
}

/** All charts and maps, by id. */
interface KnownGraphics {
	readonly charts: ReadonlyMap<string, Chart>;
	readonly maps: ReadonlyMap<string, PlaceMap>;
}

/** The charts and maps that the tags of a text name. */
export function joinGraphics(tags: readonly WrittenTag[], { charts, maps }: KnownGraphics): Graphics {
	return {
		charts: [...new Set(idsIn(tags, 'chart'))].flatMap((id) => charts.get(id) ?? []),
		maps: [...new Set(idsIn(tags, 'map'))].flatMap((id) => maps.get(id) ?? []),
	};
}

/** The charts and maps that some articles and topics show, each once. These need drawings. */
export function shownGraphics(articles: readonly Graphics[], topics: readonly Graphics[]): Graphics {
	const shown = [...articles, ...topics];
	return {
		charts: [...new Map(shown.flatMap(({ charts }) => charts).map((chart) => [chart.id, chart])).values()],
		maps: [...new Map(shown.flatMap(({ maps }) => maps).map((map) => [map.id, map])).values()],
	};
}

/** The maps, out of some, that draw a given place, line or area. */
export function mapsShowing(entity: { readonly id: string }, maps: readonly PlaceMap[]): readonly PlaceMap[] {
	return maps.filter(({ areas, lines, points }) => [...areas, ...lines, ...points].some((drawn) => drawn.entity.id === entity.id));
}
