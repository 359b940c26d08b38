import { geoCircle, geoDistance } from 'd3-geo';
import type { MultiPoint, Position } from 'geojson';
import { readSpots } from '../../schema/map.ts';
import type { MapLine, PlaceMap } from '../../model/map.ts';
import { borderBetween, countriesOf, type Piece } from './atlas.ts';
import { atlasLine } from './borders.ts';

/** In kilometres: the ground to show around a single place (`AROUND_ONE`), and around places close together (`AROUND_SOME`). */
const AROUND_ONE = 250;
const AROUND_SOME = 0.3;
const DEGREE = 111.2;

/**
 * The points that must be inside a map's frame. If the map gives a frame, its edges. If it names countries, those and its places.
 * Otherwise its places, areas and drawn lines. For a single place, the courses of all its lines as well, or some ground around it.
 */
export function shownOn({ areas, countries, frame, lines, points }: PlaceMap): MultiPoint {
	if (frame !== undefined) return spots(edgesOf(frame));
	const places = points.map(({ coordinates: { latitude, longitude } }): Position => [longitude, latitude]);
	const whole = countries.flatMap(mainland);
	if (whole.length > 0) return spots([...whole, ...places]);
	const streets = lines.flatMap(({ line: { course = '' } }) => (course === '' ? [] : positionsIn(course)));
	const outlines = areas.flatMap(({ area: { country, outline } }) =>
		country === undefined ? positionsIn(outline ?? '') : mainland(country),
	);
	const all = [...places, ...streets, ...outlines];
	if (all.length > 1) return spots([...all, ...groundAround(all, AROUND_SOME)]);
	const courses = lines.flatMap(courseOf);
	return spots(courses.length > 0 ? [...all, ...courses] : [...all, ...groundAround(all, AROUND_ONE)]);
}

/** The corners of a line or outline, as longitude and latitude. */
export function positionsIn(written: string): readonly Position[] {
	return readSpots(written).map(([latitude, longitude]): Position => [longitude, latitude]);
}

/** The course of a line, at the finest scale of the atlas. */
export function courseOf({ line: { atlas, between, course } }: MapLine): readonly Position[] {
	if (course !== undefined) return positionsIn(course);
	const line = between === undefined ? atlasLine(atlas ?? '') : borderBetween(between);
	return line?.coordinates.flat() ?? [];
}

function spots(coordinates: readonly Position[]): MultiPoint {
	return { type: 'MultiPoint', coordinates: coordinates.length === 0 ? [[0, 0]] : [...coordinates] };
}

/** Points along the edges of a frame. */
function edgesOf({ east, north, south, west }: NonNullable<PlaceMap['frame']>): readonly Position[] {
	const wide = east > west ? east - west : east - west + 360;
	const parts = Array.from({ length: 13 }, (_, step) => step / 12);
	return parts.flatMap((part): readonly Position[] => [
		[west + wide * part, south],
		[west + wide * part, north],
		[west, south + (north - south) * part],
		[west + wide, south + (north - south) * part],
	]);
}

/** The largest landmass of a country and the land near it, but not islands on the other side of the Earth. */
function mainland(code: string): readonly Position[] {
	const pieces = countriesOf('50m').find((country) => country.code === code)?.pieces ?? [];
	const [largest] = pieces.toSorted((a, b) => sizeOf(b) - sizeOf(a));
	if (largest === undefined) return [];
	const reach = 2 * sizeOf(largest);
	return pieces
		.filter((piece) => geoDistance(middleOf(piece), middleOf(largest)) <= reach)
		.flatMap(({ shape }) => shape.coordinates[0] ?? []);
}

function sizeOf({ east, north, south, west }: Piece<unknown>): number {
	return geoDistance([west, south], [east, north]);
}

function middleOf({ east, north, south, west }: Piece<unknown>): [number, number] {
	return [(west + east) / 2, (south + north) / 2];
}

function groundAround([first, ...others]: readonly Position[], kilometres: number): readonly Position[] {
	if (first === undefined) return [];
	const [x = 0, y = 0] = first;
	if (others.some(([otherX = 0, otherY = 0]) => geoDistance([x, y], [otherX, otherY]) * 6371 > kilometres)) return [];
	return (
		geoCircle()
			.center([x, y])
			.radius(kilometres / DEGREE)().coordinates[0] ?? []
	);
}
