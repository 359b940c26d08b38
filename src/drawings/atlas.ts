import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { MultiLineString } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { feature, mesh } from 'topojson-client';
import type { Border } from '../schema/entity.ts';

/** One of the two countries on either side of a line. */
export interface Country {
	/** ISO 3166-1, two letters. */
	readonly code: string;
	readonly shape: ReturnType<typeof feature>;
}

type Atlas = Topology<{ readonly countries: GeometryCollection<{ readonly name: string }> }>;

/** The numbers (ISO 3166-1) and codes of the countries on either side. */
const SIDES = {
	'afghanistan-pakistan': [
		['004', 'AF'],
		['586', 'PK'],
	],
} as const satisfies Record<Border, readonly (readonly [number: string, code: string])[]>;

let atlas: Atlas | undefined;

/** Natural Earth 1:10 million, in the public domain, as the package world-atlas brings it. Read once, and only by a build that draws a map. */
function readAtlas(): Atlas {
	const { resolve } = createRequire(import.meta.url);
	return (atlas ??= JSON.parse(readFileSync(resolve('world-atlas/countries-10m.json'), 'utf8')) as Atlas);
}

const courses = new Map<Border, MultiLineString>();

/** The course of a line, and nothing else of the two countries' borders. */
export function courseOf(border: Border): MultiLineString {
	const map = readAtlas();
	const numbers = SIDES[border].map(([number]) => number).join();
	const course = courses.get(border) ?? mesh(map, map.objects.countries, (a, b) => a !== b && [a.id, b.id].sort().join() === numbers);
	courses.set(border, course);
	return course;
}

/** The two countries, to find where their names go. Their outlines are not drawn. */
export function sidesOf(border: Border): readonly Country[] {
	const map = readAtlas();
	return SIDES[border].flatMap(([number, code]) =>
		map.objects.countries.geometries.filter(({ id }) => id === number).map((geometry) => ({ code, shape: feature(map, geometry) })),
	);
}

let land: ReturnType<typeof feature> | undefined;

/** All land, coarse, and without any border: for a globe of the size of a coin. */
export function landOfTheEarth(): ReturnType<typeof feature> {
	if (land !== undefined) return land;
	const { resolve } = createRequire(import.meta.url);
	const earth = JSON.parse(readFileSync(resolve('world-atlas/land-110m.json'), 'utf8')) as Topology<{ readonly land: GeometryCollection }>;
	return (land = feature(earth, earth.objects.land));
}
