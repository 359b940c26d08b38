import type { Box } from './labels.ts';
import type { Size } from './svg.ts';

/** A point in a drawing. */
export type Spot = readonly [x: number, y: number];

/** How far two rectangles are from each other. */
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

/** Spots all over a drawing. */
export function grid({ height, width }: Size): readonly Spot[] {
	const step = width / 32;
	return Array.from({ length: Math.floor(height / step) * 32 }, (_, index): Spot => [
		((index % 32) + 0.5) * step,
		(Math.floor(index / 32) + 0.5) * step,
	]);
}

/** The outline of a shape in a drawing: one ring, or several. */
export type Rings = readonly (readonly Spot[])[];

/** The rings of a path. */
export function ringsOf(path: string): Rings {
	return path.split('M').map((run) => run.replace('Z', '').split('L').flatMap(spotIn));
}

/** Whether a spot lies within an outline: whether a line from there to the left crosses it an odd number of times. A map asks thousands of times, hence the plain loops. */
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

/** Whether the straight way from one spot to another leads to the other side of a line. */
export function isBeyond(line: Rings, from: Spot, to: Spot): boolean {
	let isOver = false;
	for (const run of line)
		for (let index = 1; index < run.length; index++) {
			const [a, b] = [run[index - 1] ?? from, run[index] ?? from];
			if (turn(from, to, a) !== turn(from, to, b) && turn(a, b, from) !== turn(a, b, to)) isOver = !isOver;
		}
	return isOver;
}

/** Whether one turns left from a line on the way to a spot. */
function turn([ax, ay]: Spot, [bx, by]: Spot, [x, y]: Spot): boolean {
	return (bx - ax) * (y - ay) > (by - ay) * (x - ax);
}

function spotIn(pair: string): readonly Spot[] {
	const [x, y] = pair.split(',').map(Number);
	return x === undefined || y === undefined ? [] : [[x, y]];
}

/** The corners of a path, and points between them where they lie far apart. */
export function spotsAlong(path: string): readonly Spot[] {
	return path.split('M').flatMap((run) => {
		const corners = run.split('L').flatMap(spotIn);
		return corners.flatMap(([x, y], index): readonly Spot[] => {
			const [nextX, nextY] = corners[index + 1] ?? [x, y];
			const pieces = Math.max(1, Math.ceil(Math.hypot(nextX - x, nextY - y) / 4));
			return Array.from({ length: pieces }, (_, piece): Spot => [x + ((nextX - x) * piece) / pieces, y + ((nextY - y) * piece) / pieces]);
		});
	});
}
