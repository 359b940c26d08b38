import type { Form } from '../../schema/chart.ts';
import { element, type Label } from '../svg.ts';
import { widthOf } from '../type.ts';
import { breakWords, lineHeight, type Pen } from './pen.ts';
import type { Look } from './series.ts';

/** The width of a sample with the space before its name (`SAMPLE`), and the space between a name and the next sample (`SPACE`). */
const SAMPLE = 32;
const SPACE = 18;

/** Draws a legend from `top` down: a sample of each series and its name. `bottom` is where the legend ends. */
export function drawLegend(
	series: readonly { readonly name: string; readonly look: Look }[],
	form: Form,
	{ pen, size, top, width }: { readonly pen: Pen; readonly size: number; readonly top: number; readonly width: number },
): { readonly parts: readonly (Label | string)[]; readonly bottom: number } {
	const parts: (Label | string)[] = [];
	const line = lineHeight(size);
	let [x, y] = [0, top];
	for (const { look, name } of series) {
		const lines = breakWords(name, size, width - SAMPLE);
		const long = SAMPLE + Math.max(...lines.map((words) => widthOf(words, size)));
		if (x > 0 && (x + long > width || lines.length > 1)) [x, y] = [0, y + line];
		parts.push(...sample(look, form, pen, x, y + line / 2));
		lines.forEach((words, index) => parts.push(pen.text(words, [x + SAMPLE, y + line * (index + 0.5) + size * 0.35], { size })));
		if (lines.length > 1) y += line * (lines.length - 1);
		x = lines.length > 1 ? width : x + long + SPACE;
	}
	return { parts, bottom: y + line };
}

function sample(look: Look, form: Form, pen: Pen, x: number, y: number): readonly string[] {
	const at = `translate(${pen.x(x + 12)} ${y})`;
	const mark = element('path', { class: look.area, d: look.mark, transform: at, fill: look.colour });
	const line = { class: look.line, stroke: look.colour, 'stroke-width': 2, 'stroke-dasharray': look.dash };
	if (form === 'lines') return [pen.line([x, y], [x + 24, y], line), mark];
	if (form === 'dots') return [pen.line([x + 12, y - 8], [x + 12, y + 8], { ...line, 'stroke-dasharray': undefined }), mark];
	return [swatch(look, { x: Math.min(pen.x(x), pen.x(x + 22)), y: y - 7, width: 22, height: 14 }, false)];
}

/** A bar of a series, or a sample of one. */
export function swatch(
	{ area, colour, doubtful, fill, line }: Look,
	box: Readonly<Record<'height' | 'width' | 'x' | 'y', number>>,
	isDoubtful: boolean,
	data: Readonly<Record<string, string>> = {},
): string {
	if (!isDoubtful && fill === colour) return element('rect', { ...data, ...box, class: area, fill });
	// The outline is drawn inside the bar, so that stacked bars do not hide it.
	const { height, width, x, y } = box;
	const inner = { x: x + 0.6, y: y + 0.6, width: Math.max(0, width - 1.2), height: Math.max(0, height - 1.2) };
	return element('rect', {
		...data,
		...inner,
		class: line,
		fill: isDoubtful ? doubtful : fill,
		stroke: colour,
		'stroke-width': 1.2,
		'stroke-dasharray': isDoubtful ? '3 2' : undefined,
	});
}
