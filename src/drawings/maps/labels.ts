import { widthOf } from '../type.ts';
import { holds, overlap, spotsAlong, type Box, type Spot } from './geometry.ts';

/** One way to place a label: where its words go, and what they cover. */
export interface Placing {
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly box: Box;
	/** How much worse this is than the best placing. */
	readonly cost: number;
	/**
	 * How unclear it is which point the label belongs to: 1 if it is far away, 2 if it lies across or beyond a line. Absent if it is
	 * clear.
	 */
	readonly compromise?: number;
	/** The label's point, if it is so far away that a line must lead there. */
	readonly leader?: readonly [x: number, y: number];
}

/** The cost of each step further away. */
export const FURTHER_OFF = 3;

/** The space around the words of a label. */
const AIR = 2;

/** How far letters reach above the baseline, and their whole height, as a share of the type size. Arabic script reaches lower. */
const REACH = { latin: { above: 0.8, whole: 1 }, arabic: { above: 0.85, whole: 1.3 } };

/** The box that words cover. `y` is their baseline, and `spacing` is the space between letters as a share of the type size. */
export function boxOf(words: string, size: number, x: number, y: number, anchor: Placing['anchor'], spacing = 0): Box {
	const width = widthOf(words, size, spacing);
	const { above, whole } = /\p{Script=Arabic}/u.test(words) ? REACH.arabic : REACH.latin;
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { x: left - AIR, y: y - size * above - AIR, width: width + 2 * AIR, height: size * whole + 2 * AIR };
}

/** The ways to set words around a point: beside it, above, below and diagonally, first close by, then further away. */
export function placingsAround(words: string, size: number, x: number, y: number): readonly Placing[] {
	const slid = widthOf(words, size) * 0.3;
	return [9, 17, 26].flatMap((far, ring) =>
		(
			[
				[far, size * 0.33, 'start', 0],
				[-far, size * 0.33, 'end', 0.4],
				[0, -far, 'middle', 1],
				[0, far + size * 0.75, 'middle', 1],
				[slid, -far, 'middle', 1.3],
				[-slid, -far, 'middle', 1.3],
				[slid, far + size * 0.75, 'middle', 1.3],
				[-slid, far + size * 0.75, 'middle', 1.3],
				[far * 0.7, -far * 0.6, 'start', 0.6],
				[far * 0.7, far * 0.6 + size * 0.7, 'start', 0.6],
				[-far * 0.7, -far * 0.6, 'end', 0.8],
				[-far * 0.7, far * 0.6 + size * 0.7, 'end', 0.8],
				[far * 1.5, -size * 0.2, 'start', 1.2],
				[far * 1.5, size * 0.85, 'start', 1.2],
				[-far * 1.5, -size * 0.2, 'end', 1.2],
				[-far * 1.5, size * 0.85, 'end', 1.2],
			] as const
		).map(([dx, dy, anchor, cost]) => ({
			x: x + dx,
			y: y + dy,
			anchor,
			box: boxOf(words, size, x + dx, y + dy, anchor),
			cost: cost + ring * FURTHER_OFF,
		})),
	);
}

/** The ways to set words so far from a point that a line must lead there. */
export function placingsAfar(words: string, size: number, x: number, y: number): readonly Placing[] {
	return [22, 32, 44].flatMap((far, ring) =>
		Array.from({ length: 12 }, (_, hour): Placing => {
			const [aside, up] = [Math.sin((hour * Math.PI) / 6), Math.cos((hour * Math.PI) / 6)];
			const anchor = Math.abs(aside) < 0.1 ? 'middle' : aside > 0 ? 'start' : 'end';
			const [toX, toY] = [x + far * aside, y - far * up + size * 0.35 - up * size * 0.3];
			return { x: toX, y: toY, anchor, box: boxOf(words, size, toX, toY, anchor), cost: 8 + ring / 2, leader: [x, y], compromise: 1 };
		}),
	);
}

/** The ways to put a number near a place: close by, and further away with a line to the place. */
export function numbersAround(words: string, size: number, x: number, y: number): readonly Placing[] {
	const far = [36, 50, 64, 78, 92, 106].flatMap((ring) =>
		Array.from({ length: 12 }, (_, hour) => {
			const [toX, toY] = [x + ring * Math.sin((hour * Math.PI) / 6), y - ring * Math.cos((hour * Math.PI) / 6)];
			return { ...centredAt(words, size, toX, toY, ring), leader: [x, y] as const };
		}),
	);
	return [...placingsAround(words, size, x, y), ...far];
}

/** Words centred on a point. */
export function centredAt(words: string, size: number, x: number, y: number, cost: number, spacing?: number): Placing {
	const base = y + size * 0.35;
	return { x, y: base, anchor: 'middle', box: boxOf(words, size, x, base, 'middle', spacing), cost };
}

/** Where the line from a label to its point begins: on the nearest edge of its words. */
export function leaderStart({ height, width, x, y }: Box, [toX, toY]: Spot): Spot {
	return [Math.min(Math.max(toX, x), x + width), Math.min(Math.max(toY, y), y + height)];
}

/** Points along the line from a label to its point. Empty if there is no line. */
export function leaderSpots({ box, leader }: Placing): readonly Spot[] {
	return leader === undefined ? [] : spotsAlong([leaderStart(box, leader), leader]);
}

/** Whether one of two labels covers the other, or the other’s line to its point. */
export function collide(a: Placing, b: Placing): boolean {
	return overlap(a.box, b.box) || holds(a.box, leaderSpots(b)) || holds(b.box, leaderSpots(a));
}

/** How many placings to try before taking the best so far. */
const MOST_TRIALS = 1200;

/**
 * Chooses one placing for each label, so that none covers another, at the lowest cost. Undefined if there is no such choice. Do
 * not pass placings that cover anything else in the drawing.
 */
export function placeLabels(labels: readonly (readonly Placing[])[]): readonly Placing[] | undefined {
	let best: { readonly cost: number; readonly placings: readonly Placing[] } | undefined;
	let trials = 0;
	const tryFrom = (chosen: readonly Placing[], cost: number, open: readonly (readonly Placing[])[]): void => {
		const [next, ...later] = open;
		if (next === undefined) {
			best = { cost, placings: chosen };
			return;
		}
		for (const placing of next) {
			trials += 1;
			// The labels still to place cost at least as much as the best placing left for each.
			const least = later.reduce((sum, [first]) => sum + (first?.cost ?? 0), cost + placing.cost);
			if (trials > MOST_TRIALS || (best !== undefined && least >= best.cost)) return;
			const left = later.map((placings) => placings.filter((other) => !collide(other, placing)));
			if (left.every((placings) => placings.length > 0)) tryFrom([...chosen, placing], cost + placing.cost, left);
		}
	};
	if (labels.every((placings) => placings.length > 0))
		tryFrom(
			[],
			0,
			labels.map((placings) => placings.toSorted((a, b) => a.cost - b.cost)),
		);
	return best?.placings;
}
