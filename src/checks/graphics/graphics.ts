import { nearest } from '../../diagnostics/nearest.ts';
import type { Place } from '../../diagnostics/place.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ContentReading } from '../../reading/documents/content.ts';
import { placeAt } from '../../reading/files/contentFile.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { namedBy, writtenFor } from '../../tags/named.ts';
import { isBlockTag } from '../../tags/specs.ts';

/** A chart or map that a text or a topic names, and where. */
interface Use {
	readonly kind: 'chart' | 'map';
	readonly id: string;
	readonly place: Place;
}

/** Checks that every chart and map that is named exists, that every one that exists is named, and that no text shows one twice. */
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
			[...known[kind]].flatMap(([id, { file }]) =>
				isUsed(kind, id) ? [] : [diagnostic(placeAt(file, 0), 'unused-figure', { kind, written: writtenFor(kind, id) })],
			),
		),
		...repeats(content),
	];
}

function usesInTexts({ articles }: ContentReading): readonly Use[] {
	return articles.flatMap(({ body }) =>
		body.tags.flatMap((tag) =>
			namedBy(tag).flatMap(({ id, kind }): readonly Use[] => (kind === 'chart' || kind === 'map' ? [{ kind, id, place: tag.place }] : [])),
		),
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

/** Reports tags between paragraphs that show the same thing twice in one text. READ cards have a rule of their own. */
function repeats({ articles, translations }: ContentReading): readonly Diagnostic[] {
	return [...articles, ...translations].flatMap(({ body }) => {
		const shown = new Set<string>();
		return body.tags.flatMap((use) => {
			const { place, tag } = use;
			const named = namedBy(use);
			if (!isBlockTag(tag) || named.some(({ kind }) => kind === 'article')) return [];
			const key = [tag, ...named.map(({ id }) => id)].join(' ');
			if (shown.has(key)) return [diagnostic(place, 'repeated-figure', { tag, id: named[0]?.id })];
			shown.add(key);
			return [];
		});
	});
}
