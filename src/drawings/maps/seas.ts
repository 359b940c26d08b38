import { readSpots, SEAS, type Sea } from '../../schema/map.ts';
import { landOf } from './atlas.ts';
import type { Frame } from './frame.ts';
import { cornersOf, distance, holds, isWithin, type Box, type Rings, type Spot } from './geometry.ts';
import { centredAt, type Placing } from './labels.ts';
import { freeIn, type MapLabel } from './names.ts';
import { isSeen, runsOf } from './outline.ts';
import outlines from './seas.json' with { type: 'json' };
import type { Subjects } from './subjects.ts';

/** The most seas to name. */
const MOST = { wide: 5, narrow: 3 };

/** In pixels: the distance between the points checked for water (`STEP`), and between a name and the coast (`OFFSHORE`). */
const STEP = 6;
const OFFSHORE = 3;

/** A ring with its bounding box, which is checked first. */
function outlineOf(ring: readonly Spot[]): { readonly ring: Rings; readonly box: Box } {
	return { ring: [ring], box: boxAround(ring) };
}

/**
 * The outline of each sea, as a ring of longitudes and latitudes. A few corners are enough, because land inside it does not count
 * as sea.
 */
const OUTLINES = SEAS.map((sea) => {
	const written: Readonly<Record<Sea, string>> = outlines;
	return { sea, ...outlineOf(readSpots(written[sea]).map(([latitude, longitude]): Spot => [longitude, latitude])) };
});

/** The oceans. A map of the world names no other seas. */
const OCEANS: ReadonlySet<Sea> = new Set(['arctic-ocean', 'atlantic-ocean', 'indian-ocean', 'pacific-ocean', 'southern-ocean']);

/** The names of the seas that a map shows, where they cover nothing else. Larger seas come first. */
export function seaLabels(
	frame: Frame,
	taken: readonly Box[],
	{ areas, courses, unnamed }: Subjects,
	size: number,
	names: Readonly<Record<Sea, string>>,
): readonly MapLabel[] {
	if (frame.scale === undefined) return [];
	const { width } = frame.size;
	const land = [...landIn(frame, frame.scale), ...areas.flatMap(({ rings }) => rings)].map(outlineOf);
	const isLand = (spot: Spot) => land.some((outline) => lies(spot, outline));
	const coast = land.flatMap(({ ring }) => ring.flat());
	const lines = [...courses, ...unnamed.flat()];
	const waterAt = (spot: Spot) => {
		const place = isLand(spot) ? undefined : frame.placeAt(spot);
		return place && seaAt(...place);
	};
	const waters = Map.groupBy(spotsOf(frame), waterAt);
	const labels: MapLabel[] = [];
	for (const [sea, spots] of [...waters].toSorted((a, b) => b[1].length - a[1].length)) {
		if (sea === undefined || (frame.isWorld && !OCEANS.has(sea))) continue;
		if (labels.length >= (width > 400 ? MOST.wide : MOST.narrow)) break;
		const words = names[sea];
		const others = [...taken, ...labels.map(({ placing }) => placing.box)];
		const isFree = freeIn(frame, others);
		const middle = middleOf(spots);
		const placing = spots
			.map((spot) => ({ ...centredAt(words, size, ...spot, 0), cost: costOf(spot, middle) }))
			.map((one) => ({ ...one, cost: one.cost - 2 * Math.min(24, ...others.map((other) => distance(other, one.box))) }))
			.toSorted((a, b) => a.cost - b.cost)
			.find((one) => isFree(one) && isOn(one, waterAt, sea) && !holds(grown(one.box), coast) && !holds(one.box, lines));
		if (placing !== undefined) labels.push({ words, kind: 'sea', size, placing });
	}
	return labels;
}

function landIn({ mayShow, projection }: Frame, scale: NonNullable<Frame['scale']>): Rings {
	const shapes = landOf(scale).filter(mayShow);
	return shapes.flatMap(({ shape }) => runsOf(shape, projection, 1.5)).filter((ring) => isSeen(ring, 2));
}

function boxAround(ring: readonly Spot[]): Box {
	const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
	const [x, y] = [Math.min(...xs), Math.min(...ys)];
	return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function spotsOf({ size: { height, width } }: Frame): readonly Spot[] {
	const [columns, rows] = [Math.floor(width / STEP), Math.floor(height / STEP)];
	return Array.from({ length: columns * rows }, (_, index): Spot => [
		((index % columns) + 0.5) * STEP,
		(Math.floor(index / columns) + 0.5) * STEP,
	]);
}

/** The sea whose outline contains a place. Outlines that cross 180 degrees have longitudes above 180. */
export function seaAt(longitude: number, latitude: number): Sea | undefined {
	return OUTLINES.find((outline) => lies([longitude, latitude], outline) || lies([longitude + 360, latitude], outline))?.sea;
}

function lies(spot: Spot, { box, ring }: ReturnType<typeof outlineOf>): boolean {
	return holds(box, [spot]) && isWithin(ring, spot);
}

function middleOf(spots: readonly Spot[]): Spot {
	const sum = spots.reduce<Spot>(([sumX, sumY], [x, y]) => [sumX + x, sumY + y], [0, 0]);
	return [sum[0] / spots.length, sum[1] / spots.length];
}

function costOf([x, y]: Spot, [toX, toY]: Spot): number {
	return Math.hypot(x - toX, y - toY);
}

/** Whether words lie on one sea only, with some water around them. */
function isOn({ box }: Placing, waterAt: (spot: Spot) => Sea | undefined, sea: Sea): boolean {
	const [[left, top] = [0, 0], , , [right, bottom] = [0, 0]] = cornersOf(grown(box));
	const count = Math.ceil((right - left) / STEP);
	return [top, (top + bottom) / 2, bottom].every((y) =>
		Array.from({ length: count + 1 }, (_, index) => left + ((right - left) * index) / count).every((x) => waterAt([x, y]) === sea),
	);
}

function grown({ height, width, x, y }: Box): Box {
	return { x: x - OFFSHORE, y: y - OFFSHORE, width: width + 2 * OFFSHORE, height: height + 2 * OFFSHORE };
}
