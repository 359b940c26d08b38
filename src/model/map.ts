import type { EntityData } from '../schema/entity.ts';
import type { MapData } from '../schema/map.ts';
import type { Entity } from './entity.ts';
import type { EditionPlace } from './editionPlace.ts';
import { translator, withKeys } from './translation.ts';
import { drawingUrl, mapAnchor, tableUrl } from './urls.ts';

/** A place with its point. */
export interface MapPoint {
	readonly entity: Entity;
	readonly coordinates: NonNullable<EntityData['coordinates']>;
}

/** A line between two countries. */
export interface MapLine {
	readonly entity: Entity;
	readonly line: NonNullable<EntityData['line']>;
}

/** Places and lines on a map. */
export interface PlaceMap extends Omit<MapData, 'note' | 'places' | 'translations'> {
	readonly id: string;
	/** The language of its words; the main one where they are not all translated. */
	readonly language: string;
	readonly anchor: string;
	/** The addresses of its drawings: for a wide column, and for a phone. */
	readonly wideUrl: string;
	readonly narrowUrl: string;
	/** The address of the same as a table. */
	readonly tableUrl: string;
	readonly note: string | undefined;
	/** In the order of the file. */
	readonly points: readonly MapPoint[];
	readonly lines: readonly MapLine[];
}

/** Joins a map to the places that it draws. What has neither a point nor a line is left out; it is a problem. */
export function joinMap(
	id: string,
	data: MapData,
	entities: ReadonlyMap<string, Entity>,
	{ language, main, root }: EditionPlace,
): PlaceMap {
	const { say, languageOf } = translator(data.translations[language] ?? [], main, language);
	const own = withKeys(data, ['title', 'inWords', 'note'], say);
	const drawn = data.places.flatMap((place) => entities.get(place) ?? []);
	return {
		...own,
		id,
		language: languageOf(own.title, own.inWords, own.note),
		anchor: mapAnchor(id),
		wideUrl: drawingUrl('map', id, 'wide', root),
		narrowUrl: drawingUrl('map', id, 'narrow', root),
		tableUrl: tableUrl('map', id, root),
		note: own.note,
		points: drawn.flatMap((entity) => (entity.coordinates === undefined ? [] : [{ entity, coordinates: entity.coordinates }])),
		lines: drawn.flatMap((entity) => (entity.line === undefined ? [] : [{ entity, line: entity.line }])),
	};
}
