import { geoDistance, geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import type { PlaceMap } from '../model/map.ts';
import { courseOf } from './atlas.ts';
import type { Spot } from './geometry.ts';
import type { Size } from './svg.ts';

/** The part of the world that a map shows. */
export interface Frame {
	readonly size: Size;
	readonly spotOf: (longitude: number, latitude: number) => Spot;
	/** A line within the frame, as the path of a drawing. */
	readonly pathOf: (line: Parameters<ReturnType<typeof geoPath>>[0]) => string;
	/** What lies at a spot, in degrees. */
	readonly placeAt: (spot: Spot) => readonly [longitude: number, latitude: number] | undefined;
	/** How many pixels a kilometre is long in the middle of the map. */
	readonly kilometre: number;
}

/** The mean radius of the Earth, in kilometres. */
const RADIUS = 6371;

/** The room on the left of a map and on its right, as parts of its width. A map never mirrors. */
export interface Margins {
	readonly left: number;
	readonly right: number;
}

/** The frame around the points of a map, with as much room around them as their names need. */
export function frameOf(map: PlaceMap, size: Size, { left, right }: Margins): Frame {
	const margin = size.width * 0.1;
	const points = { type: 'MultiPoint' as const, coordinates: map.points.map(({ coordinates: at }) => [at.longitude, at.latitude]) };
	const shown = points.coordinates.length > 0 ? points : courseOf(map.lines[0]?.line.border ?? 'afghanistan-pakistan');
	const corners: [[number, number], [number, number]] = [
		[size.width * left, margin],
		[size.width * (1 - right), size.height - margin],
	];
	const projection = geoMercator()
		.fitExtent(corners, shown)
		.clipExtent([
			[0, 0],
			[size.width, size.height],
		]);
	return {
		size,
		spotOf: (longitude, latitude) => projection([longitude, latitude]) ?? [0, 0],
		pathOf: (line) => geoPath(projection).digits(1)(line) ?? '',
		placeAt: (spot) => invert(projection, spot),
		kilometre: kilometreIn(projection, size),
	};
}

function invert(projection: GeoProjection, [x, y]: Spot): readonly [number, number] | undefined {
	return projection.invert?.([x, y]) ?? undefined;
}

function kilometreIn(projection: GeoProjection, { height, width }: Size): number {
	const [left, right] = [invert(projection, [width * 0.25, height / 2]), invert(projection, [width * 0.75, height / 2])];
	if (left === undefined || right === undefined) return 1;
	return (width * 0.5) / (geoDistance([...left], [...right]) * RADIUS);
}
