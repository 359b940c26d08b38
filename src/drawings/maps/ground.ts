import type { Position } from 'geojson';
import { landOf, pieceOf, type Scale } from './atlas.ts';
import { settledBorders } from './borders.ts';
import type { Frame } from './frame.ts';
import type { Spot } from './geometry.ts';
import { isSeen, pathOf, runsOf } from './outline.ts';
import type { PlaceMap } from '../../model/map.ts';

/** The coast and borders under a map, as SVG paths. */
export interface Ground {
	readonly land: string;
	/** Undefined if the edge of the land is the coast. */
	readonly coast: string | undefined;
	readonly borders: string;
}

/** The most characters that the paths may have together, largest first. A map may have 40 kB, and its fonts need the rest. */
export const WEIGHTS = [17_000, 12_000, 8000, 4000] as const;

/** The distances between two corners to try, in pixels, finest first. */
const STEPS = [0.8, 1.1, 1.5, 2, 2.8, 4, 6];

const known = new Map<string, Ground>();

/** The coast and borders of a map, as fine as `most` characters allow. Empty if the map is too close up for the atlas. */
export function groundOf(map: PlaceMap, frame: Frame, most: number): Ground {
	const { scale } = frame;
	if (scale === undefined) return { land: '', coast: undefined, borders: '' };
	const pairs = [...map.lines, ...map.disputes].flatMap(({ line: { between } }) => (between === undefined ? [] : [between]));
	// The ground of a map is the same in every language.
	const key = JSON.stringify([frame.size, frame.middle, frame.reach, scale, pairs, most]);
	const ground = known.get(key) ?? drawGround(frame, scale, pairs, most);
	known.set(key, ground);
	return ground;
}

function drawGround({ mayShow, projection }: Frame, scale: Scale, pairs: readonly (readonly string[])[], most: number): Ground {
	const land = landOf(scale).filter(mayShow);
	const borders = settledBorders(pairs, scale).filter(mayShow);
	// The atlas cuts land at 180 degrees. That cut is not a coast.
	const isCut = land.some(({ shape }) =>
		shape.coordinates.some((ring) =>
			ring.some(
				(spot, index, { [index - 1]: before }) => before !== undefined && isSeam(before, spot) && mayShow(pieceOf(undefined, [spot])),
			),
		),
	);
	const coasts = isCut ? land.flatMap(({ shape }) => shape.coordinates.flatMap(withoutSeams)) : [];
	let ground: Ground = { land: '', coast: undefined, borders: '' };
	for (const step of STEPS) {
		const drawn = (lines: readonly (readonly Spot[])[]) => pathOf(lines.filter((run) => run.length > 1));
		ground = {
			land: pathOf(
				land.flatMap(({ shape }) => runsOf(shape, projection, step)).filter((ring) => isSeen(ring, step * 1.2)),
				true,
			),
			coast: isCut
				? drawn(
						coasts
							.flatMap((coordinates) => runsOf({ type: 'LineString', coordinates }, projection, step))
							.filter((run) => isSeen(run, step * 1.2)),
					)
				: undefined,
			borders: drawn(borders.flatMap(({ shape }) => runsOf(shape, projection, step))),
		};
		if (ground.land.length + (ground.coast?.length ?? 0) + ground.borders.length <= most) break;
	}
	return ground;
}

/** Whether a segment of an outline runs along 180 degrees or along a pole. */
function isSeam(from: Position | undefined, to: Position): boolean {
	if (from === undefined) return false;
	const [[fromX = 0, fromY = 0], [toX = 0, toY = 0]] = [from, to];
	return (Math.abs(fromX) > 179.99 && Math.abs(toX) > 179.99) || (Math.abs(fromY) > 89.9 && Math.abs(toY) > 89.9);
}

/** The parts of a ring that are coast. */
function withoutSeams(ring: readonly Position[]): readonly Position[][] {
	const runs: Position[][] = [[]];
	ring.forEach((spot, index) => {
		if (isSeam(ring[index - 1], spot)) runs.push([spot]);
		else runs.at(-1)?.push(spot);
	});
	return runs.filter(({ length }) => length > 1);
}
