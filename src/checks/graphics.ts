import { nearest } from '../diagnostics/nearest.ts';
import type { Place } from '../diagnostics/place.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ContentReading } from '../reading/documents/content.ts';
import { placeAt } from '../reading/files/contentFile.ts';
import type { Catalogue } from '../model/catalogue.ts';

/** A chart or map that a text or a topic names, with where. */
interface Use {
	readonly kind: 'chart' | 'map';
	readonly id: string;
	readonly place: Place;
}

/** Every chart and map that is named exists, and every one that exists is named. No text shows one twice. */
export function checkGraphics(content: ContentReading, { unreadable }: Catalogue): readonly Diagnostic[] {
	const uses = [...usesInTexts(content), ...usesInTopics(content)];
	const known = { chart: content.charts, map: content.maps };
	const unknown = uses.filter(({ id, kind }) => !known[kind].has(id) && !unreadable.has(id));
	const meant = unknown.map(({ id, kind }) => nearest(id, known[kind].keys()));
	const isUsed = (kind: Use['kind'], id: string) => meant.includes(id) || uses.some((use) => use.kind === kind && use.id === id);
	return [
		...unknown.map(({ id, kind, place }) => {
			const details = { id, nearest: nearest(id, known[kind].keys()) };
			return kind === 'chart' ? diagnostic(place, 'unknown-chart', details) : diagnostic(place, 'unknown-map', details);
		}),
		...(['chart', 'map'] as const).flatMap((kind) =>
			[...known[kind]].flatMap(([id, { file }]) => (isUsed(kind, id) ? [] : [diagnostic(placeAt(file, 0), 'unused-figure', { id, kind })])),
		),
		...repeats(content),
	];
}

function usesInTexts({ articles }: ContentReading): readonly Use[] {
	return articles.flatMap(({ body }) =>
		body.tags.flatMap(({ attributes: { data: id }, place, tag }): readonly Use[] => {
			if (id === undefined || (tag !== 'Chart' && tag !== 'Map')) return [];
			return [{ kind: tag === 'Chart' ? 'chart' : 'map', id, place }];
		}),
	);
}

function usesInTopics({ topics }: ContentReading): readonly Use[] {
	return (topics?.data ?? []).flatMap(({ charts, maps }, at) => [
		...charts.map((id, which): Use => ({ kind: 'chart', id, place: placeIn(['charts', which], at) })),
		...maps.map((id, which): Use => ({ kind: 'map', id, place: placeIn(['maps', which], at) })),
	]);

	function placeIn(path: readonly (string | number)[], at: number): Place {
		return topics?.locate([at, ...path]) ?? placeAt({ path: 'content/topics.yml', text: '' }, 0);
	}
}

function repeats({ articles, translations }: ContentReading): readonly Diagnostic[] {
	return [...articles, ...translations].flatMap(({ body }) => {
		const shown = new Set<string>();
		return body.tags.flatMap(({ attributes: { data: id }, place, tag }) => {
			if (tag !== 'Chart' && tag !== 'Map' && tag !== 'Timeline') return [];
			const key = `${tag} ${id}`;
			if (shown.has(key)) return [diagnostic(place, 'repeated-figure', { tag, id })];
			shown.add(key);
			return [];
		});
	});
}
