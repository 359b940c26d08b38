import type { LineString, MultiLineString, Position } from 'geojson';
import { borderBetween, bordersWithout, pieceOf, type Piece, type Scale } from './atlas.ts';
import disputed from './disputed.json' with { type: 'json' };

/** A border that Natural Earth marks as disputed or unsettled, or a claim it records. */
export interface AtlasLine {
	readonly id: string;
	/** A claim is drawn only if a map names it. */
	readonly kind: 'disputed' | 'control' | 'indefinite' | 'claim';
	/** In English, for editors. */
	readonly name: string;
	readonly course: readonly Piece<LineString>[];
}

/** Boundary lines on land and those of disputed areas from Natural Earth, 1:10 million. Each corner is accurate to a kilometre. */
export const ATLAS_LINES: readonly AtlasLine[] = Object.entries(disputed).map(([id, { course, kind, name }]) => ({
	id,
	kind: kind as AtlasLine['kind'],
	name,
	course: course.map((run) => lineOf(run.split(' ').map((spot) => spot.split(',').map(Number)))),
}));

const byId = new Map(ATLAS_LINES.map((line) => [line.id, line]));

/** The ids of all lines of the atlas that are disputed or claimed. */
export const ATLAS_LINE_IDS: readonly string[] = [...byId.keys()];

/** The course of a line in that list. Undefined if the id is unknown. */
export function atlasLine(id: string): MultiLineString | undefined {
	const line = byId.get(id);
	return line && { type: 'MultiLineString', coordinates: line.course.map(({ shape }) => shape.coordinates) };
}

export function lineOf(coordinates: Position[]): Piece<LineString> {
	return pieceOf({ type: 'LineString', coordinates }, coordinates);
}

/** In degrees: how far a border at one scale of the atlas may lie from the same border at the finest scale. */
const NEAR: Readonly<Record<Scale, number>> = { '10m': 0.03, '50m': 0.1, '110m': 0.45 };

const known = new Map<string, readonly Piece<LineString>[]>();

/** The borders nobody disputes: all except those that Natural Earth marks and those between these pairs of countries. */
export function settledBorders(disputedPairs: readonly (readonly string[])[], scale: Scale): readonly Piece<LineString>[] {
	const pairs = new Set(disputedPairs.map((pair) => pair.toSorted().join()));
	const key = [scale, ...[...pairs].sort()].join(' ');
	const found = known.get(key) ?? bordersWithout(pairs, scale).coordinates.flatMap((line) => withoutDisputed(line, NEAR[scale]));
	known.set(key, found);
	return found;
}

/** The course of the border between two countries at a scale of the atlas. */
export function courseBetween(pair: readonly string[], scale: Scale): readonly Piece<LineString>[] {
	return borderBetween(pair, scale).coordinates.map(lineOf);
}

/** Cuts a line into the parts that do not follow a disputed one. */
function withoutDisputed(line: Position[], near: number): readonly Piece<LineString>[] {
	const runs: Position[][] = [[]];
	line.forEach((spot, index) => {
		const before = line[index - 1];
		// A segment follows a disputed line if both its ends and its middle are near one.
		const goesAlong = before !== undefined && [before, middle(before, spot), spot].every((each) => isNearDisputed(each, near));
		if (goesAlong) runs.push([spot]);
		else runs.at(-1)?.push(spot);
	});
	return runs.filter(({ length }) => length > 1).map(lineOf);
}

function middle([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): Position {
	return [(ax + bx) / 2, (ay + by) / 2];
}

/** Points close together along all disputed borders, grouped by squares of one degree. */
let squares: Map<number, Position[]> | undefined;
const CLOSE = 0.02;

function isNearDisputed([x = 0, y = 0]: Position, near: number): boolean {
	squares ??= spread();
	const [left, right, bottom, top] = [Math.floor(x - near), Math.floor(x + near), Math.floor(y - near), Math.floor(y + near)];
	for (let column = left; column <= right; column++)
		for (let row = bottom; row <= top; row++)
			for (const [px = 0, py = 0] of squares.get(row * 1000 + column) ?? []) if (Math.hypot(px - x, py - y) < near) return true;
	return false;
}

function spread(): Map<number, Position[]> {
	const found = new Map<number, Position[]>();
	for (const { course, kind } of ATLAS_LINES)
		if (kind !== 'claim')
			for (const { shape } of course)
				for (const spot of closely(shape.coordinates)) {
					const square = Math.floor(spot[1] ?? 0) * 1000 + Math.floor(spot[0] ?? 0);
					const others = found.get(square);
					if (others === undefined) found.set(square, [spot]);
					else others.push(spot);
				}
	return found;
}

/** The corners of a line, with points added between them. */
function closely(line: readonly Position[]): readonly Position[] {
	return line.flatMap((spot, index): readonly Position[] => {
		const [x = 0, y = 0] = spot;
		const [fromX = 0, fromY = 0] = line[index - 1] ?? spot;
		const steps = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / CLOSE));
		return Array.from({ length: steps }, (_, step) => [x + ((fromX - x) * step) / steps, y + ((fromY - y) * step) / steps]);
	});
}
