import { geoContains } from 'd3-geo';
import type { PlaceMap } from '../model/map.ts';
import { courseOf, sidesOf, type Country } from './atlas.ts';
import { frameOf, type Frame, type Margins } from './frame.ts';
import { distance, spotsAlong, type Spot } from './geometry.ts';
import { holds, overlap, placeLabels, placingsAround, type Box, type Placing } from './labels.ts';
import type { Size } from './svg.ts';

/** What is drawn on a map besides words, and how well words fit between it. */
export interface Ground {
	readonly frame: Frame;
	/** The radius of a point. */
	readonly radius: number;
	/** The points, in the order of the map. */
	readonly dots: readonly Box[];
	/** Spots close together along every line. */
	readonly courses: readonly Spot[];
	readonly sides: readonly Country[];
	/** The size of the type of names, and of all else. */
	readonly type: number;
	readonly small: number;
	/** Within the frame, and on no point. */
	readonly isFree: (placing: Placing) => boolean;
	/** For each point, the ways to place its name. */
	readonly names: readonly (readonly Placing[])[];
}

/** Room around the points, as parts of the width; where there is more than one, the names decide. */
const MARGINS: readonly Margins[] = [
	{ left: 0.09, right: 0.09 },
	{ left: 0.15, right: 0.08 },
	{ left: 0.08, right: 0.15 },
	{ left: 0.15, right: 0.15 },
	{ left: 0.28, right: 0.08 },
	{ left: 0.08, right: 0.28 },
	{ left: 0.28, right: 0.14 },
	{ left: 0.14, right: 0.28 },
	{ left: 0.2, right: 0.2 },
];

/** A map in the frame in which the names of its places stand best: beside their points, on their side of the lines and across none. */
export function groundOf(map: PlaceMap, size: Size): Ground {
	const grounds = MARGINS.map((margins) => layOut(map, frameOf(map, size, margins)));
	const costs = grounds.map(({ isFree, names }) => {
		const placings = placeLabels(names.map((all) => all.filter(isFree)));
		return placings?.reduce((sum, { cost }) => sum + cost, 0) ?? Number.POSITIVE_INFINITY;
	});
	// Of two that are as good, the first: it shows the places larger.
	const [best] = grounds.toSorted((a, b) => (costs[grounds.indexOf(a)] ?? 0) - (costs[grounds.indexOf(b)] ?? 0));
	return best ?? layOut(map, frameOf(map, size, { left: 0.1, right: 0.1 }));
}

function layOut(map: PlaceMap, frame: Frame): Ground {
	const { size } = frame;
	const [type, small, radius] = size.width > 400 ? [17, 14, 4] : [14, 12, 3];
	const spots = map.points.map(({ coordinates: { latitude, longitude } }) => frame.spotOf(longitude, latitude));
	const dots = spots.map(([x, y]): Box => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }));
	const courses = map.lines.flatMap(({ line }) => spotsAlong(frame.pathOf(courseOf(line.border))));
	const sides = map.lines.flatMap(({ line }) => sidesOf(line.border));
	const isIn = ({ shape }: Country, spot: Spot) => geoContains(shape, [...(frame.placeAt(spot) ?? ([0, 0] as const))]);
	/** A name may lie across a line, or beyond it, where there is no other room; but not nearer to another place than to its own. */
	const fitting = (placing: Placing, own: Box | undefined, home: Country | undefined): Placing => {
		const { height, width, x, y } = placing.box;
		const isAtHome = home === undefined || isIn(home, [x + width / 2, y + height / 2]);
		const isNearest = own === undefined || dots.every((dot) => dot === own || distance(placing.box, own) < distance(placing.box, dot));
		const cost = (holds(placing.box, courses) ? 10 : 0) + (isAtHome ? 0 : 9) + (isNearest ? 0 : 30);
		return { ...placing, cost: placing.cost + cost };
	};
	return {
		frame,
		radius,
		dots,
		courses,
		sides,
		type,
		small,
		isFree: ({ box: { height, width, x, y }, box }) =>
			x >= 2 && y >= 2 && x + width <= size.width - 2 && y + height <= size.height - 2 && !dots.some((dot) => overlap(dot, box)),
		names: map.points.map(({ entity }, index) => {
			const [x, y] = spots[index] ?? [0, 0];
			const home = sides.find((side) => isIn(side, [x, y]));
			return placingsAround(entity.shortName, type, x, y).map((placing) => fitting(placing, dots[index], home));
		}),
	};
}
