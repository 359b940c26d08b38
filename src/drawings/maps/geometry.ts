import type { Size } from '../svg.ts';

/** A point in a drawing. */
export type Spot = readonly [x: number, y: number];

/** A rectangle in a drawing. `x` and `y` are its top left corner. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A point as a rectangle with no size. */
export function asBox([x, y]: Spot): Box {
	return { x, y, width: 0, height: 0 };
}

/** Whether two boxes overlap. */
export function overlap(a: Box, b: Box): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a box contains any of these points. */
export function holds({ height, width, x, y }: Box, points: readonly Spot[]): boolean {
	return points.some(([px, py]) => px > x && px < x + width && py > y && py < y + height);
}

/** The distance between two rectangles. 0 if they overlap. */
export function distance(a: Box, b: Box): number {
	const dx = Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width);
	const dy = Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height);
	return Math.hypot(dx, dy);
}

export function cornersOf({ height, width, x, y }: Box): readonly Spot[] {
	return [
		[x, y],
		[x + width, y],
		[x, y + height],
		[x + width, y + height],
	];
}

/** Points along the edge of a rectangle, including its corners. */
export function edgeOf(box: Box): readonly Spot[] {
	const [first, second, third, fourth] = cornersOf(box);
	return first === undefined || second === undefined || third === undefined || fourth === undefined
		? []
		: [...spotsAlong([first, second, fourth, third, first], 7)];
}

/** Points in a grid over a drawing. */
export function grid({ height, width }: Size): readonly Spot[] {
	const step = width / 32;
	return Array.from({ length: Math.floor(height / step) * 32 }, (_, index): Spot => [
		((index % 32) + 0.5) * step,
		(Math.floor(index / 32) + 0.5) * step,
	]);
}

/** The outline of a shape in a drawing: one or more rings. */
export type Rings = readonly (readonly Spot[])[];

/**
 * Whether a point is inside an outline: a line from it to the left crosses the outline an odd number of times. A map calls this
 * thousands of times, hence the plain loops.
 */
export function isWithin(rings: Rings, [x, y]: Spot): boolean {
	let isInside = false;
	for (const ring of rings) {
		let [ax, ay] = ring.at(-1) ?? [0, 0];
		for (const [bx, by] of ring) {
			if (ay > y !== by > y && x > ax + ((y - ay) * (bx - ax)) / (by - ay)) isInside = !isInside;
			[ax, ay] = [bx, by];
		}
	}
	return isInside;
}

/** Whether a straight line between two points ends on the other side of a line. */
export function isBeyond(line: Rings, from: Spot, to: Spot): boolean {
	let isOver = false;
	for (const run of line)
		for (let index = 1; index < run.length; index++) {
			const [a, b] = [run[index - 1] ?? from, run[index] ?? from];
			if (turn(from, to, a) !== turn(from, to, b) && turn(a, b, from) !== turn(a, b, to)) isOver = !isOver;
		}
	return isOver;
}

/** Whether a point lies to the left of a line, seen along it. */
function turn([ax, ay]: Spot, [bx, by]: Spot, [x, y]: Spot): boolean {
	return (bx - ax) * (y - ay) > (by - ay) * (x - ax);
}

/** The corners of a line, with points added between corners that are far apart. */
export function spotsAlong(run: readonly Spot[], apart = 4): readonly Spot[] {
	return run.flatMap(([x, y], index): readonly Spot[] => {
		const [nextX, nextY] = run[index + 1] ?? [x, y];
		const pieces = Math.max(1, Math.ceil(Math.hypot(nextX - x, nextY - y) / apart));
		return Array.from({ length: pieces }, (_, piece): Spot => [x + ((nextX - x) * piece) / pieces, y + ((nextY - y) * piece) / pieces]);
	});
}

/** The middle of the largest ring, and the area of all rings in square pixels. */
export function bulkOf(rings: Rings): { readonly middle: Spot; readonly size: number } {
	const parts = rings.map((ring): { readonly size: number; readonly middle: Spot } => {
		let [twice, x, y] = [0, 0, 0];
		ring.forEach(([ax, ay], index) => {
			const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
			const cross = ax * by - bx * ay;
			twice += cross;
			x += (ax + bx) * cross;
			y += (ay + by) * cross;
		});
		return { size: Math.abs(twice / 2), middle: twice === 0 ? (ring[0] ?? [0, 0]) : [x / (3 * twice), y / (3 * twice)] };
	});
	const [largest = { size: 0, middle: [-99, -99] as const }] = parts.toSorted((a, b) => b.size - a.size);
	return { middle: largest.middle, size: parts.reduce((sum, { size }) => sum + size, 0) };
}
