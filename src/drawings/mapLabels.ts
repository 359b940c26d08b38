import type { PlaceMap } from '../model/map.ts';
import type { Frame } from './frame.ts';
import { cornersOf, distance, grid, isWithin } from './geometry.ts';
import { groundOf, type Ground } from './ground.ts';
import { boxOf, holds, placeLabels, placingsAround, type Box, type Placing, FURTHER_OFF } from './labels.ts';
import type { Size } from './svg.ts';
import { widthOf } from './type.ts';

/** The words of a map in one language. */
export interface MapWords {
	/** The name of a country by its code (ISO 3166-1, two letters). */
	readonly countryName: (code: string) => string;
	readonly kilometres: (count: number) => string;
}

/** Words on a map, with where they are. */
export interface MapLabel {
	readonly words: string;
	readonly kind: 'place' | 'line' | 'country' | 'scale';
	readonly size: number;
	/** Between letters, as a part of the size. */
	readonly spacing?: number | undefined;
	readonly placing: Placing;
}

/** Letters that join are neither slanted nor spaced. */
export function isArabic(words: string): boolean {
	return /\p{Script=Arabic}/u.test(words);
}

/** The words on a map, so that none of them covers another, nor a point; undefined where that cannot be. */
export function labelsOf(map: PlaceMap, ground: Ground, words: MapWords): readonly MapLabel[] | undefined {
	const { courses, dots, frame, isFree, names, sides, small, type } = ground;
	const { size } = frame;
	const lineBoxes = courses.filter((_, index) => index % 6 === 0).map(([x, y]): Box => ({ x, y, width: 0, height: 0 }));
	const wanted = [
		...map.points.map(({ entity }, index): Wanted => ({
			words: entity.shortName,
			kind: 'place',
			size: type,
			placings: names[index] ?? [],
		})),
		...map.lines.map(({ entity }): Wanted => {
			// The name of a line that lies away from it would name what lies on one side.
			const placings = courses
				.flatMap(([x, y]) => placingsAround(entity.shortName, small, x, y))
				.filter(({ box, cost }) => cost < FURTHER_OFF && !holds(box, courses));
			return { words: entity.shortName, kind: 'line', size: small, placings: roomiest(placings, dots, size) };
		}),
		...sides.map(({ code, outline }): Wanted => {
			const rings = outline();
			const name = words.countryName(code).toLocaleUpperCase();
			const spacing = isArabic(name) ? undefined : 0.12;
			const placings = grid(size).flatMap(([x, y]): readonly Placing[] => {
				const box = boxOf(name, small, x, y, 'middle', spacing);
				// What is quickly told first: the outline of a country has thousands of corners.
				const isInside =
					isFree({ x, y, anchor: 'middle', box, cost: 0 }) &&
					!holds(box, courses) &&
					cornersOf(box).every((corner) => isWithin(rings, corner));
				return isInside ? [{ x, y, anchor: 'middle', box, cost: 0 }] : [];
			});
			return { words: name, kind: 'country', size: small, spacing, placings: roomiest(placings, [...dots, ...lineBoxes], size) };
		}),
		{
			words: words.kilometres(scaleOf(frame)),
			kind: 'scale' as const,
			size: small,
			placings: scalePlacings(frame, small, words).filter(({ box }) => !holds(box, courses)),
		},
	];
	// The name of a country helps to find one's way. What the map is about must be there.
	return (
		placeAll(wanted, isFree) ??
		placeAll(
			wanted.filter(({ kind }) => kind !== 'country'),
			isFree,
		)
	);
}

function placeAll(wanted: readonly Wanted[], isFree: Ground['isFree']): readonly MapLabel[] | undefined {
	const placed = placeLabels(wanted.map(({ placings }) => placings.filter(isFree)));
	if (placed === undefined) return undefined;
	return wanted.flatMap(({ kind, size, spacing, words }, index) => {
		const placing = placed[index];
		return placing === undefined ? [] : [{ kind, size, spacing, words, placing }];
	});
}

/**
 * The name on a map for which there is no room beside those before it; undefined where all fit. To be asked before a map is
 * drawn: no drawing leaves a name out.
 */
export function findCrowded(map: PlaceMap, size: Size, words: MapWords): string | undefined {
	const ground = groundOf(map, size);
	if (labelsOf(map, ground, words) !== undefined) return undefined;
	const free = ground.names.map((placings) => placings.filter(ground.isFree));
	const crowded = free.findIndex((_, index) => placeLabels(free.slice(0, index + 1)) === undefined);
	return (map.points[crowded] ?? map.lines.at(-1) ?? map.points.at(-1))?.entity.id;
}

type Wanted = Omit<MapLabel, 'placing'> & { readonly placings: readonly Placing[] };

/** The few placings that lie farthest from the points and nearest to the middle of the map. */
function roomiest(placings: readonly Placing[], dots: readonly Box[], size: Size): readonly Placing[] {
	const clearance = ({ box }: Placing) => Math.min(90, ...dots.map((dot) => distance(box, dot)));
	const off = ({ box }: Placing) => Math.hypot(box.x + box.width / 2 - size.width / 2, box.y + box.height / 2 - size.height / 2);
	return placings
		.map((placing) => ({ ...placing, cost: placing.cost / 10 + (90 - clearance(placing)) / 30 + off(placing) / 400 }))
		.sort((a, b) => a.cost - b.cost)
		.filter((_, index, all) => index % Math.max(1, Math.floor(all.length / 60)) === 0);
}

/** A round number of kilometres that is about a fifth of the map wide. */
export function scaleOf({ kilometre, size }: Frame): number {
	return [1000, 500, 200, 100, 50, 20, 10, 5, 2].find((count) => count * kilometre <= size.width / 4) ?? 1;
}

function scalePlacings(frame: Frame, type: number, { kilometres }: MapWords): readonly Placing[] {
	const { height, width } = frame.size;
	const words = kilometres(scaleOf(frame));
	const long = Math.max(scaleOf(frame) * frame.kilometre, widthOf(words, type));
	return (
		[
			[14, height - 20],
			[width - 14 - long, height - 20],
			[14, 24],
			[width - 14 - long, 24],
		] as const
	).map(([x, y], index) => ({
		x,
		y,
		anchor: 'start' as const,
		cost: index / 10,
		box: { x: x - 2, y: y - type, width: long + 4, height: type + 12 },
	}));
}
