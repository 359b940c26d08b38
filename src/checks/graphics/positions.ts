import { nearest } from '../../diagnostics/nearest.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { borderBetween, hasCountry } from '../../drawings/maps/atlas.ts';
import { ATLAS_LINE_IDS } from '../../drawings/maps/borders.ts';
import { isAtSea } from '../../drawings/maps/sea.ts';
import type { ContentReading } from '../../reading/documents/content.ts';
import type { Locate, Path } from '../../reading/yaml/yaml.ts';
import type { EntityData } from '../../schema/entity.ts';

/** Checks the positions of entities: points on land, unless they say otherwise, and lines and areas that exist. */
export function checkPositions({ entities }: ContentReading): readonly Diagnostic[] {
	return [...entities.values()].flatMap(({ data, locate }) =>
		data === undefined ? [] : [...checkPoint(data, locate), ...checkLine(data, locate), ...checkArea(data, locate)],
	);
}

function checkPoint({ coordinates }: EntityData, locate: Locate): readonly Diagnostic[] {
	if (coordinates === undefined || coordinates.atSea) return [];
	const { latitude, longitude } = coordinates;
	if (!isAtSea(latitude, longitude)) return [];
	const isSwapped = Math.abs(longitude) <= 90 && !isAtSea(longitude, latitude);
	return [diagnostic(locate(['coordinates', 'latitude']), 'place-at-sea', { isSwapped })];
}

function checkLine({ line }: EntityData, locate: Locate): readonly Diagnostic[] {
	if (line === undefined) return [];
	const { atlas, between, course, disputed, disputedBasis } = line;
	const ways = Object.entries({ between, atlas, course }).flatMap(([key, value]) => (value === undefined ? [] : [key]));
	return [
		...(ways.length === 1 ? [] : [diagnostic(locate(['line']), 'unclear-position', { what: 'line', ways })]),
		...(atlas === undefined || ATLAS_LINE_IDS.includes(atlas)
			? []
			: [diagnostic(locate(['line', 'atlas']), 'unknown-line', { id: atlas, nearest: nearest(atlas, ATLAS_LINE_IDS) })]),
		...(between === undefined ? [] : checkBetween(between, locate)),
		...(disputed !== undefined && disputedBasis === undefined
			? [diagnostic(locate(['line', 'disputed'], 'key'), 'unsourced-dispute')]
			: []),
	];
}

const borders = new Map<string, boolean>();

function checkBetween(between: readonly string[], locate: Locate): readonly Diagnostic[] {
	const unknown = between.flatMap((code, at) => notInAtlas(code, locate, ['line', 'between', at]));
	if (unknown.length > 0) return unknown;
	const key = between.join(' ');
	const hasBorder = borders.get(key) ?? borderBetween(between, '50m').coordinates.length > 0;
	borders.set(key, hasBorder);
	if (hasBorder) return [];
	const nameOf = new Intl.DisplayNames('en', { type: 'region' });
	return [diagnostic(locate(['line', 'between']), 'no-border', { names: between.map((code) => nameOf.of(code) ?? code).join(' and ') })];
}

function checkArea({ area }: EntityData, locate: Locate): readonly Diagnostic[] {
	if (area === undefined) return [];
	const { country, outline } = area;
	const ways = Object.entries({ country, outline }).flatMap(([key, value]) => (value === undefined ? [] : [key]));
	return [
		...(ways.length === 1 ? [] : [diagnostic(locate(['area']), 'unclear-position', { what: 'area', ways })]),
		...(country === undefined ? [] : notInAtlas(country, locate, ['area', 'country'])),
	];
}

/** Reports a country that is not in the atlas, so that no map could draw it. */
export function notInAtlas(code: string, locate: Locate, path: Path): readonly Diagnostic[] {
	return hasCountry(code) ? [] : [diagnostic(locate(path), 'not-in-atlas', { code })];
}
