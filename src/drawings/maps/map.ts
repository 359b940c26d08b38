import type { MAP_WIDTHS } from '../../model/drawingSizes.ts';
import type { PlaceMap } from '../../model/map.ts';
import { drawing, element, label, round, type Label } from '../svg.ts';
import type { Rings, Spot } from './geometry.ts';
import { drawGlobe, GLOBE_STYLE } from './globe.ts';
import { groundOf, WEIGHTS, type Ground } from './ground.ts';
import { layOut, type LegendEntry, type MapLayout } from './layout.ts';
import { leaderStart } from './labels.ts';
import type { MapLabel } from './names.ts';
import { pathOf } from './outline.ts';
import { isArabic, scaleOf, type MapWords } from './surroundings.ts';

/** The most characters a drawing may have. */
const MOST = 40_000;

const COAST = { stroke: '#8c877b', 'stroke-width': 0.7 };

/** The colours of a map in dark mode. Its attributes give those for light mode. */
const STYLE = [
	'@media (prefers-color-scheme:dark){',
	'.land{fill:#24272d}.land[stroke]{stroke:#75726a}.border{stroke:#75726a}.unnamed{stroke:#aaa69c}.route{stroke:#a3c4f5}.arrow{fill:#a3c4f5}}',
	GLOBE_STYLE,
].join('');

/**
 * Draws a map: coasts and borders from the atlas, and on them the places, lines, areas and routes that its file names. Disputed
 * lines are dashed. A small globe shows where on Earth it lies. Maps are never mirrored.
 */
export async function drawMap(map: PlaceMap, name: keyof typeof MAP_WIDTHS, words: MapWords): Promise<string> {
	const layout = layOut(map, name, words);
	let svg = '';
	// The size of the embedded fonts is known only once the map is drawn.
	for (const weight of WEIGHTS) {
		svg = await drawOn(groundOf(map, layout.frame, weight), layout, map.title);
		if (svg.length <= MOST) break;
	}
	return svg;
}

async function drawOn(ground: Ground, layout: MapLayout, title: string): Promise<string> {
	const { frame, globe, labels, legend, radius, size, subjects, type } = layout;
	const { height, width } = frame.size;
	const inFrame = [
		path(ground.land, { class: 'land', fill: '#f1ede2', ...(ground.coast === undefined && COAST) }),
		path(ground.coast ?? '', { class: 'border', fill: 'none', ...COAST }),
		path(ground.borders, { class: 'border', fill: 'none', stroke: '#8c877b', 'stroke-width': 1 }),
		...subjects.areas.map(({ rings }) =>
			path(pathOf(rings, true), { class: 'line', fill: 'url(#area)', stroke: '#1c1b19', 'stroke-width': 1.4 }),
		),
		dashed(subjects.unnamed),
		...subjects.lines.map(({ isAsked, line, runs }) => drawLine(runs, line.line.disputed !== undefined, isAsked)),
		...subjects.routes.flatMap(({ legs }) => drawRoute(legs)),
	];
	return drawing(size, title, [
		element('style', {}, [STYLE]),
		element('defs', {}, [
			element('clipPath', { id: 'frame' }, [element('rect', { width, height })]),
			...(subjects.areas.length > 0 ? [hatching()] : []),
		]),
		element('g', { 'clip-path': 'url(#frame)' }, inFrame),
		element('rect', { class: 'rule', x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: 'none', stroke: '#ddd7ca' }),
		...(globe === undefined ? [] : drawGlobe(globe)),
		...labels.flatMap(leaderOf),
		...labels.map(drawLabel),
		...scaleBar(layout),
		...subjects.points.map(({ spot: [cx, cy] }) =>
			element('circle', { class: 'dot halo', cx, cy, r: radius, fill: '#1c1b19', stroke: '#fffdf8', 'stroke-width': 1.5 }),
		),
		...legend.flatMap((entry) => drawEntry(entry, type)),
	]);
}

function path(d: string, attributes: Readonly<Record<string, string | number>>): string {
	return d === '' ? '' : element('path', { d, 'stroke-linejoin': 'round', ...attributes });
}

/** Lines that a map does not ask for are thinner than those it is about. */
function drawLine(runs: Rings, isDisputed: boolean, isAsked: boolean): string {
	if (!isAsked) return dashed(runs);
	const width = isDisputed ? 2 : 1.8;
	return path(pathOf(runs), {
		class: 'line',
		fill: 'none',
		stroke: '#1c1b19',
		'stroke-width': width,
		...(isDisputed && { 'stroke-dasharray': '7 4' }),
	});
}

function dashed(runs: Rings): string {
	return path(pathOf(runs), { class: 'unnamed', fill: 'none', stroke: '#595650', 'stroke-width': 1.2, 'stroke-dasharray': '4 3' });
}

/** Draws a route as a thick line with an arrow on each leg, so that it does not need colour to be told from a border. */
function drawRoute(legs: Rings): readonly string[] {
	return [
		path(pathOf(legs), { class: 'route', fill: 'none', stroke: '#1f4c8f', 'stroke-width': 3 }),
		...legs.flatMap((leg) => {
			const at = Math.floor(leg.length / 2);
			const [before, after] = leg.length === 2 ? leg : [leg[at - 1], leg[at]];
			return before === undefined || after === undefined ? [] : [arrow(before, after, leg.length === 2)];
		}),
	];
}

function arrow([fromX, fromY]: Spot, [toX, toY]: Spot, isWhole: boolean): string {
	const [x, y] = isWhole ? [(fromX + toX) / 2, (fromY + toY) / 2] : [toX, toY];
	const turn = (Math.atan2(toY - fromY, toX - fromX) * 180) / Math.PI;
	return element('path', {
		class: 'arrow',
		d: 'M7 0l-12 6v-12z',
		fill: '#1f4c8f',
		transform: `translate(${round(x)} ${round(y)}) rotate(${Math.round(turn)})`,
	});
}

/** Lines across an area, so that it can be told apart in print and without colour. */
function hatching(): string {
	return element('pattern', { id: 'area', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }, [
		element('path', { class: 'line', d: 'M0 0v6', stroke: '#1c1b19', 'stroke-width': 0.8 }),
	]);
}

function drawLabel({ kind, placing: { anchor, x, y }, size, spacing, words }: MapLabel): Label {
	const isQuiet = kind === 'country' || kind === 'sea' || kind === 'scale';
	const isSlanted = (kind === 'line' || kind === 'route' || kind === 'sea') && !isArabic(words);
	return label(
		words,
		{ size, anchor, spacing },
		{
			class: isQuiet ? 'quiet halo' : 'halo',
			x,
			y,
			'font-style': isSlanted ? 'italic' : undefined,
			fill: isQuiet ? '#595650' : '#1c1b19',
			stroke: '#fffdf8',
			'stroke-width': 3,
			'stroke-linejoin': 'round',
			'paint-order': 'stroke',
		},
	);
}

/** The line from a number or name to its place. */
function leaderOf({ placing: { box, leader } }: MapLabel): readonly string[] {
	if (leader === undefined) return [];
	const [[x, y], [toX, toY]] = [leaderStart(box, leader), leader];
	const d = `M${round(x)} ${round(y)}L${round(toX)} ${round(toY)}`;
	return [element('path', { class: 'line', d, fill: 'none', stroke: '#1c1b19', 'stroke-width': 0.7 })];
}

function drawEntry({ anchor, number, words, x, y }: LegendEntry, type: number): readonly Label[] {
	const indent = anchor === 'start' ? type * 1.9 : -type * 1.9;
	return [
		label(number, { size: type, anchor }, { class: 'quiet', x, y, fill: '#595650' }),
		label(words, { size: type, anchor }, { x: x + indent, y, fill: '#1c1b19' }),
	];
}

function scaleBar({ frame, labels }: MapLayout): readonly string[] {
	return labels.flatMap(({ kind, placing: { x, y } }) => {
		if (kind !== 'scale') return [];
		const long = round(scaleOf(frame) * frame.kilometre);
		return [element('path', { class: 'line', d: `M${round(x)} ${round(y + 4)}v5h${long}v-5`, fill: 'none', stroke: '#1c1b19' })];
	});
}
