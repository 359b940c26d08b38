import { geoAzimuthalEqualArea, geoBounds, geoCentroid, geoDistance, geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo';
import type { MultiPoint, Position } from 'geojson';
import type { PlaceMap } from '../../model/map.ts';
import type { Size } from '../svg.ts';
import type { Piece, Scale } from './atlas.ts';
import type { Spot } from './geometry.ts';
import { shownOn } from './shown.ts';

/** The part of the world that a map shows. */
export interface Frame {
	readonly size: Size;
	readonly projection: GeoProjection;
	readonly spotOf: (longitude: number, latitude: number) => Spot;
	/** The longitude and latitude at a spot, in degrees. */
	readonly placeAt: (spot: Spot) => readonly [longitude: number, latitude: number] | undefined;
	/** Whether a piece of the atlas may lie within the frame. */
	readonly mayShow: (piece: Piece<unknown>) => boolean;
	/** The length of a kilometre in the middle of the map, in pixels. */
	readonly kilometre: number;
	/** How far the map reaches from its middle, as an angle at the centre of the Earth, in radians. */
	readonly reach: number;
	readonly middle: readonly [longitude: number, latitude: number];
	readonly isWorld: boolean;
	/** The scale of the atlas to use. Undefined if the map is so close up that coasts and borders from the atlas would be wrong. */
	readonly scale: Scale | undefined;
}

/** The mean radius of the Earth, in kilometres. */
export const RADIUS = 6371;

/** A map that reaches further than this from its middle, in radians, shows the whole world. */
const HALF_THE_EARTH = 1.3;

/** The least and the greatest height of a map, as a share of its width. */
const HEIGHT = { least: 0.5, most: 0.74 };
const ON_A_PHONE = { least: 0.62, most: 1 };

/** Pixels per kilometre. Below `COARSE` the coarser scale is enough. Above `EXACT` no scale is exact enough. */
const COARSE = 0.25;
const EXACT = 12;

/** The frame around what a map shows, with a margin. `room` is the margin as a share of the width. */
export function frameOf(map: PlaceMap, width: number, room: number): Frame {
	const shown = shownOn(map);
	// What goes all around the Earth has no middle.
	const isWorld = !(reachOf(shown) <= HALF_THE_EARTH);
	const base = isWorld ? world(map.frame === undefined ? shown : WHOLE) : centred(shown);
	const [[left, top], [right, bottom]] = geoPath(base).bounds(isWorld ? { type: 'Sphere' } : shown);
	const limits = width > 400 ? HEIGHT : ON_A_PHONE;
	const inner = isWorld || map.frame !== undefined ? 0.015 : room;
	const ratio = ((bottom - top) / Math.max(1e-9, right - left)) * (1 - 2 * inner) + 2 * inner;
	const height = Math.round(width * (isWorld ? ratio : Math.min(limits.most, Math.max(limits.least, ratio))));
	const margin = width * inner;
	const projection = base
		.fitExtent(
			[
				[margin, margin],
				[width - margin, height - margin],
			],
			isWorld ? { type: 'Sphere' } : shown,
		)
		.clipExtent([
			[-3, -3],
			[width + 3, height + 3],
		]);
	const placeAt = (spot: Spot) => invert(projection, spot);
	const middle = placeAt([width / 2, height / 2]) ?? [0, 0];
	const edges = [0, 0.5, 1].flatMap((x) => [0, 0.5, 1].map((y) => placeAt([x * width, y * height])));
	const reach = isWorld ? Math.PI : Math.max(...edges.map((edge) => (edge === undefined ? Math.PI : geoDistance([...middle], [...edge]))));
	// Anything further away is out of sight, so it is not computed.
	if (!isWorld && reach < 2.5) projection.clipAngle((reach * 180) / Math.PI + 3);
	const kilometre = kilometreIn(projection, { width, height });
	return {
		size: { width, height },
		projection,
		spotOf: (longitude, latitude) => projection([longitude, latitude]) ?? [-99, -99],
		placeAt,
		mayShow: (piece) => isWorld || mayLieWithin(piece, middle, reach),
		kilometre,
		reach,
		middle,
		isWorld,
		scale: kilometre > EXACT ? undefined : kilometre < COARSE ? '50m' : '10m',
	};
}

/** Both edges of a map of the whole world. */
const WHOLE: MultiPoint = {
	type: 'MultiPoint',
	coordinates: [
		[-180, 0],
		[180, 0],
	],
};

/**
 * Lambert’s azimuthal equal-area projection around the middle. Areas are true everywhere, and shapes are true near the middle. It
 * also works across 180 degrees and at the poles.
 */
function centred(shown: MultiPoint): GeoProjection {
	let middle = geoCentroid(shown);
	// The centroid lies where corners are crowded, so move it to the middle of the frame.
	for (let round = 0; round < 3; round++) {
		const projection = geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]);
		const [[left, top], [right, bottom]] = geoPath(projection).bounds(shown);
		middle = projection.invert?.([(left + right) / 2, (top + bottom) / 2]) ?? middle;
	}
	return geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]);
}

/** The middle of a map of the whole world, in degrees east. It cuts the map at the Bering Strait, so no land is split. */
const BERING_STRAIT = 11;

/** The Equal Earth projection, cut where there are no places. */
function world(shown: MultiPoint): GeoProjection {
	const [[west], [east]] = geoBounds(shown);
	const isAround = Math.abs(east - west) > 350;
	return geoEqualEarth().rotate([isAround ? -BERING_STRAIT : -middleOf(shown.coordinates.map(([x = 0]) => x)), 0]);
}

/** The middle of the shortest arc that contains all these longitudes. */
function middleOf(longitudes: readonly number[]): number {
	const inOrder = longitudes.toSorted((a, b) => a - b);
	const [first] = inOrder;
	if (first === undefined) return 0;
	const gaps = inOrder.map((west, index) => ({ west, east: inOrder[index + 1] ?? first + 360 }));
	const [widest] = gaps.toSorted((a, b) => b.east - b.west - (a.east - a.west));
	// The arc begins where the widest gap ends, and ends where that gap begins.
	return widest === undefined ? first : (widest.east + widest.west + 360) / 2;
}

/** The greatest distance of these points from their middle, in radians. */
function reachOf(shown: MultiPoint): number {
	const middle = geoCentroid(shown);
	return Math.max(...shown.coordinates.map((spot) => geoDistance(asPair(spot), middle)));
}

function asPair([x = 0, y = 0]: Position): [number, number] {
	return [x, y];
}

function mayLieWithin(
	{ east, north, south, west }: Piece<unknown>,
	[longitude, latitude]: readonly [number, number],
	reach: number,
): boolean {
	const far = (reach * 180) / Math.PI + 0.5;
	if (north < latitude - far || south > latitude + far) return false;
	// Near a pole all longitudes are close, and a piece that goes around the Earth is everywhere.
	if (Math.abs(latitude) + far >= 90 || east - west > 180) return true;
	const aside = (Math.asin(Math.min(1, Math.sin(reach) / Math.cos((latitude * Math.PI) / 180))) * 180) / Math.PI + 0.5;
	const off = (((west + east) / 2 - longitude + 540) % 360) - 180;
	return Math.abs(off) <= (east - west) / 2 + aside;
}

function invert(projection: GeoProjection, [x, y]: Spot): readonly [number, number] | undefined {
	const found = projection.invert?.([x, y]);
	return found == null || found.some(Number.isNaN) ? undefined : found;
}

function kilometreIn(projection: GeoProjection, { height, width }: Size): number {
	const [left, right] = [invert(projection, [width * 0.25, height / 2]), invert(projection, [width * 0.75, height / 2])];
	if (left === undefined || right === undefined) return 1;
	return (width * 0.5) / (geoDistance([...left], [...right]) * RADIUS);
}

/** Whether a place lies within the frame that a map names. */
export function isShown(
	{ east, north, south, west }: NonNullable<PlaceMap['frame']>,
	{ latitude, longitude }: { readonly latitude: number; readonly longitude: number },
): boolean {
	const isAcross = east < west ? longitude >= west || longitude <= east : longitude >= west && longitude <= east;
	return isAcross && latitude >= south && latitude <= north;
}
