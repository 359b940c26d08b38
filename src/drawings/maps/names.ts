import type { Frame } from './frame.ts';
import {
	bulkOf,
	cornersOf,
	distance,
	grid,
	holds,
	isBeyond,
	isWithin,
	overlap,
	spotsAlong,
	type Box,
	type Rings,
	type Spot,
} from './geometry.ts';
import { centredAt, leaderSpots, numbersAround, placeLabels, placingsAfar, placingsAround, type Placing, FURTHER_OFF } from './labels.ts';
import type { Subjects } from './subjects.ts';

/** Words on a map, and where they go. */
export interface MapLabel {
	readonly words: string;
	readonly kind: 'place' | 'line' | 'area' | 'route' | 'number' | 'country' | 'sea' | 'scale';
	readonly size: number;
	/** The space between letters, as a share of the type size. */
	readonly spacing?: number | undefined;
	readonly placing: Placing;
}

/** A name that must be shown: on the map if it fits, or else below the map, with a number on the map. */
interface Name {
	readonly words: string;
	readonly kind: 'place' | 'line' | 'area' | 'route';
	readonly size: number;
	readonly placings: readonly Placing[];
	/** Where its number may go. */
	readonly spots: readonly Spot[];
}

/** The names and numbers on a map, and the names behind those numbers, in order. */
export interface Named {
	readonly labels: readonly MapLabel[];
	readonly numbered: readonly string[];
	/** How unclear the names are about what they belong to, added up. 0 if all are clear. */
	readonly compromises: number;
}

/** Places the names of everything a map is about, so that none covers another or a point. Names with no room become numbers. */
export function placeNames(frame: Frame, subjects: Subjects, type: number, small: number, number: (count: number) => string): Named {
	const names = namesOf(frame, subjects, type, small);
	const whole = placeLabels(names.map(({ placings }) => placings));
	if (whole !== undefined) return { ...finished(names, whole), numbered: [] };
	let kept: readonly Name[] = [];
	for (const name of names) if (placeLabels([...kept, name].map(({ placings }) => placings)) !== undefined) kept = [...kept, name];
	const left = names.filter((name) => !kept.includes(name));
	const numbers = left.map((name, index) => asNumber(name, number(index + 1), frame, subjects, small));
	const numbered = left.map(({ words }) => words);
	const all = [...numbers, ...kept];
	const placed = placeLabels(all.map(({ placings }) => placings));
	if (placed !== undefined) return { ...finished(all, placed), numbered };
	// If names and numbers do not all fit, place the names first.
	const named = placeLabels(kept.map(({ placings }) => placings)) ?? [];
	const { placings, those } = oneByOne(numbers, named);
	return { ...finished([...those, ...kept], [...placings, ...named]), numbered };
}

type Placed = Omit<Name, 'kind' | 'spots'> & { readonly kind: MapLabel['kind'] };

function finished(names: readonly Placed[], placings: readonly Placing[]): Omit<Named, 'numbered'> {
	const labels = names.flatMap(({ kind, size, words }, index) => {
		const placing = placings[index];
		return placing === undefined ? [] : [{ kind, size, words, placing }];
	});
	return { labels, compromises: placings.reduce((sum, { compromise = 0 }) => sum + compromise, 0) };
}

/** Places numbers one after another, each in the first place where it covers no other label. For places crowded into one spot. */
function oneByOne(
	numbers: readonly Placed[],
	named: readonly Placing[],
): { readonly those: readonly Placed[]; readonly placings: readonly Placing[] } {
	const placings: Placing[] = [];
	const those = numbers.filter(({ placings: own }) => {
		const free = own.find(({ box }) => ![...named, ...placings].some((other) => overlap(other.box, box)));
		if (free !== undefined) placings.push(free);
		return free !== undefined;
	});
	return { those, placings };
}

function dashesOf(unnamed: Rings): readonly Spot[] {
	return unnamed.flatMap((run) => spotsAlong(run, 6));
}

function namesOf(frame: Frame, subjects: Subjects, type: number, small: number): readonly Name[] {
	const { areas, courses, lines, points, routes, unnamed } = subjects;
	const dots = points.map(({ dot }) => dot);
	const isFree = freeIn(frame, dots);
	const borders = lines.map(({ runs }) => runs);
	const dashes = dashesOf(unnamed);
	const outlines = areas.flatMap(({ rings }) => rings.flatMap((ring) => spotsAlong(ring)));
	return [
		...points.map(({ dot, point: { entity }, spot }): Name => {
			const ways = [...placingsAround(entity.shortName, type, ...spot), ...placingsAfar(entity.shortName, type, ...spot)];
			const placings = ways.flatMap((placing) =>
				isFree(placing)
					? beside(holds(placing.box, dashes) ? { ...placing, cost: placing.cost + 3 } : placing, dot, spot, dots, courses, borders)
					: [],
			);
			return { words: entity.shortName, kind: 'place', size: type, placings, spots: [spot] };
		}),
		...lines
			.filter(({ isAsked }) => isAsked)
			.map(({ line: { entity }, runs }) => along(entity.shortName, 'line', small, runs, frame, subjects, isFree)),
		...routes.map(({ legs, name }) => along(name, 'route', small, legs, frame, subjects, isFree)),
		...areas.map(({ area: { entity }, rings }): Name => {
			const { middle } = bulkOf(rings);
			const inside = grid(frame.size).filter((spot) => isWithin(rings, spot));
			const around = rings.flat().filter((_, index) => index % 5 === 0);
			const off = (x: number, y: number) => Math.hypot(x - middle[0], y - middle[1]) / 20;
			const placings = [
				...inside.map(([x, y]) => {
					const placing = centredAt(entity.shortName, small, x, y, off(x, y));
					const isWhole = cornersOf(placing.box).every((corner) => isWithin(rings, corner));
					return { ...placing, cost: placing.cost + (isWhole ? 0 : 14) };
				}),
				...around.flatMap(([x, y]) =>
					placingsAround(entity.shortName, small, x, y).map((placing) => {
						const isAcross = holds(placing.box, outlines);
						return { ...placing, cost: placing.cost + (isAcross ? 18 : 9) + off(x, y) };
					}),
				),
				...placingsAfar(entity.shortName, small, ...middle)
					.filter(({ box }) => !holds(box, outlines))
					.map((placing) => ({ ...placing, cost: placing.cost + 4 })),
			].filter((placing) => isFree(placing) && !holds(placing.box, courses));
			return {
				words: entity.shortName,
				kind: 'area',
				size: small,
				placings: placings.toSorted((a, b) => a.cost - b.cost).slice(0, 80),
				spots: inside,
			};
		}),
	];
}

/**
 * Finds places for the name of a line or route: close to it and not across another line. Further away it would seem to name
 * something else.
 */
export function along(
	words: string,
	kind: 'line' | 'route',
	size: number,
	runs: Rings,
	frame: Frame,
	{ courses, unnamed }: Subjects,
	isFree: (placing: Placing) => boolean,
): Name {
	const dashes = dashesOf(unnamed);
	const { height, width } = frame.size;
	const spots = runs.flatMap((run) => spotsAlong(run)).filter(([x, y]) => x > 4 && y > 4 && x < width - 4 && y < height - 4);
	const every = Math.max(1, Math.floor(spots.length / 60));
	const placings = spots
		.flatMap((spot, index) => (index % every === 0 ? [{ spot, off: Math.abs(index / spots.length - 0.5) }] : []))
		.flatMap(({ off, spot: [x, y] }) => placingsAround(words, size, x, y).map((placing) => ({ placing, off })))
		.filter(({ placing }) => placing.cost < FURTHER_OFF && isFree(placing) && !holds(placing.box, courses))
		// Near the middle of its line, a name is most clearly the name of that line.
		.map(({ off, placing }) => ({ ...placing, cost: placing.cost + off * 20 + (holds(placing.box, dashes) ? 30 : 0) }));
	return { words, kind, size, placings: roomiest(placings, [], frame), spots };
}

/** Whether a placing lies inside the frame and covers nothing in `taken`. */
export function freeIn({ size: { height, width } }: Frame, taken: readonly Box[]): (placing: Placing) => boolean {
	return ({ box, box: { height: high, width: wide, x, y } }) =>
		x >= 2 && y >= 2 && x + wide <= width - 2 && y + high <= height - 2 && !taken.some((other) => overlap(other, box));
}

/**
 * Checks a name beside its place. If there is no other room, it may lie across a line or beyond it, at a higher cost. It may never
 * be nearer to another place than to its own.
 */
function beside(
	placing: Placing,
	own: Box,
	spot: Spot,
	dots: readonly Box[],
	courses: readonly Spot[],
	borders: readonly Rings[],
): readonly Placing[] {
	const {
		box,
		box: { height, width, x, y },
	} = placing;
	if (dots.some((dot) => dot !== own && distance(box, dot) < distance(box, own))) return [];
	const middle: Spot = [x + width / 2, y + height / 2];
	const isAtHome = !borders.some((line) => isBeyond(line, towards(middle, spot), middle));
	const cost = (holds(box, courses) ? 10 : 0) + (isAtHome ? 0 : 9);
	if (placing.leader === undefined) return [{ ...placing, cost: placing.cost + cost, ...(cost > 0 && { compromise: 2 }) }];
	// The line from a name leads only to its own point: past no other, and across no border.
	const isClear = cost === 0 && dots.every((dot) => dot === own || (distance(box, dot) > 6 && !holds(dot, leaderSpots(placing))));
	return isClear ? [placing] : [];
}

/** A point one pixel from the first point towards the second. A place on a border then counts as being on both sides of it. */
function towards([toX, toY]: Spot, [x, y]: Spot): Spot {
	const far = Math.max(1, Math.hypot(toX - x, toY - y));
	return [x + (toX - x) / far, y + (toY - y) / far];
}

function asNumber({ kind, spots }: Name, words: string, frame: Frame, { points }: Subjects, size: number): Placed {
	const isFree = freeIn(
		frame,
		points.map(({ dot }) => dot),
	);
	const [first] = spots;
	const every = Math.max(1, Math.floor(spots.length / 40));
	const some = kind === 'place' ? (first === undefined ? [] : [first]) : spots.filter((_, index) => index % every === 0);
	const placings = some
		.flatMap(([x, y]) => (kind === 'area' ? [centredAt(words, size, x, y, 0)] : numbersAround(words, size, x, y)))
		.filter(isFree);
	return { words, kind: 'number', size, placings };
}

/** A selection of placings, best first: those far from the points and near the middle of the map. */
export function roomiest(placings: readonly Placing[], dots: readonly Box[], { size }: Frame): readonly Placing[] {
	const clearance = ({ box }: Placing) => Math.min(90, ...dots.map((dot) => distance(box, dot)));
	const off = ({ box }: Placing) => Math.hypot(box.x + box.width / 2 - size.width / 2, box.y + box.height / 2 - size.height / 2);
	return placings
		.map((placing) => ({ ...placing, cost: placing.cost / 10 + (90 - clearance(placing)) / 30 + off(placing) / 400 }))
		.sort((a, b) => a.cost - b.cost)
		.filter((_, index, all) => index % Math.max(1, Math.floor(all.length / 60)) === 0);
}
