import { symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolTriangle, type SymbolType } from 'd3-shape';
import { OWN_ACCENT, SERIES_COLOURS } from '../../colours.ts';
import type { Chart } from '../../model/charts/chart.ts';
import { element } from '../svg.ts';

/** How a series looks, so that it can be told from the others with and without colour. */
export interface Look {
	/** The classes that colour its lines and its areas, for light and dark. */
	readonly line: string;
	readonly area: string;
	/** The same colour for programs that read no styles. */
	readonly colour: string;
	readonly dash: string | undefined;
	/** The path of its mark, centred on 0, 0. */
	readonly mark: string;
	/** The radius, if the mark is a circle. */
	readonly radius: number | undefined;
	/** The fill of its bars. */
	readonly fill: string;
	/** The fill of its doubtful bars. */
	readonly doubtful: string;
}

const DASHES = [undefined, '8 4', '2 3', '11 3 2 3', '16 5'];
const MARKS: readonly (readonly [type: SymbolType, size: number])[] = [
	[symbolCircle, 46],
	[symbolSquare, 46],
	[symbolTriangle, 46],
	[symbolDiamond, 46],
	[symbolCross, 50],
];

/** The look of a series by its index in the chart. A series alone in its drawing has the newsroom's accent. */
export function lookOf(index: number, isAlone: boolean): Look {
	const [type, size] = MARKS[index % MARKS.length] ?? [symbolCircle, 46];
	const mark = symbol(type, size).digits(1)() ?? '';
	const radius = type === symbolCircle ? Math.sqrt(size / Math.PI) : undefined;
	if (isAlone)
		return {
			line: 'bar-line',
			area: 'bar',
			colour: OWN_ACCENT.day,
			dash: undefined,
			mark,
			radius,
			fill: OWN_ACCENT.day,
			doubtful: 'url(#d0)',
		};
	const colour = SERIES_COLOURS[index % SERIES_COLOURS.length]?.day ?? OWN_ACCENT.day;
	const fill = index === 0 ? colour : `url(#t${index})`;
	return {
		line: `l${index}`,
		area: `a${index}`,
		colour,
		dash: DASHES[index % DASHES.length],
		mark,
		radius,
		fill,
		doubtful: `url(#d${index})`,
	};
}

/** Whether each drawing of a chart shows only one series. */
export function isAlone({ apart, series }: Pick<Chart, 'apart' | 'series'>): boolean {
	return apart || series.length === 1;
}

/** The styles that colour the series of a chart, for light and dark. */
export function styleOf(chart: Chart): string {
	const paper = chart.series.some(({ points }) => points.some(({ doubtful }) => doubtful !== undefined)) ? PAPER : '';
	if (isAlone(chart)) return paper;
	const rules = (time: 'day' | 'night') =>
		chart.series.map((_, index) => {
			const colour = SERIES_COLOURS[index % SERIES_COLOURS.length]?.[time] ?? OWN_ACCENT[time];
			return `.l${index}{stroke:${colour}}.a${index}{fill:${colour}}`;
		});
	return `${paper}${rules('day').join('')}@media (prefers-color-scheme:dark){${rules('night').join('')}}`;
}

const PAPER = '.paper{fill:#fffdf8}@media (prefers-color-scheme:dark){.paper{fill:#15171b}}';

/** What to draw in a tile of 6 by 6 pixels: horizontal lines, dots, vertical lines, a grid. */
const TILES = ['', 'M0 1.5H6', 'M1 1h2.6v2.6h-2.6z', 'M1.5 0V6', 'M1 0V6M0 1H6'];

/** The textures that a chart's bars need. Slanted lines always mean that a number is doubtful, and nothing else has them. */
export function texturesOf(chart: Chart): readonly string[] {
	if (chart.form !== 'bars' && chart.form !== 'stacked') return [];
	const shown = isAlone(chart) ? chart.series.slice(0, 1) : chart.series;
	const isDoubted = chart.series.some(({ points }) => points.some(({ doubtful }) => doubtful !== undefined));
	const tile = (id: string, side: number, d: string, index: number, width: number, transform?: string) => {
		const { colour, line } = lookOf(index, isAlone(chart));
		const path = element('path', { class: line, d, fill: 'none', stroke: colour, 'stroke-width': width });
		return element('pattern', { id, width: side, height: side, patternUnits: 'userSpaceOnUse', patternTransform: transform }, [path]);
	};
	const patterns = shown.flatMap((_, index) => [
		...(index === 0 ? [] : [tile(`t${index}`, 6, TILES[index % TILES.length] ?? '', index, index === 2 ? 1.6 : index === 4 ? 1.2 : 2.4)]),
		...(isDoubted ? [tile(`d${index}`, 7, 'M1.5 0V7', index, 2.4, 'rotate(45)')] : []),
	]);
	return patterns.length === 0 ? [] : [element('defs', {}, patterns)];
}
