import { geoDistance, geoOrthographic, geoPath, type GeoProjection } from 'd3-geo';
import { landOfTheEarth } from './atlas.ts';
import type { Frame } from './frame.ts';
import { holds, overlap, type Box } from './labels.ts';
import type { Ground } from './ground.ts';
import type { MapLabel } from './mapLabels.ts';
import { element, round } from './svg.ts';

/** How large the globe is, in the pixels of a drawing, the best first; and how far it stays from the edge and from words. */
const DIAMETERS = [104, 84, 68, 54, 44, 36];
const AIR = 7;

/** How far a map reaches at most from its middle, as an angle at the centre of the earth. */
const WIDEST = 1;

/** Its colours in the dark; by day those of the attributes hold. */
const STYLE = '@media (prefers-color-scheme:dark){.globe{fill:#15171b;stroke:#595650}.land{fill:#595650}.here{stroke:#f5958b}}';

/** What the mark of the map is at least, so that it is found. */
const SMALLEST_MARK = 3.5;

/** Where on earth a map lies, as a small globe in a corner that is free: land without any border, and a ring around what the map shows. Nothing, where no corner is. */
export function globeIn({ courses, dots, frame }: Ground, labels: readonly MapLabel[]): readonly string[] {
	const taken = [...dots, ...labels.map(({ placing }) => placing.box)];
	const { height, width } = frame.size;
	const middle = frame.placeAt([width / 2, height / 2]);
	const corner = frame.placeAt([0, 0]);
	if (middle === undefined || corner === undefined) return [];
	const reach = geoDistance([...middle], [...corner]);
	// A map of half the earth is its own globe.
	if (reach > WIDEST) return [];
	const box = DIAMETERS.filter((diameter) => diameter <= height / 4)
		.flatMap((diameter) => cornersIn(frame, diameter))
		.find((corner) => !taken.some((other) => overlap(other, corner)) && !holds(corner, courses));
	return box === undefined ? [] : drawGlobe(box, middle, reach);
}

function cornersIn({ size: { height, width } }: Frame, diameter: number): readonly Box[] {
	const side = diameter + 2 * AIR;
	const at = (x: number, y: number): Box => ({ x, y, width: side, height: side });
	return [at(width - side, 0), at(0, 0), at(width - side, height - side), at(0, height - side)];
}

function drawGlobe({ width, x, y }: Box, [longitude, latitude]: readonly [number, number], reach: number): readonly string[] {
	const [cx, cy, radius] = [x + width / 2, y + width / 2, width / 2 - AIR];
	// Looked at a little from the equator, even the poles have their continents around them.
	const projection = geoOrthographic()
		.rotate([-longitude, -latitude * 0.75])
		.translate([cx, cy])
		.scale(radius)
		.precision(2);
	const [markX, markY] = projection([longitude, latitude]) ?? [cx, cy];
	return [
		element('style', {}, [STYLE]),
		element('circle', { class: 'globe', cx, cy, r: radius, fill: '#fffdf8', stroke: '#aaa69c' }),
		element('path', { class: 'land', d: coarsely(landOfTheEarth(), projection), fill: '#c9c2b2' }),
		element('circle', {
			class: 'here',
			cx: markX,
			cy: markY,
			r: Math.min(radius, Math.max(SMALLEST_MARK, Math.sin(reach) * radius)),
			fill: 'none',
			stroke: '#a3221a',
			'stroke-width': 2,
		}),
	];
}

/** Pixels between two corners of an outline at least, and corners of an island that is drawn at least: nobody sees more on a coin. */
const STEP = 1.4;
const CORNERS = 4;

/** An outline as the path of a drawing, with no more corners than can be seen. */
function coarsely(shape: Parameters<ReturnType<typeof geoPath>>[0], projection: GeoProjection): string {
	const rings: [number, number][][] = [];
	const lineTo = (x: number, y: number) => {
		const ring = rings.at(-1);
		const [lastX, lastY] = ring?.at(-1) ?? [Infinity, Infinity];
		if (Math.hypot(x - lastX, y - lastY) >= STEP) ring?.push([x, y]);
	};
	const moveTo = (x: number, y: number) => {
		rings.push([[x, y]]);
	};
	// A land that reaches all around would be drawn as a circle; none does.
	geoPath(projection, { beginPath: () => undefined, moveTo, lineTo, arc: () => undefined, closePath: () => undefined })(shape);
	return rings
		.filter(({ length }) => length >= CORNERS)
		.map((ring) => `M${ring.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`)
		.join('');
}
