import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { feature, mesh, neighbors } from 'topojson-client';
import codes from './countries.json' with { type: 'json' };

/** The scale of the atlas: 1 to 10, 50 or 110 million. */
export type Scale = '10m' | '50m' | '110m';

/** A ring of an outline or a part of a line, with its bounding box. */
export interface Piece<Shape> {
	readonly shape: Shape;
	readonly west: number;
	readonly south: number;
	readonly east: number;
	readonly north: number;
}

/** A country or territory of the atlas. */
export interface Country {
	/** ISO 3166-1, two letters. Undefined if it has no code. */
	readonly code: string | undefined;
	readonly pieces: readonly Piece<Polygon>[];
	/** Whether it borders no other country. */
	readonly isIsland: boolean;
}

type Named = GeometryObject<{ readonly name: string }>;
type Atlas = Topology<{ readonly countries: GeometryCollection<{ readonly name: string }>; readonly land: GeometryCollection }>;

const read = <Result>(make: (scale: Scale) => Result) => {
	const known = new Map<Scale, Result>();
	return (scale: Scale): Result => {
		const result = known.get(scale) ?? make(scale);
		known.set(scale, result);
		return result;
	};
};

/** Natural Earth, in the public domain, from the package world-atlas. Each scale is read once, and only if something needs it. */
const atlasOf = read((scale) => {
	const { resolve } = createRequire(import.meta.url);
	return JSON.parse(readFileSync(resolve(`world-atlas/countries-${scale}.json`), 'utf8')) as Atlas;
});

/** All land, without borders. */
export const landOf = read((scale) => {
	const atlas = atlasOf(scale);
	const land = feature(atlas, atlas.objects.land);
	return land.features.flatMap((each) => polygonsOf(each as Feature<Polygon | MultiPolygon>));
});

/** Every country, to find where names go and to draw one as an area. */
export const countriesOf = read((scale): readonly Country[] => {
	const atlas = atlasOf(scale);
	const beside = neighbors(atlas.objects.countries.geometries);
	return atlas.objects.countries.geometries.map((geometry, index) => ({
		code: codeOf(geometry),
		isIsland: beside[index]?.length === 0,
		pieces: polygonsOf(feature(atlas, geometry) as unknown as Feature<Polygon | MultiPolygon>),
	}));
});

/** The whole border between two countries. Empty if they have none. */
export function borderBetween([one = '', other = '']: readonly string[], scale: Scale = '10m'): MultiLineString {
	const atlas = atlasOf(scale);
	const sides = [one, other].sort().join();
	return mesh(atlas, atlas.objects.countries, (a, b) => a !== b && [codeOf(a), codeOf(b)].sort().join() === sides);
}

/** All borders except those between some pairs of countries. */
export function bordersWithout(pairs: ReadonlySet<string>, scale: Scale): MultiLineString {
	const atlas = atlasOf(scale);
	return mesh(atlas, atlas.objects.countries, (a, b) => a !== b && !pairs.has([codeOf(a), codeOf(b)].sort().join()));
}

/** Whether the atlas has a country. */
export function hasCountry(code: string): boolean {
	return codeByNumber.has(code) || [...codeByNumber.values()].includes(code);
}

const codeByNumber = new Map(
	Object.values(codes).flatMap((row) => row.split(' ').map((pair): [string, string] => [pair.slice(0, 3), pair.slice(3)])),
);

function codeOf(geometry: Named | GeometryObject): string | undefined {
	return codeByNumber.get(String(geometry.id));
}

function polygonsOf({ geometry }: Feature<Polygon | MultiPolygon>): readonly Piece<Polygon>[] {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return polygons.map((coordinates) => pieceOf({ type: 'Polygon', coordinates }, coordinates[0] ?? []));
}

/** A shape with the bounding box of its corners. */
export function pieceOf<Shape>(shape: Shape, corners: readonly Position[]): Piece<Shape> {
	let [west, south, east, north] = [180, 90, -180, -90];
	for (const [x = 0, y = 0] of corners) {
		west = Math.min(west, x);
		south = Math.min(south, y);
		east = Math.max(east, x);
		north = Math.max(north, y);
	}
	return { shape, west, south, east, north };
}
