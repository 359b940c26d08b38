import type { Face } from './face.ts';

/** The outline of a glyph as straight lines, in ems. y grows downwards from the baseline. */
export interface Outline {
	/** Four numbers for each line: from x, y to x, y. */
	readonly lines: Float64Array;
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** How far a line may be from the curve that it replaces, in ems. At 112 pixels, that is a twentieth of a pixel. */
const TOLERANCE = 0.0005;

const known = new WeakMap<Face, Map<number, Outline>>();

/** The outline of a glyph, by its number in the font. */
export function outlineOf(face: Face, glyph: number): Outline {
	const outlines = known.get(face) ?? new Map<number, Outline>();
	known.set(face, outlines);
	const outline = outlines.get(glyph) ?? traceOutline(face, glyph);
	outlines.set(glyph, outline);
	return outline;
}

type Point = readonly [x: number, y: number];

function traceOutline({ em, font }: Face, glyph: number): Outline {
	const lines: number[] = [];
	let start: Point = [0, 0];
	let last: Point = [0, 0];
	const goTo = (point: Point) => {
		lines.push(...last, ...point);
		last = point;
	};
	for (const { type, values } of font.glyphToJson(glyph)) {
		const points = pointsOf(values, em);
		const end = points.at(-1) ?? start;
		if (type === 'M') [start, last] = [end, end];
		else if (type === 'Z') goTo(start);
		else for (const point of alongCurve([last, ...points])) goTo(point);
	}
	const xs = lines.filter((_, index) => index % 2 === 0);
	const ys = lines.filter((_, index) => index % 2 === 1);
	return {
		lines: Float64Array.from(lines),
		left: Math.min(...xs),
		top: Math.min(...ys),
		right: Math.max(...xs),
		bottom: Math.max(...ys),
	};
}

function pointsOf(values: readonly number[], em: number): readonly Point[] {
	return Array.from({ length: values.length / 2 }, (_, index): Point => [
		(values[index * 2] ?? 0) / em,
		-(values[index * 2 + 1] ?? 0) / em,
	]);
}

/** Points along a Bézier curve, without its first point. They are closer together where it bends more. */
function alongCurve(control: readonly Point[]): readonly Point[] {
	const bends = control.slice(2).map(([x, y], index) => {
		const [[startX, startY], [middleX, middleY]] = [control[index] ?? [x, y], control[index + 1] ?? [x, y]];
		return Math.hypot(startX - 2 * middleX + x, startY - 2 * middleY + y);
	});
	const steps = Math.max(1, Math.ceil(Math.sqrt(Math.max(0, ...bends) / 2 / TOLERANCE)));
	return Array.from({ length: steps }, (_, step) => onCurve(control, (step + 1) / steps));
}

/** The point at a share `part` of the way along a curve, by de Casteljau's algorithm. */
function onCurve([first = [0, 0], ...others]: readonly Point[], part: number): Point {
	if (others.length === 0) return first;
	const starts = [first, ...others];
	const between = others.map(([x, y], index): Point => {
		const [startX, startY] = starts[index] ?? [x, y];
		return [startX + (x - startX) * part, startY + (y - startY) * part];
	});
	return onCurve(between, part);
}
