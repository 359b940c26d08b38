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
	/** What lies at a spot, in degrees. */
	readonly placeAt: (spot: Spot) => readonly [longitude: number, latitude: number] | undefined;
	/** Whether a piece of the atlas may lie within it. */
	readonly mayShow: (piece: Piece<unknown>) => boolean;
	/** How many pixels a kilometre is long in the middle of the map. */
	readonly kilometre: number;
	/** How far it reaches from its middle, as an angle at the centre of the earth. */
	readonly reach: number;
	readonly middle: readonly [longitude: number, latitude: number];
	readonly isWorld: boolean;
	/** The scale of the atlas that suits it; undefined where it is so close that coasts and borders of the atlas would be wrong. */
	readonly scale: Scale | undefined;
}

/** The mean radius of the Earth, in kilometres. */
export const RADIUS = 6371;

/** How far a map reaches from its middle before it is one of the world. */
const HALF_THE_EARTH = 1.3;

/** How high a map is at least and at most, for its width. */
const HEIGHT = { least: 0.5, most: 0.74 };
const ON_A_PHONE = { least: 0.62, most: 1 };

/** Pixels to a kilometre: below the first the coarser scale is enough, and above the second no scale is exact enough. */
const COARSE = 0.25;
const EXACT = 12;

/** The frame around what a map shows, with some room around it, as a part of its width. */
export function frameOf(map: PlaceMap, width: number, room: number): Frame {
	const shown = shownOn(map);
	// Of what goes around the earth, there is no middle.
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
	// Farther off nothing can be seen, and need not be worked out.
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

/** Both ends of the earth. */
const WHOLE: MultiPoint = {
	type: 'MultiPoint',
	coordinates: [
		[-180, 0],
		[180, 0],
	],
};

/** Lambert’s azimuthal projection around the middle: true in area, and true in shape near the middle, over 180 degrees and at the poles as anywhere. */
function centred(shown: MultiPoint): GeoProjection {
	let middle = geoCentroid(shown);
	// The middle of the frame is not that of many corners close together.
	for (let round = 0; round < 3; round++) {
		const projection = geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]);
		const [[left, top], [right, bottom]] = geoPath(projection).bounds(shown);
		middle = projection.invert?.([(left + right) / 2, (top + bottom) / 2]) ?? middle;
	}
	return geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]);
}

/** The middle of a map of the whole world, in degrees east: so it is cut in the Bering Strait, and no land is torn. */
const BERING_STRAIT = 11;

/** Equal Earth, cut where no place is. */
function world(shown: MultiPoint): GeoProjection {
	const [[west], [east]] = geoBounds(shown);
	const isAround = Math.abs(east - west) > 350;
	return geoEqualEarth().rotate([isAround ? -BERING_STRAIT : -middleOf(shown.coordinates.map(([x = 0]) => x)), 0]);
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

/** How far some spots lie from their middle at most. */
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
	// Around a pole all longitudes are near, and what goes around the earth is everywhere.
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
