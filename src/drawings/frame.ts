import {
	geoAzimuthalEquidistant,
	geoCentroid,
	geoCircle,
	geoDistance,
	geoMercator,
	geoPath,
	type GeoPermissibleObjects,
	type GeoProjection,
} from 'd3-geo';
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
	const corners: [[number, number], [number, number]] = [
		[size.width * left, margin],
		[size.width * (1 - right), size.height - margin],
	];
	const projection = projectionFor(map)
		.fitExtent(corners, shownOn(map))
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

/** In degrees from the equator. Beyond it the map of Mercator tears places apart. */
const POLAR = 75;

/** A projection with the places in its middle, so that none is torn off where the degrees of longitude begin again. */
function projectionFor({ points }: PlaceMap): GeoProjection {
	const places = points.map(({ coordinates: { latitude, longitude } }) => [longitude, latitude] as [number, number]);
	const [longitude, latitude] = places.length === 0 ? [0, 0] : geoCentroid({ type: 'MultiPoint', coordinates: places });
	if (places.some(([, north]) => Math.abs(north) > POLAR)) return geoAzimuthalEquidistant().rotate([-longitude, -latitude]);
	return geoMercator().rotate([-middleOf(places.map(([east]) => east)), 0]);
}

/** The middle of the shortest arc in which some degrees of longitude lie. */
function middleOf(longitudes: readonly number[]): number {
	const inOrder = longitudes.toSorted((a, b) => a - b);
	const [first] = inOrder;
	if (first === undefined) return 0;
	const gaps = inOrder.map((west, index) => ({ west, east: inOrder[index + 1] ?? first + 360 }));
	const [widest] = gaps.toSorted((a, b) => b.east - b.west - (a.east - a.west));
	// The arc begins where the widest gap ends, and ends where that gap begins.
	return widest === undefined ? first : (widest.east + widest.west + 360) / 2;
}

/** In kilometres: less around a place than this is not shown. */
const CLOSEST = 4;

/** What has to be within the frame: the places; with one alone, the lines as well; and in any case some ground. */
function shownOn({ lines, points }: PlaceMap): GeoPermissibleObjects {
	const places = points.map(({ coordinates: { latitude, longitude } }): [number, number] => [longitude, latitude]);
	const courses = places.length > 1 ? [] : lines.map(({ line }) => courseOf(line.border));
	const [around] = places;
	const ground =
		around === undefined
			? []
			: [
					geoCircle()
						.center(around)
						.radius(((CLOSEST / RADIUS) * 180) / Math.PI)(),
				];
	const isWide = places.length > 1 && places.some((place) => around !== undefined && geoDistance(place, around) * RADIUS > 2 * CLOSEST);
	return { type: 'GeometryCollection', geometries: [{ type: 'MultiPoint', coordinates: places }, ...courses, ...(isWide ? [] : ground)] };
}

function invert(projection: GeoProjection, [x, y]: Spot): readonly [number, number] | undefined {
	return projection.invert?.([x, y]) ?? undefined;
}

function kilometreIn(projection: GeoProjection, { height, width }: Size): number {
	const [left, right] = [invert(projection, [width * 0.25, height / 2]), invert(projection, [width * 0.75, height / 2])];
	if (left === undefined || right === undefined) return 1;
	return (width * 0.5) / (geoDistance([...left], [...right]) * RADIUS);
}
