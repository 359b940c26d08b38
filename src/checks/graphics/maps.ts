import { nearest } from '../../diagnostics/nearest.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ContentReading } from '../../reading/documents/content.ts';
import { buildCatalogue, type Catalogue } from '../../model/catalogue.ts';
import type { PlaceMap } from '../../model/map.ts';
import { MAP_SIZES } from '../../model/drawingSizes.ts';
import { HOME_URL } from '../../model/urls.ts';
import type { Locate } from '../../reading/yaml/yaml.ts';
import { findCrowded } from '../../drawings/mapLabels.ts';
import { languageFrom } from '../../i18n/languages.ts';
import { stringsFor } from '../../i18n/strings.ts';
import { findDuplicates } from '../ids.ts';
import { idOf } from '../references.ts';

/** Everything that a map draws exists, has its place, and is named in words. */
export function checkMaps(
	content: ContentReading,
	{ entities, unreadable }: Catalogue,
	languages: readonly string[],
): readonly Diagnostic[] {
	const [main = ''] = languages;
	const editions =
		content.maps.size === 0
			? []
			: languages.map((language) => ({ language, ...buildCatalogue(content, { language, main, root: HOME_URL, home: HOME_URL }) }));
	return [...content.maps].flatMap(([id, { data, locate }]) => {
		if (data === undefined) return [];
		const found = [
			...findDuplicates(
				data.places.map((id, at) => [id, ['places', at]]),
				locate,
				true,
			),
			...data.places.flatMap((id, at) => {
				const entity = entities.get(id);
				const place = locate(['places', at]);
				if (entity === undefined)
					return unreadable.has(id)
						? []
						: [diagnostic(place, 'unknown-entity', { id, nearest: nearest(id, entities.keys()) ?? idOf(id, entities) })];
				const isNamed = [entity.name, entity.shortName].some((name) => data.inWords.includes(name));
				return [
					...(entity.coordinates === undefined && entity.line === undefined ? [diagnostic(place, 'unplaced-entity', { id })] : []),
					...(isNamed ? [] : [diagnostic(locate(['inWords']), 'unnamed-place', { name: entity.name })]),
				];
			}),
		];
		// Where a place is missing or there twice, it cannot be said what fits.
		return found.length > 0
			? found
			: checkRoom(
					data.places,
					locate,
					editions.flatMap(({ language, maps }) => ({ language, map: maps.get(id) })),
				);
	});
}

/** The names of a map fit into its drawings, in every language. */
function checkRoom(
	places: readonly string[],
	locate: Locate,
	versions: readonly { readonly language: string; readonly map: PlaceMap | undefined }[],
): readonly Diagnostic[] {
	for (const { language, map } of versions)
		for (const [name, size] of Object.entries(MAP_SIZES)) {
			const id = map && findKnownCrowded(map, size, language);
			if (id !== undefined)
				return [diagnostic(locate(['places', places.indexOf(id)]), 'crowded-map', { id, isOnPhone: name === 'narrow', language })];
		}
	return [];
}

const known = new Map<string, string | undefined>();

/** What does not fit on a map, laid out once for as long as the map and the process stay: laying out takes longer than all other checks together. */
function findKnownCrowded(map: PlaceMap, size: Parameters<typeof findCrowded>[1], language: string): string | undefined {
	const key = JSON.stringify([language, size, map.points, map.lines]);
	if (!known.has(key)) known.set(key, findCrowded(map, size, stringsFor(languageFrom({ code: language }))));
	return known.get(key);
}
