import type { LineString } from 'geojson';
import type { MapArea, MapLine, MapPoint, PlaceMap } from '../../model/map.ts';
import { countriesOf, pieceOf, type Piece } from './atlas.ts';
import { ATLAS_LINES, courseBetween, lineOf } from './borders.ts';
import type { Frame } from './frame.ts';
import { spotsAlong, type Box, type Rings, type Spot } from './geometry.ts';
import { isSeen, runsOf } from './outline.ts';
import { positionsIn } from './shown.ts';

/** What a map is about, and where it lies in the drawing. */
export interface Subjects {
	readonly points: readonly { readonly point: MapPoint; readonly spot: Spot; readonly dot: Box }[];
	readonly lines: readonly { readonly line: MapLine; readonly runs: Rings; readonly isAsked: boolean }[];
	readonly areas: readonly { readonly area: MapArea; readonly rings: Rings }[];
	readonly routes: readonly { readonly name: string; readonly legs: Rings }[];
	/** Disputed lines in the atlas that the newsroom has no file for. */
	readonly unnamed: Rings;
	/** Points close together along all lines and routes. */
	readonly courses: readonly Spot[];
}

/** The distance between two corners of a line, in pixels. */
const STEP = 0.8;

/** Finds where everything a map is about lies in the drawing. */
export function subjectsOf(map: PlaceMap, frame: Frame, radius: number): Subjects {
	const { projection, spotOf } = frame;
	const points = map.points.map((point) => {
		const spot = spotOf(point.coordinates.longitude, point.coordinates.latitude);
		const [x, y] = spot;
		return { point, spot, dot: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius } };
	});
	const lines = [...map.lines.map((line) => ({ line, isAsked: true })), ...map.disputes.map((line) => ({ line, isAsked: false }))]
		.map(({ isAsked, line }) => ({ line, isAsked, runs: drawn(piecesOf(line, frame), frame) }))
		.filter(({ runs }) => runs.length > 0);
	const areas = map.areas.map((area) => ({ area, rings: ringsOf(area, frame) }));
	const routes = map.routes.map(({ name, through }) => ({
		name,
		legs: through.slice(1).flatMap(({ coordinates: to }, index) => {
			const { coordinates: from } = through[index] ?? { coordinates: to };
			const coordinates = [from, to].map(({ latitude, longitude }) => [longitude, latitude]);
			return runsOf({ type: 'LineString', coordinates }, projection, STEP);
		}),
	}));
	const named = new Set([...map.lines, ...map.disputes].map(({ line }) => line.atlas));
	const unnamed =
		frame.scale === undefined
			? []
			: ATLAS_LINES.filter(({ id, kind }) => kind !== 'claim' && !named.has(id)).flatMap(({ course }) => drawn(course, frame));
	return {
		points,
		lines,
		areas,
		routes,
		unnamed,
		courses: [...lines.flatMap(({ runs }) => runs), ...routes.flatMap(({ legs }) => legs)].flatMap((run) => spotsAlong(run)),
	};
}

/** The parts of a line that lie inside the frame. */
function drawn(course: readonly Piece<LineString>[], { mayShow, projection, size: { height, width } }: Frame): Rings {
	return course
		.filter(mayShow)
		.flatMap(({ shape }) => runsOf(shape, projection, STEP))
		.filter((run) => run.length > 1 && run.some(([x, y]) => x > 0 && y > 0 && x < width && y < height));
}

function piecesOf({ line: { atlas, between, course } }: MapLine, { scale }: Frame): readonly Piece<LineString>[] {
	if (course !== undefined) return [lineOf([...positionsIn(course)].map((spot) => [...spot]))];
	// This close up, the course of a border from the atlas would be a guess.
	if (scale === undefined) return [];
	if (between !== undefined) return courseBetween(between, scale);
	return ATLAS_LINES.find(({ id }) => id === atlas)?.course ?? [];
}

function ringsOf({ area: { country, outline } }: MapArea, { mayShow, projection, scale }: Frame): Rings {
	const corners = outline === undefined ? [] : positionsIn(outline);
	const [first] = corners;
	const pieces =
		country === undefined
			? [pieceOf({ type: 'Polygon' as const, coordinates: [] }, [...corners])]
			: scale === undefined
				? []
				: (countriesOf(scale).find(({ code }) => code === country)?.pieces ?? []);
	// An outline is drawn as a closed line, so it may run in either direction.
	if (country === undefined)
		return first === undefined ? [] : runsOf({ type: 'LineString', coordinates: [...corners, first] }, projection, STEP);
	return pieces.filter(mayShow).flatMap(({ shape }) => runsOf(shape, projection, STEP).filter((ring) => isSeen(ring, 1)));
}
