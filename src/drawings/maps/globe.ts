import { geoOrthographic } from 'd3-geo';
import { landOf } from './atlas.ts';
import type { Frame } from './frame.ts';
import { holds, overlap, type Box, type Spot } from './geometry.ts';
import { isSeen, pathOf, runsOf } from './outline.ts';
import { element } from '../svg.ts';

/** Where a map's small globe is drawn, and what it marks. */
export interface Globe {
	readonly box: Box;
	readonly middle: readonly [longitude: number, latitude: number];
	/** How far the map reaches from its middle, as an angle at the centre of the Earth, in radians. */
	readonly reach: number;
}

/** The diameters of the globe to try, in pixels, best first, and its distance from the edge and from words. */
const DIAMETERS = [104, 84, 68, 54, 44, 36];
const AIR = 7;

/** A map that reaches further than this from its middle needs no globe: it already shows half the Earth. */
const WIDEST = 1;

/** Its colours in dark mode. Its attributes give those for light mode. */
export const GLOBE_STYLE =
	'@media (prefers-color-scheme:dark){.globe{fill:#15171b;stroke:#aaa69c}.globe-land{fill:#75726a}.here{stroke:#f5958b}.around{stroke:#15171b}}';

/** The smallest radius of the ring, so that it can be seen. */
const SMALLEST_MARK = 3.5;

/** Finds a corner or a place along an edge where a globe covers no words, points or lines. Undefined if there is none. */
export function globeBox(frame: Frame, taken: readonly Box[], courses: readonly Spot[]): Globe | undefined {
	const { middle, reach, size } = frame;
	if (reach > WIDEST) return undefined;
	const box = DIAMETERS.filter((diameter) => diameter <= size.height / 3.4)
		.flatMap((diameter) => placesIn(frame, diameter))
		.find((place) => !taken.some((other) => overlap(other, place)) && !holds(place, courses));
	return box && { box, middle, reach };
}

function placesIn({ size: { height, width } }: Frame, diameter: number): readonly Box[] {
	const side = diameter + 2 * AIR;
	const at = (x: number, y: number): Box => ({ x, y, width: side, height: side });
	const [right, bottom] = [width - side, height - side];
	return [
		...[at(right, 0), at(0, 0), at(right, bottom), at(0, bottom)],
		...[0.25, 0.5, 0.75].flatMap((part) => [at(right * part, 0), at(right * part, bottom), at(right, bottom * part), at(0, bottom * part)]),
	];
}

/** Draws where on Earth a map lies: land without borders, and a ring around what the map shows. */
export function drawGlobe({ box: { width, x, y }, middle: [longitude, latitude], reach }: Globe): readonly string[] {
	const [cx, cy, radius] = [x + width / 2, y + width / 2, width / 2 - AIR];
	// Seen from nearer the equator, even the poles have continents around them.
	const projection = geoOrthographic()
		.rotate([-longitude, -latitude * 0.75])
		.translate([cx, cy])
		.scale(radius)
		.precision(2);
	const [markX, markY] = projection([longitude, latitude]) ?? [cx, cy];
	const ring = { cx: markX, cy: markY, r: Math.min(radius, Math.max(SMALLEST_MARK, Math.sin(reach) * radius)), fill: 'none' };
	const land = landOf('110m').flatMap(({ shape }) => runsOf(shape, projection, 1.4));
	return [
		element('circle', { class: 'globe', cx, cy, r: radius, fill: '#fffdf8', stroke: '#595650' }),
		element('path', {
			class: 'globe-land',
			d: pathOf(
				land.filter((ring) => isSeen(ring, 2)),
				true,
			),
			fill: '#8c877b',
		}),
		// A ring in the background colour separates the mark from the land.
		element('circle', { class: 'around', ...ring, stroke: '#fffdf8', 'stroke-width': 5 }),
		element('circle', { class: 'here', ...ring, stroke: '#a3221a', 'stroke-width': 2 }),
	];
}
