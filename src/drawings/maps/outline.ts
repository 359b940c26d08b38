import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import type { Spot } from './geometry.ts';

/** Projects a shape to lines and rings with no more corners than can be seen: each at least `step` pixels from the last. */
export function runsOf(shape: GeoPermissibleObjects, projection: GeoProjection, step: number): readonly (readonly Spot[])[] {
	const runs: { readonly spots: Spot[]; end: Spot | undefined }[] = [];
	const add = (x: number, y: number, isFirst: boolean) => {
		if (isFirst) runs.push({ spots: [], end: undefined });
		const run = runs.at(-1);
		if (run === undefined) return;
		const [lastX, lastY] = run.spots.at(-1) ?? [Infinity, Infinity];
		run.end = [x, y];
		if (Math.hypot(x - lastX, y - lastY) >= step) run.spots.push([x, y]);
	};
	geoPath(projection, {
		beginPath: () => undefined,
		moveTo: (x: number, y: number) => {
			add(x, y, true);
		},
		lineTo: (x: number, y: number) => {
			add(x, y, false);
		},
		// Only points are drawn as arcs.
		arc: () => undefined,
		closePath: () => undefined,
	})(shape);
	// Always keep the end of a line.
	return runs.map(({ end, spots }) => {
		const last = spots.at(-1);
		return end === undefined || last === undefined || (last[0] === end[0] && last[1] === end[1]) ? spots : [...spots, end];
	});
}

/** Whether a ring is large enough to be seen. */
export function isSeen(ring: readonly Spot[], least: number): boolean {
	const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
	return ring.length > 2 && Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)) >= least;
}

/** Writes lines or rings as an SVG path, in tenths of a pixel. Each corner is relative to the last, which is shortest. */
export function pathOf(runs: readonly (readonly Spot[])[], isClosed = false): string {
	return runs
		.map((run) => {
			let [atX, atY] = [0, 0];
			const steps = run.map(([x, y]) => {
				const [toX, toY] = [Math.round(x * 10), Math.round(y * 10)];
				const [dx, dy] = [toX - atX, toY - atY];
				[atX, atY] = [toX, toY];
				return `${tenths(dx)}${dy < 0 ? '' : ' '}${tenths(dy)}`;
			});
			const [first = '', ...rest] = steps;
			const written = rest.reduce((path, step) => path + (step.startsWith('-') || path.endsWith('l') ? step : ` ${step}`), `M${first}l`);
			return rest.length === 0 ? '' : written + (isClosed ? 'z' : '');
		})
		.join('');
}

function tenths(count: number): string {
	return String(count / 10).replace(/^(-?)0\./, '$1.');
}
