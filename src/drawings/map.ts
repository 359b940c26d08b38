import type { PlaceMap } from '../model/map.ts';
import { courseOf } from './atlas.ts';
import type { Frame } from './frame.ts';
import { globeIn } from './globe.ts';
import { groundOf } from './ground.ts';
import { isArabic, labelsOf, scaleOf, type MapLabel, type MapWords } from './mapLabels.ts';
import { drawing, element, label, round, type Label, type Size } from './svg.ts';

/**
 * A map: the points and lines that its file names, the names of the countries on either side of a line, and a scale.
 * No outline, no fill and no other border: what is not drawn is not claimed. It never mirrors. A small globe in a corner says
 * where on earth it lies.
 */
export async function drawMap(map: PlaceMap, size: Size, words: MapWords): Promise<string> {
	const ground = groundOf(map, size);
	const { frame } = ground;
	const spots = map.points.map(({ coordinates: { latitude, longitude } }) => frame.spotOf(longitude, latitude));
	const lines = map.lines.map(({ line: { border, disputed } }) =>
		element('path', {
			class: 'line',
			d: frame.pathOf(courseOf(border)),
			fill: 'none',
			stroke: '#1c1b19',
			'stroke-width': 1.6,
			'stroke-linejoin': 'round',
			'stroke-dasharray': disputed === undefined ? undefined : '7 4',
		}),
	);
	const dots = spots.map(([cx, cy]) =>
		element('circle', { class: 'dot halo', cx, cy, r: ground.radius, fill: '#1c1b19', stroke: '#fffdf8', 'stroke-width': 1.5 }),
	);
	const labels = labelsOf(map, ground, words);
	if (labels === undefined) throw new Error(`The names on the map "${map.id}" do not fit. The check should have said so.`);
	return drawing(size, map.title, [
		element('rect', {
			class: 'rule',
			x: 0.5,
			y: 0.5,
			width: size.width - 1,
			height: size.height - 1,
			fill: 'none',
			stroke: '#ddd7ca',
		}),
		...lines,
		...labels.map(drawLabel),
		...scaleBar(labels, frame),
		...dots,
		...globeIn(ground, labels),
	]);
}

function drawLabel({ kind, placing: { anchor, x, y }, size, spacing, words }: MapLabel): Label {
	const isQuiet = kind !== 'place';
	const isJoined = isArabic(words);
	return label(
		words,
		{ size, anchor, spacing },
		{
			class: isQuiet ? 'quiet halo' : 'halo',
			x,
			y,
			'font-style': kind === 'line' && !isJoined ? 'italic' : undefined,
			fill: isQuiet ? '#595650' : '#1c1b19',
			stroke: '#fffdf8',
			'stroke-width': 3,
			'stroke-linejoin': 'round',
			'paint-order': 'stroke',
		},
	);
}

function scaleBar(labels: readonly MapLabel[], frame: Frame): readonly string[] {
	return labels.flatMap(({ kind, placing: { x, y } }) => {
		if (kind !== 'scale') return [];
		const long = round(scaleOf(frame) * frame.kilometre);
		return [element('path', { class: 'line', d: `M${round(x)} ${round(y + 4)}v5h${long}v-5`, fill: 'none', stroke: '#1c1b19' })];
	});
}
