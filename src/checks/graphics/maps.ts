import { geoDistance } from 'd3-geo';
import { nearest } from '../../diagnostics/nearest.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ContentReading } from '../../reading/documents/content.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import type { Entity } from '../../model/entity.ts';
import { RADIUS, isShown } from '../../drawings/maps/frame.ts';
import type { Locate, Path } from '../../reading/yaml/yaml.ts';
import type { MapData } from '../../schema/map.ts';
import { findDuplicates } from '../ids.ts';
import { idOf } from '../references.ts';
import { notInAtlas } from './positions.ts';

/** A place that a map draws, and where its file names it. */
interface Drawn {
	readonly entity: Entity;
	readonly path: Path;
}

/** Checks that everything a map draws exists, has a position inside the map, and is named in its description. */
export function checkMaps({ maps }: ContentReading, catalogue: Catalogue): readonly Diagnostic[] {
	return [...maps.values()].flatMap(({ data, locate }) => {
		if (data === undefined) return [];
		const named: readonly (readonly [string, Path])[] = [
			...data.places.map((place, at): readonly [string, Path] => [place, ['places', at]]),
			...data.routes.flatMap(({ through }, route) =>
				through.map((place, at): readonly [string, Path] => [place, ['routes', route, 'through', at]]),
			),
		];
		const places = data.places.map((place, at): readonly [string, Path] => [place, ['places', at]]);
		const drawn = named.flatMap(([place, path]): readonly Drawn[] => {
			const entity = catalogue.entities.get(place);
			return entity === undefined ? [] : [{ entity, path }];
		});
		return [
			...findDuplicates(places, locate, true),
			...named.flatMap(([place, path]) => checkName(place, path, locate, catalogue)),
			...checkPlaces(drawn, data, locate),
			...checkFrame(drawn, data, locate),
			...data.countries.flatMap((code, at) => notInAtlas(code, locate, ['countries', at])),
		];
	});
}

function checkName(id: string, path: Path, locate: Locate, { entities, unreadable }: Catalogue): readonly Diagnostic[] {
	if (entities.has(id) || unreadable.has(id)) return [];
	return [diagnostic(locate(path), 'unknown-entity', { id, nearest: nearest(id, entities.keys()) ?? idOf(id, entities) })];
}

function checkPlaces(drawn: readonly Drawn[], { inWords }: MapData, locate: Locate): readonly Diagnostic[] {
	const told = new Set<string>();
	return drawn.flatMap(({ entity, path }, index) => {
		const { coordinates, id, name, shortName } = entity;
		const isOnRoute = path[0] === 'routes';
		const isPlaced = coordinates !== undefined || (!isOnRoute && (entity.line ?? entity.area) !== undefined);
		if (told.has(id)) return isPlaced ? [] : [diagnostic(locate(path), 'unplaced-entity', { id })];
		told.add(id);
		const same = drawn
			.slice(0, index)
			.find(
				(other) =>
					other.entity.id !== id &&
					coordinates !== undefined &&
					other.entity.coordinates?.latitude === coordinates.latitude &&
					other.entity.coordinates.longitude === coordinates.longitude,
			);
		return [
			...(isPlaced ? [] : [diagnostic(locate(path), 'unplaced-entity', { id })]),
			...([name, shortName].some((each) => inWords.includes(each)) ? [] : [diagnostic(locate(['inWords']), 'unnamed-place', { name })]),
			...(same === undefined ? [] : [diagnostic(locate(path), 'same-point', { id, other: same.entity.id })]),
			...checkDistance({ entity, path }, drawn, locate),
		];
	});
}

/** In kilometres. Only a place this far from all others may have its numbers the wrong way round. */
const FAR = 1500;

/** Reports a place that is far from all others, but would be among them if its numbers were swapped. */
function checkDistance({ entity: { coordinates, id }, path }: Drawn, drawn: readonly Drawn[], locate: Locate): readonly Diagnostic[] {
	if (coordinates === undefined || Math.abs(coordinates.longitude) > 90) return [];
	const { latitude, longitude } = coordinates;
	const others = drawn.flatMap(({ entity }) =>
		entity.id === id || entity.coordinates === undefined
			? []
			: [[entity.coordinates.longitude, entity.coordinates.latitude] as [number, number]],
	);
	if (others.length < 2) return [];
	const farFrom = (spot: [number, number]) => Math.min(...others.map((other) => geoDistance(spot, other))) * RADIUS;
	const kilometres = Math.round(farFrom([longitude, latitude]) / 10) * 10;
	const widest = Math.max(...others.flatMap((one) => others.map((other) => geoDistance(one, other)))) * RADIUS;
	const isFar = kilometres > FAR && kilometres > 2 * widest && farFrom([latitude, longitude]) < kilometres / 4;
	return isFar ? [diagnostic(locate(path), 'far-off-place', { id, kilometres })] : [];
}

/** Checks that the places of a map are inside its frame. */
function checkFrame(drawn: readonly Drawn[], { frame }: MapData, locate: Locate): readonly Diagnostic[] {
	if (frame === undefined) return [];
	return [...new Map(drawn.map((one) => [one.entity.id, one])).values()].flatMap(({ entity: { coordinates, id: place }, path }) =>
		coordinates === undefined || isShown(frame, coordinates) ? [] : [diagnostic(locate(path), 'outside-frame', { id: place })],
	);
}
