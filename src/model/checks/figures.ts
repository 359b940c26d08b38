import { nearest } from '../../problems/nearest.ts';
import type { Place } from '../../problems/place.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import type { ContentReading } from '../../reading/content.ts';
import { placeAt } from '../../reading/text.ts';
import type { Catalogue } from '../catalogue.ts';

/** A chart or map that a text or a topic names, with where. */
interface Use {
	readonly kind: 'chart' | 'map';
	readonly id: string;
	readonly place: Place;
}

/** Every chart and map that is named exists, and every one that exists is named. No text shows one twice. */
export function checkFigures(content: ContentReading, { unreadable }: Catalogue): readonly Problem[] {
	const uses = [...usesInTexts(content), ...usesInTopics(content)];
	const known = { chart: content.charts, map: content.maps };
	const unknown = uses.filter(({ id, kind }) => !known[kind].has(id) && !unreadable.has(id));
	const meant = unknown.map(({ id, kind }) => nearest(id, known[kind].keys()));
	const isUsed = (kind: Use['kind'], id: string) => meant.includes(id) || uses.some((use) => use.kind === kind && use.id === id);
	return [
		...unknown.map(({ id, kind, place }) => {
			const details = { id, nearest: nearest(id, known[kind].keys()) };
			return kind === 'chart' ? problem(place, 'unknown-chart', details) : problem(place, 'unknown-map', details);
		}),
		...(['chart', 'map'] as const).flatMap((kind) =>
			[...known[kind]].flatMap(([id, { file }]) => (isUsed(kind, id) ? [] : [problem(placeAt(file, 0), 'unused-figure', { id, kind })])),
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

function repeats({ articles, translations }: ContentReading): readonly Problem[] {
	return [...articles, ...translations].flatMap(({ body }) => {
		const shown = new Set<string>();
		return body.tags.flatMap(({ attributes: { data: id }, place, tag }) => {
			if (tag !== 'Chart' && tag !== 'Map' && tag !== 'Timeline') return [];
			const key = `${tag} ${id}`;
			if (shown.has(key)) return [problem(place, 'repeated-figure', { tag, id })];
			shown.add(key);
			return [];
		});
	});
}
