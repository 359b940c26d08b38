import type { EntityData } from '../schema/entity.ts';
import type { MapData } from '../schema/map.ts';
import type { Entity, EntityLine } from './entity.ts';
import type { EditionPlace } from './editionPlace.ts';
import { translator, withKeys } from './translation.ts';
import { drawingUrl, mapAnchor, tableUrl } from './urls.ts';

/** A place with its point. */
export interface MapPoint {
	readonly entity: Entity;
	readonly coordinates: NonNullable<EntityData['coordinates']>;
}

/** A border, another line, or a street. */
export interface MapLine {
	readonly entity: Entity;
	readonly line: EntityLine;
}

/** A country, or the area inside an outline. */
export interface MapArea {
	readonly entity: Entity;
	readonly area: NonNullable<EntityData['area']>;
}

/** A way from place to place. */
export interface MapRoute {
	readonly name: string;
	readonly basis: string;
	/** At least two. */
	readonly through: readonly MapPoint[];
}

/** Places, lines, areas and routes on a map. */
export interface PlaceMap extends Omit<MapData, 'note' | 'places' | 'routes' | 'translations'> {
	readonly id: string;
	/** The language of its words: the main one if any are not translated. */
	readonly language: string;
	readonly anchor: string;
	/** The addresses of its drawings: for a wide column, and for a phone. */
	readonly wideUrl: string;
	readonly narrowUrl: string;
	/** The address of its places as a table. */
	readonly tableUrl: string;
	readonly note: string | undefined;
	/** In the order of the file; places that only routes lead through come last. */
	readonly points: readonly MapPoint[];
	readonly lines: readonly MapLine[];
	readonly areas: readonly MapArea[];
	readonly routes: readonly MapRoute[];
	/** Every other disputed line that the newsroom knows. Where the map shows one, it is dashed and named too. */
	readonly disputes: readonly MapLine[];
}

/** Joins a map to what it draws. Places without a position are left out; the check reports them. */
export function joinMap(
	id: string,
	data: MapData,
	entities: ReadonlyMap<string, Entity>,
	{ language, main, root }: EditionPlace,
): PlaceMap {
	const { say, languageOf } = translator(data.translations[language] ?? [], main, language);
	const own = withKeys(data, ['title', 'inWords', 'note'], say);
	const find = (ids: readonly string[]) => ids.flatMap((place) => entities.get(place) ?? []);
	const drawn = find(data.places);
	const routes = data.routes.map(({ basis, name, through }) => ({ basis, name: say(name), through: find(through).flatMap(asPoint) }));
	const points = [...drawn.flatMap(asPoint), ...routes.flatMap(({ through }) => through)];
	return {
		...own,
		id,
		language: languageOf(own.title, own.inWords, own.note),
		anchor: mapAnchor(id),
		wideUrl: drawingUrl('map', id, 'wide', root),
		narrowUrl: drawingUrl('map', id, 'narrow', root),
		tableUrl: tableUrl('map', id, root),
		note: own.note,
		points: [...new Map(points.map((point) => [point.entity.id, point])).values()],
		lines: drawn.flatMap(asLine),
		areas: drawn.flatMap((entity) => (entity.area === undefined ? [] : [{ entity, area: entity.area }])),
		routes: routes.filter(({ through }) => through.length > 1),
		disputes: [...entities.values()].filter((entity) => !drawn.includes(entity) && entity.line?.disputed !== undefined).flatMap(asLine),
	};
}

function asPoint(entity: Entity): readonly MapPoint[] {
	return entity.coordinates === undefined ? [] : [{ entity, coordinates: entity.coordinates }];
}

function asLine(entity: Entity): readonly MapLine[] {
	return entity.line === undefined ? [] : [{ entity, line: entity.line }];
}
