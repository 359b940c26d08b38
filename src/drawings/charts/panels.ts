import { scaleBand } from 'd3-scale';
import { datesIn, type Chart, type ChartSeries } from '../../model/charts/chart.ts';
import { columnsOf, type Width } from '../../model/charts/sizes.ts';
import type { Label, Size } from '../svg.ts';
import { drawCut, drawDates, drawValues, EDGE, GUTTER, type Room } from './axes.ts';
import type { Writing } from './bars.ts';
import { dodgeOf, drawDots } from './dots.ts';
import { drawEnds, endsOf, type Ends } from './ends.ts';
import { drawBreak, drawFlags, heightOf, layOutFlags } from './flags.ts';
import { drawGroups, drawStacks, stackedAt } from './groups.ts';
import { drawLegend } from './legend.ts';
import { drawGaps, drawLine } from './lines.ts';
import { breakWords, lineHeight, penFor, type Pen } from './pen.ts';
import { everyFew, timeScale, valueScale } from './scales.ts';
import { isAlone, lookOf, type Look } from './series.ts';

/** The space between small charts. */
const GAP = 20;

interface Shown extends ChartSeries {
	readonly look: Look;
}

interface Panel {
	readonly chart: Chart;
	readonly series: readonly Shown[];
	readonly room: Room;
	/** The names of lines, to be written where each line ends. */
	readonly ends?: Ends;
	readonly size: number;
	readonly pen: Pen;
	readonly writing: Writing;
	/** The width of the whole drawing. */
	readonly width: number;
}

/** Draws a chart with a scale: all series together, or a small chart for each, all on the same scale. */
export function drawPanels(chart: Chart, name: Width, { height, width }: Size, writing: Writing): readonly (Label | string)[] {
	const size = name === 'wide' ? 13 : 12;
	const pen = penFor(width, writing.direction);
	const shown = chart.series.map((one, index): Shown => ({ ...one, look: lookOf(chart.apart ? 0 : index, isAlone(chart)) }));
	if (!chart.apart) {
		const ends = endsOf(shown, chart.form, { size, width });
		const whole = { chart, series: shown, size, pen, writing, width };
		const named = ends && drawPanel({ ...whole, ends, room: { left: 0, right: width, top: 0, bottom: height } });
		if (named !== undefined) return named;
		const legend = shown.length > 1 ? drawLegend(shown, chart.form, { pen, size, top: 0, width }) : undefined;
		const room = { left: 0, right: width, top: legend === undefined ? 0 : legend.bottom + 6, bottom: height };
		return [...(legend?.parts ?? []), ...(drawPanel({ ...whole, room }) ?? [])];
	}
	const key = keyOf(chart, { pen, size, width, writing });
	const columns = columnsOf(name, chart);
	const rows = Math.ceil(shown.length / columns);
	const wide = (width - (columns - 1) * GAP) / columns;
	const high = (height - key.bottom) / rows;
	const names = shown.map(({ name: words }) => breakWords(words, size, wide - 2 * EDGE));
	const panels = shown.flatMap((one, index): readonly (Label | string)[] => {
		const left = (index % columns) * (wide + GAP);
		const row = Math.floor(index / columns);
		const top = key.bottom + row * high;
		const lines = names[index] ?? [];
		// Charts in one row begin at the same height.
		const deepest = Math.max(...names.slice(row * columns, (row + 1) * columns).map(({ length }) => length));
		const heading = lines.map((words, line) =>
			pen.text(words, [left + EDGE, top + lineHeight(size) * (line + 0.5) + size * 0.35], { size, className: 'heading' }),
		);
		const room = { left, right: left + wide, top: top + deepest * lineHeight(size), bottom: top + high - 4 };
		return [...heading, ...(drawPanel({ chart, series: [one], room, size: Math.min(size, 12), pen, writing, width }) ?? [])];
	});
	return [...key.parts, ...panels];
}

/** A numbered list of the annotations. Small charts have room only for the number. */
function keyOf({ annotations }: Chart, { pen, size, width, writing }: Pick<Panel, 'pen' | 'size' | 'width' | 'writing'>) {
	const indent = size * 1.4;
	let line = 0;
	const parts = annotations.flatMap(({ words }, index) => {
		const lines = breakWords(words, size, width - indent - 2 * EDGE);
		const first = line;
		line += lines.length;
		const y = (row: number) => lineHeight(size) * (first + row + 0.5) + size * 0.35;
		return [
			pen.text(writing.number(index + 1), [EDGE, y(0)], { size, className: 'flag' }),
			...lines.map((one, row) => pen.text(one, [EDGE + indent, y(row)], { size })),
		];
	});
	return { parts, bottom: line === 0 ? 0 : line * lineHeight(size) + 8 };
}

/** Draws one chart. Undefined if there is no room for the names of its lines at their ends. */
function drawPanel({ chart, ends, pen, room: whole, series, size, width, writing }: Panel): readonly (Label | string)[] | undefined {
	const { apart, form, step } = chart;
	const room = { ...whole, right: whole.right - (ends?.width ?? 0) };
	const isBars = form === 'bars' || form === 'stacked';
	const caption = apart ? [] : breakWords(chart.counts, size, room.right - room.left);
	const captionHeight = caption.length * lineHeight(size) + size * 0.8;
	const ground = room.bottom - lineHeight(size) - 7;
	const values = valuesOf(chart);
	const measured = { room: (room.right - room.left) * 0.28, size, writing };
	// The width of the numbers decides where the dates go. The height of the flags decides where the numbers go.
	const { width: gutter } = valueScale(values, chart, [ground, room.top + captionHeight], measured);
	const left = room.left + gutter + GUTTER + EDGE;
	const dates = datesIn(chart);
	const band = scaleBand<number>(dates, [left, room.right]).paddingInner(0.25).paddingOuter(0.12);
	const inset = form === 'dots' ? dodgeOf(series.length) : 6;
	const time = timeScale(dates, step, [left + inset, room.right - inset]);
	const barOf = (at: number) => band(dates.find((date) => date >= at) ?? dates.at(-1) ?? at) ?? left;
	const middleOf = (at: number) => (isBars ? barOf(at) + band.bandwidth() / 2 : time.x(at));
	// A break lies halfway between the last date of the old count and the first of the new one.
	const edgeOf = (at: number) => (isBars ? barOf(at) - (band.step() - band.bandwidth()) / 2 : time.x(at) - halfStep(dates, at, time.x));
	// Small charts have room for numbers but not for words.
	const marks = apart
		? { breaks: [], annotations: chart.annotations.map((mark, index) => ({ ...mark, words: writing.number(index + 1) })) }
		: chart;
	const flags = layOutFlags(marks, (at, isBreak) => (isBreak ? edgeOf(at) : middleOf(at)), { size, width, writing });
	const top = room.top + captionHeight + heightOf(flags, size);
	const scale = valueScale(values, chart, [ground, top], measured);
	const inner = { left, right: room.right, top, bottom: ground };
	const given = { pen, size };
	const tips = tipsOf({ form, series }).map(({ at, value }) => ({ x: middleOf(at), y: scale.y(value) }));
	// Leave room for a mark, or for a number on a bar.
	const endOf = (x: number) =>
		Math.max(top, Math.min(ground, ...tips.filter((tip) => Math.abs(tip.x - x) < 1).map(({ y }) => y)) - (isBars ? size + 9 : 9));
	const drawn = series.map(({ id, look, points }) => ({ id, points, look, x: time.x, y: scale.y }));
	const heights = drawn.map(({ points, y }) => y(points.findLast(({ value }) => value !== undefined)?.value ?? 0));
	const names = ends === undefined ? [] : drawEnds(ends, heights, { bottom: ground, pen, size, x: time.x(dates.at(-1) ?? 0) });
	if (names === undefined) return undefined;
	const placeOf = (at: number) => [band(at) ?? left, band.bandwidth()] as const;
	const bars = { placeOf, scale, pen, size: Math.min(size, 12), writing };
	return [
		...caption.map((words, index) =>
			pen.text(words, [room.left + EDGE, room.top + lineHeight(size) * (index + 0.5) + size * 0.35], { size, isQuiet: true }),
		),
		...drawValues(scale, inner, given),
		...(chart.scale === 'cut' ? [drawCut(inner, given)] : []),
		...drawFlags(flags, { bottom: ground, endOf, pen, size, top }),
		...(apart ? chart.breaks.map(({ at }) => drawBreak(edgeOf(at), [top, ground], pen)) : []),
		...(form === 'bars' ? drawGroups(drawn, bars) : form === 'stacked' ? drawStacks(drawn, bars) : []),
		...(form === 'lines'
			? drawn.flatMap((one) => drawLine(one, { breaks: chart.breaks.map(({ at }) => at), isAlone: series.length === 1 }, pen))
			: []),
		...(form === 'lines' && series.length === 1 ? drawn.flatMap((one) => drawGaps(one, inner, size, pen)) : []),
		...(form === 'dots' ? drawn.flatMap((one, index) => drawDots(one, [index, drawn.length], pen)) : []),
		...drawDates(
			isBars ? everyFew(dates, step) : time.ticks,
			{ bottom: ground, left: whole.left, right: whole.right, x: middleOf, wordsOf: writing.datesOf },
			given,
		),
		...names,
	];
}

/** Every number that must fit on the scale. */
function valuesOf({ form, series }: Chart): readonly number[] {
	const all =
		form === 'stacked'
			? stackedAt(series).flatMap(({ from, to }) => [from, to])
			: series.flatMap(({ points }) => points.flatMap(({ high, low, value }) => [high, low, value].filter((one) => one !== undefined)));
	return all.length === 0 ? [0] : all;
}

/** The highest number at each date, for every series. */
function tipsOf({ form, series }: Pick<Chart, 'form' | 'series'>): readonly { readonly at: number; readonly value: number }[] {
	if (form === 'stacked') return stackedAt(series).map(({ from, point, to }) => ({ at: point.at, value: Math.max(from, to) }));
	return series.flatMap(({ points }) =>
		points.flatMap(({ at, high, value }) => {
			const highest = high ?? value;
			return highest === undefined ? [] : [{ at, value: highest }];
		}),
	);
}

/** Half the distance from a date to the one before it. 0 for the first date. */
function halfStep(dates: readonly number[], at: number, x: (at: number) => number): number {
	const before = dates.findLast((date) => date < at);
	return before === undefined ? 0 : (x(at) - x(before)) / 2;
}
