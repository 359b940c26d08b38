import type { PlaceMap } from '../model/map.ts';
import { courseOf, sidesOf } from './atlas.ts';
import { frameOf, type Frame, type Margins } from './frame.ts';
import { distance, isBeyond, ringsOf, spotsAlong, type Rings, type Spot } from './geometry.ts';
import { holds, overlap, placeLabels, placingsAround, type Box, type Placing } from './labels.ts';
import type { Size } from './svg.ts';

/** One of the two countries on either side of a line, as far as it lies within the frame. */
export interface Side {
	/** ISO 3166-1, two letters. */
	readonly code: string;
	/** Asked for only where a name is to go into it: it is long in the making. */
	readonly outline: () => Rings;
}

/** What is drawn on a map besides words, and how well words fit between it. */
export interface Ground {
	readonly frame: Frame;
	/** The radius of a point. */
	readonly radius: number;
	/** The points, in the order of the map. */
	readonly dots: readonly Box[];
	/** Spots close together along every line. */
	readonly courses: readonly Spot[];
	readonly sides: readonly Side[];
	/** The size of the type of names, and of all else. */
	readonly type: number;
	readonly small: number;
	/** Within the frame, and on no point. */
	readonly isFree: (placing: Placing) => boolean;
	/** For each point, the ways to place its name. */
	readonly names: readonly (readonly Placing[])[];
}

/** Room around the points, as parts of the width, the least first. The names decide how much is needed. */
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

/** Sizes of type for the names, the best first: in a wide column, and on a phone. */
const TYPES = { wide: [17, 15, 13], narrow: [14, 13, 12] };

/**
 * A map in the frame in which its names read best: beside their points, on their side of the lines and across none. Where
 * that cannot be, in smaller letters; and where those do not help, as well as can be.
 */
export function groundOf(map: PlaceMap, size: Size): Ground {
	const frames = MARGINS.map((margins) => frameOf(map, size, margins));
	const tried: { readonly ground: Ground; readonly cost: number }[] = [];
	for (const type of isWide(size) ? TYPES.wide : TYPES.narrow) {
		const laid = frames.map((frame) => {
			const ground = layOut(map, frame, type);
			const placings = placeLabels(ground.names.map((all) => all.filter(ground.isFree)));
			const cost = placings?.reduce((sum, placing) => sum + placing.cost, 0) ?? Number.MAX_VALUE;
			return { ground, cost, isGood: placings?.every(({ isCompromise }) => !isCompromise) ?? false };
		});
		tried.push(...laid);
		// The first shows the places larger, and no less clearly.
		const good = laid.find(({ isGood }) => isGood);
		if (good !== undefined) return good.ground;
	}
	return cheapest(tried);
}

function cheapest(laid: readonly { readonly ground: Ground; readonly cost: number }[]): Ground {
	const [best] = laid.toSorted((a, b) => a.cost - b.cost);
	if (best === undefined) throw new Error('No map was laid out.');
	return best.ground;
}

function isWide({ width }: Size): boolean {
	return width > 400;
}

function layOut(map: PlaceMap, frame: Frame, type: number): Ground {
	const { size } = frame;
	const [small, radius] = isWide(size) ? [Math.min(14, type), 4] : [12, 3];
	const spots = map.points.map(({ coordinates: { latitude, longitude } }) => frame.spotOf(longitude, latitude));
	const dots = spots.map(([x, y]): Box => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }));
	const paths = map.lines.map(({ line }) => frame.pathOf(courseOf(line.border)));
	const courses = paths.flatMap(spotsAlong);
	const lines = paths.map(ringsOf);
	const sides = map.lines
		.flatMap(({ line }) => sidesOf(line.border))
		.map(({ code, shape }): Side => ({ code, outline: () => ringsOf(frame.pathOf(shape)) }));
	const isFree = ({ box: { height, width, x, y }, box }: Placing) =>
		x >= 2 && y >= 2 && x + width <= size.width - 2 && y + height <= size.height - 2 && !dots.some((dot) => overlap(dot, box));
	/** A name may lie across a line, or beyond it, where there is no other room; but never nearer to another place than to its own. */
	const fitting = (placing: Placing, own: Box | undefined, spot: Spot): readonly Placing[] => {
		const { height, width, x, y } = placing.box;
		if (own === undefined || !isFree(placing) || dots.some((dot) => dot !== own && distance(placing.box, dot) < distance(placing.box, own)))
			return [];
		const isAtHome = !lines.some((line) => isBeyond(line, spot, [x + width / 2, y + height / 2]));
		const cost = (holds(placing.box, courses) ? 10 : 0) + (isAtHome ? 0 : 9);
		return [{ ...placing, cost: placing.cost + cost, isCompromise: cost > 0 }];
	};
	return {
		frame,
		radius,
		dots,
		courses,
		sides,
		type,
		small,
		isFree,
		names: map.points.map(({ entity }, index) => {
			const spot = spots[index] ?? ([0, 0] as const);
			return placingsAround(entity.shortName, type, ...spot).flatMap((placing) => fitting(placing, dots[index], spot));
		}),
	};
}
