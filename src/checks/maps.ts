import { nearest } from '../diagnostics/nearest.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ContentReading } from '../reading/documents/content.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { findDuplicates } from './ids.ts';
import { idOf } from './references.ts';

/** Everything that a map draws exists, has its place, and is named in words. */
export function checkMaps({ maps }: ContentReading, { entities, unreadable }: Catalogue): readonly Diagnostic[] {
	return [...maps.values()].flatMap(({ data, locate }) => {
		if (data === undefined) return [];
		return [
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
	});
}
