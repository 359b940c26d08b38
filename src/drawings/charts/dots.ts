import { element, round } from '../svg.ts';
import { drawMarks, type Drawn } from './lines.ts';
import type { Pen } from './pen.ts';

/** The space between the dots of two series at the same date. */
const STEP = 9;

/** Draws a series as dots, each with a line from its lowest to its highest estimate. Dots of several series are set side by side. */
export function drawDots({ look, points, x, y }: Drawn, [index, count]: readonly [number, number], pen: Pen): readonly string[] {
	const shift = (index - (count - 1) / 2) * STEP;
	const ranges = points.flatMap((point) => {
		const { high, low } = point;
		const at = pen.x(x(point.at) + shift);
		const cap = (number: number) => `M${round(at - 3)} ${round(y(number))}h6`;
		return low === undefined || high === undefined
			? []
			: [
					element('path', {
						class: look.line,
						d: `M${at} ${round(y(low))}V${round(y(high))}${cap(low)}${cap(high)}`,
						fill: 'none',
						stroke: look.colour,
						'stroke-width': 1.6,
						'data-range': `${low} ${high}`,
					}),
				];
	});
	const known = points.flatMap((point) =>
		point.value === undefined ? [] : [{ point, spot: [pen.x(x(point.at) + shift), y(point.value)] as const }],
	);
	return [...ranges, ...drawMarks(known, look)];
}

/** The space that dots side by side need on each side of their date. */
export function dodgeOf(count: number): number {
	return ((count - 1) / 2) * STEP + 5;
}
