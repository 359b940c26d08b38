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

/** The corners of a path, and points between them where they lie far apart. */
export function spotsAlong(path: string): readonly Spot[] {
	return path.split('M').flatMap((run) => {
		const corners = run.split('L').flatMap((pair): readonly Spot[] => {
			const [x, y] = pair.split(',').map(Number);
			return x === undefined || y === undefined ? [] : [[x, y]];
		});
		return corners.flatMap(([x, y], index): readonly Spot[] => {
			const [nextX, nextY] = corners[index + 1] ?? [x, y];
			const pieces = Math.max(1, Math.ceil(Math.hypot(nextX - x, nextY - y) / 4));
			return Array.from({ length: pieces }, (_, piece): Spot => [x + ((nextX - x) * piece) / pieces, y + ((nextY - y) * piece) / pieces]);
		});
	});
}
