import type { Sea } from '../../schema/map.ts';
import { countriesOf } from './atlas.ts';
import type { Frame } from './frame.ts';
import { asBox, bulkOf, cornersOf, distance, edgeOf, grid, holds, isWithin, overlap, type Box, type Rings, type Spot } from './geometry.ts';
import { boxOf, centredAt } from './labels.ts';
import { freeIn, type MapLabel } from './names.ts';
import { isSeen, runsOf } from './outline.ts';
import type { Subjects } from './subjects.ts';
import { widthOf } from '../type.ts';

/** The words of a map in one language. */
export interface MapWords {
	/** The name of a country by its code (ISO 3166-1, two letters). */
	readonly countryName: (code: string) => string;
	readonly seas: Readonly<Record<Sea, string>>;
	readonly kilometres: (count: number) => string;
	readonly number: (count: number) => string;
	readonly language: { readonly direction: 'ltr' | 'rtl' };
}

/** The most countries to name (`MOST`), and the smallest share of the map that a named country may cover (`LEAST`). */
const MOST = { wide: 10, narrow: 6 };
const LEAST = 0.004;

/** The greatest distance between an island country and its name, in pixels. */
const OFFSHORE = 34;

/**
 * The names of the countries on a map, each on the part of its land that is shown. Names with no room are left out, because the
 * map is not about them.
 */
export function countryLabels(
	frame: Frame,
	taken: readonly Box[],
	{ areas, courses }: Subjects,
	size: number,
	{ countryName }: MapWords,
): readonly MapLabel[] {
	const {
		isWorld,
		mayShow,
		projection,
		scale,
		size: { height, width },
	} = frame;
	if (scale === undefined || isWorld) return [];
	// An area is already named.
	const named = new Set(areas.map(({ area: { area } }) => area.country));
	const lines = courses.filter((_, index) => index % 4 === 0).map(asBox);
	const countries = countriesOf('50m')
		.flatMap(({ code, isIsland, pieces }) => {
			if (code === undefined) return [];
			const rings = pieces.filter(mayShow).flatMap(({ shape }) => runsOf(shape, projection, 1.5).filter((ring) => isSeen(ring, 2)));
			const { middle, size: bulk } = bulkOf(rings);
			return rings.length === 0 ? [] : [{ code, rings, middle, bulk, isAlone: isIsland && isWhole(rings, frame) }];
		})
		.toSorted((a, b) => b.bulk - a.bulk);
	const labels: MapLabel[] = [];
	const spots = grid(frame.size);
	for (const country of countries) {
		if (labels.length >= (width > 400 ? MOST.wide : MOST.narrow)) break;
		if (named.has(country.code)) continue;
		if (country.bulk < LEAST * width * height && !country.isAlone) continue;
		const name = countryName(country.code);
		const words = isArabic(name) ? name : name.toLocaleUpperCase();
		const spacing = isArabic(name) ? undefined : 0.12;
		const isFree = freeIn(frame, [...taken, ...labels.map(({ placing }) => placing.box)]);
		const at = (spot: Spot) => {
			const placing = centredAt(words, size, spot[0], spot[1], 0, spacing);
			return isFree(placing) && !holds(placing.box, courses) ? [placing] : [];
		};
		const inside = nearest(within(spots, country.rings, 0), country.middle)
			.flatMap(at)
			.filter(({ box }) => cornersOf(box).every((corner) => isWithin(country.rings, corner)));
		const whole = inside.filter(({ box }) => edgeOf(box).every((spot) => isWithin(country.rings, spot)));
		const others = countries.filter((other) => other !== country);
		const offshore = () =>
			nearest(within(spots, country.rings, OFFSHORE + widthOf(words, size) / 2), country.middle)
				.filter(([x, y]) => country.rings.flat().some(([px, py]) => Math.hypot(px - x, py - y) < OFFSHORE + widthOf(words, size) / 2))
				.flatMap(at)
				.find(({ box }) => {
					const corners = [...cornersOf(box), [box.x + box.width / 2, box.y + box.height / 2] as const];
					return corners.every((corner) => !isWithin(country.rings, corner) && !others.some(({ rings }) => isWithin(rings, corner)));
				});
		const placing =
			roomiestOf(whole.length > 0 ? whole : inside, [...taken, ...lines], country.middle) ?? (country.isAlone ? offshore() : undefined);
		if (placing !== undefined) labels.push({ words, kind: 'country', size, spacing, placing });
	}
	return labels;
}

/** Arabic script is neither slanted nor letter-spaced, because its letters join. */
export function isArabic(words: string): boolean {
	return /\p{Script=Arabic}/u.test(words);
}

/** Whether all the land lies inside the map. The name of an island country may then be set on the water beside it. */
function isWhole(rings: Rings, { size: { height, width } }: Frame): boolean {
	return rings.flat().every(([x, y]) => x > 0 && y > 0 && x < width && y < height);
}

/** The points that lie in the bounding box of some rings, or within `off` pixels of it. */
function within(spots: readonly Spot[], rings: Rings, off: number): readonly Spot[] {
	const corners = rings.flat();
	const reach = (values: readonly number[]): readonly [number, number] =>
		values.reduce<readonly [number, number]>(
			([least, most], value) => [Math.min(least, value), Math.max(most, value)],
			[Infinity, -Infinity],
		);
	const [[left, right], [top, bottom]] = [reach(corners.map(([x]) => x)), reach(corners.map(([, y]) => y))];
	return spots.filter(([x, y]) => x >= left - off && x <= right + off && y >= top - off && y <= bottom + off);
}

function nearest(spots: readonly Spot[], [x, y]: Spot): readonly Spot[] {
	return spots.toSorted((a, b) => Math.hypot(a[0] - x, a[1] - y) - Math.hypot(b[0] - x, b[1] - y));
}

/** The best placing for the name of a country: near its middle and not close to other names. */
function roomiestOf(placings: readonly MapLabel['placing'][], taken: readonly Box[], [x, y]: Spot): MapLabel['placing'] | undefined {
	const costOf = ({ box }: MapLabel['placing']) =>
		Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y) - 2 * Math.min(24, ...taken.map((other) => distance(other, box)));
	const [best] = placings.map((placing) => ({ placing, cost: costOf(placing) })).toSorted((a, b) => a.cost - b.cost);
	return best?.placing;
}

const COUNTS = [2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05];

/** The largest round number of kilometres that is at most a quarter of the map's width. */
export function scaleOf({ kilometre, size }: Frame): number {
	return COUNTS.find((count) => count * kilometre <= size.width / 4) ?? 0.05;
}

/** A map that reaches further than this, in radians, has different scales in its middle and at its edges, so it shows none. */
const LARGEST = 0.45;

/** The scale bar's label, along the bottom or the top edge where there is room. */
export function scaleLabel(
	frame: Frame,
	taken: readonly Box[],
	courses: readonly Spot[],
	size: number,
	{ kilometres }: MapWords,
): readonly MapLabel[] {
	if (frame.reach > LARGEST) return [];
	const { height, width } = frame.size;
	const words = kilometres(scaleOf(frame));
	const long = Math.max(scaleOf(frame) * frame.kilometre, widthOf(words, size));
	const xs = Array.from({ length: Math.floor((width - long - 28) / 16) + 1 }, (_, step) => 14 + step * 16);
	const placings = [height - 20, 24].flatMap((y) =>
		xs.map((x) => {
			const box = boxOf(words, size, x, y, 'start');
			return { x, y, anchor: 'start' as const, cost: 0, box: { ...box, width: long + 4, height: box.height + 10 } };
		}),
	);
	const placing = placings.find(({ box }) => !taken.some((other) => overlap(other, box)) && !holds(box, courses));
	return placing === undefined ? [] : [{ words, kind: 'scale', size, placing }];
}
