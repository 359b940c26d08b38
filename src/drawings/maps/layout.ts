import type { MapLine, PlaceMap } from '../../model/map.ts';
import { MAP_WIDTHS } from '../../model/drawingSizes.ts';
import type { Size } from '../svg.ts';
import { widthOf } from '../type.ts';
import { frameOf, type Frame } from './frame.ts';
import { asBox, spotsAlong, type Box } from './geometry.ts';
import { globeBox, type Globe } from './globe.ts';
import { leaderSpots } from './labels.ts';
import { along, freeIn, placeNames, type MapLabel, type Named } from './names.ts';
import { seaLabels } from './seas.ts';
import { subjectsOf, type Subjects } from './subjects.ts';
import { countryLabels, scaleLabel, type MapWords } from './surroundings.ts';

/** A name listed below the map, with its number on the map. */
export interface LegendEntry {
	readonly number: string;
	readonly words: string;
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'end';
}

/** The layout of a map in one language and at one width. */
export interface MapLayout {
	readonly frame: Frame;
	/** The size of the drawing, including its legend. */
	readonly size: Size;
	readonly subjects: Subjects;
	readonly labels: readonly MapLabel[];
	readonly legend: readonly LegendEntry[];
	readonly globe: Globe | undefined;
	readonly radius: number;
	readonly type: number;
}

/** The margins to try, as a share of the map's width, smallest first. The names decide how much margin is needed. */
const ROOMS = [0.1, 0.17, 0.25];

/** The type sizes to try for the names of places, best first. */
const TYPES = { wide: [16, 14], narrow: [14, 12] };

const known = new Map<string, MapLayout>();

/** Lays out a map: its frame, and every name where it covers nothing else. Each layout is kept, so the same map is laid out only once. */
export function layOut(map: PlaceMap, name: keyof typeof MAP_WIDTHS, words: MapWords): MapLayout {
	const { areas, countries, disputes, frame, lines, points, routes } = map;
	const key = JSON.stringify([name, words.kilometres(1), areas, countries, disputes, frame, lines, points, routes]);
	const layout = known.get(key) ?? lay(map, MAP_WIDTHS[name], words);
	known.set(key, layout);
	return layout;
}

/** The size of a map's drawing. If some names do not fit on the map, it includes a legend. */
export function mapSize(map: PlaceMap, name: keyof typeof MAP_WIDTHS, words: MapWords): Size {
	return layOut(map, name, words).size;
}

/** The disputed lines on a map: those the newsroom has named, and whether there are others. */
export function disputesOn(map: PlaceMap, words: MapWords): { readonly named: readonly MapLine[]; readonly hasOthers: boolean } {
	const {
		frame: { isWorld },
		subjects: { lines, unnamed },
	} = layOut(map, 'wide', words);
	// A map of the world shows many disputed lines that it is not about.
	const told = lines.filter(({ isAsked, line }) => line.line.disputed !== undefined && (isAsked || !isWorld));
	return {
		named: told.map(({ line }) => line),
		hasOthers: unnamed.length > 0 || told.length < lines.filter(({ line }) => line.line.disputed !== undefined).length,
	};
}

/** Whether a map is so close up that it shows no coasts or borders from the atlas. */
export function isWithoutAtlas(map: PlaceMap, words: MapWords): boolean {
	return layOut(map, 'wide', words).frame.scale === undefined;
}

interface Try {
	readonly frame: Frame;
	readonly subjects: Subjects;
	readonly named: Named;
	readonly type: number;
	readonly small: number;
}

function lay(map: PlaceMap, width: number, words: MapWords): MapLayout {
	const isWide = width > 400;
	const radius = isWide ? 4 : 3.5;
	const rooms = map.frame === undefined ? ROOMS : ROOMS.slice(0, 1);
	const tries: Try[] = [];
	for (const type of isWide ? TYPES.wide : TYPES.narrow)
		for (const room of rooms) {
			const frame = frameOf(map, width, room);
			const subjects = subjectsOf(map, frame, radius);
			const small = isWide ? Math.min(14, type) : 12;
			tries.push({ frame, subjects, type, small, named: placeNames(frame, subjects, type, small, words.number) });
			if (costOf(tries.at(-1)) === 0) break;
		}
	const [best] = tries.toSorted((a, b) => costOf(a) - costOf(b));
	if (best === undefined) throw new Error('No map was laid out.');
	return finish(best, radius, words);
}

function costOf(one: Try | undefined): number {
	if (one === undefined) return 0;
	const { compromises, labels, numbered } = one.named;
	// A number in the legend that is not on the map is of no use.
	const lost = numbered.length - labels.filter(({ kind }) => kind === 'number').length;
	return lost * 100 + numbered.length * 10 + compromises;
}

function finish({ frame, named, small, subjects, type }: Try, radius: number, words: MapWords): MapLayout {
	const edges = [...subjects.courses, ...subjects.areas.flatMap(({ rings }) => rings.flatMap((ring) => spotsAlong(ring)))];
	const own = [...named.labels, ...scaleLabel(frame, takenBy(named.labels, subjects), edges, small, words)];
	// Lines that the map does not ask for are named if there is room.
	const lines = subjects.lines.filter(({ isAsked }) => !isAsked && !frame.isWorld);
	const withLines = (labels: readonly MapLabel[], globe?: Globe) =>
		lines.reduce((all, line) => [...all, ...lineLabel(line, frame, takenBy(all, subjects, globe), subjects, small)], labels);
	const surrounded = (isLinesFirst: boolean) => {
		const before = isLinesFirst ? withLines(own) : own;
		const globe = globeBox(frame, takenBy(before, subjects), [...edges, ...subjects.unnamed.flat()]);
		const labels = [...before, ...countryLabels(frame, takenBy(before, subjects, globe), subjects, small - 1, words)];
		return { globe, labels: isLinesFirst ? labels : withLines(labels, globe) };
	};
	let { globe, labels } = surrounded(true);
	if (lines.length > 0) {
		const other = surrounded(false);
		if (other.labels.length > labels.length) ({ globe, labels } = other);
	}
	labels = [...labels, ...seaLabels(frame, takenBy(labels, subjects, globe), subjects, small - 1, words.seas)];
	const { entries, height } = legendOf(named.numbered, frame.size, type, words);
	return {
		frame,
		size: { width: frame.size.width, height },
		subjects,
		labels,
		legend: entries,
		globe,
		radius,
		type,
	};
}

/** The boxes covered by labels, points and the globe. */
function takenBy(labels: readonly MapLabel[], { points }: Subjects, globe?: Globe): readonly Box[] {
	const covered = labels.flatMap(({ placing }) => [placing.box, ...leaderSpots(placing).map(asBox)]);
	return [...points.map(({ dot }) => dot), ...covered, ...(globe === undefined ? [] : [globe.box])];
}

function lineLabel(
	{ line, runs }: Subjects['lines'][number],
	frame: Frame,
	taken: readonly Box[],
	subjects: Subjects,
	size: number,
): readonly MapLabel[] {
	const words = line.entity.shortName;
	const [placing] = along(words, 'line', size, runs, frame, subjects, freeIn(frame, taken)).placings;
	return placing === undefined ? [] : [{ words, kind: 'line', size, placing }];
}

const GAP = 24;

/** The legend: numbered names in columns below the map, from the side where text begins. */
function legendOf(
	numbered: readonly string[],
	{ height, width }: Size,
	type: number,
	{ language: { direction }, number }: MapWords,
): { readonly entries: readonly LegendEntry[]; readonly height: number } {
	if (numbered.length === 0) return { entries: [], height };
	const indent = type * 1.9;
	const widest = Math.min(width - indent, Math.max(...numbered.map((name) => widthOf(name, type))));
	const columns = Math.max(1, Math.floor((width + GAP) / (widest + indent + GAP)));
	const row = type * 1.75;
	const rows = Math.ceil(numbered.length / columns);
	const entries = numbered.map((words, index): LegendEntry => {
		const along = Math.floor(index / rows) * (widest + indent + GAP);
		const y = height + 10 + (index % rows) * row + type;
		const isLeft = direction === 'ltr';
		return { number: number(index + 1), words, y, x: isLeft ? along + 1 : width - along - 1, anchor: isLeft ? 'start' : 'end' };
	});
	return { entries, height: Math.ceil(height + 10 + rows * row + 4) };
}
