import type { AttributionData } from '../../schema/claim.ts';
import type { Source } from '../source.ts';

/** One report, and the reports that pass it on. */
export interface Chain {
	readonly source: Source;
	readonly relayedBy: readonly Chain[];
}

/**
 * The reports that some attributions rest on, as trees. A tree starts at an origin, followed by the reports that relay
 * it, down to the sources that the attributions name. Attributions that go back to the same origin share its tree.
 */
export function traceChains(
	attributions: readonly Pick<AttributionData, 'basedOn' | 'source'>[],
	sources: ReadonlyMap<string, Source>,
): readonly Chain[] {
	const paths = attributions.flatMap(({ basedOn, source }) =>
		basedOn.length === 0 ? pathsTo(source, sources) : basedOn.flatMap((id) => pathsTo(id, sources)).map((path) => [...path, source]),
	);
	return growTrees(paths, sources);
}

/** Every path from an origin down to a source. A circle has no origin, so it yields none. */
function pathsTo(id: string, sources: ReadonlyMap<string, Source>, below: readonly string[] = []): readonly (readonly string[])[] {
	const source = sources.get(id);
	if (source === undefined || below.includes(id)) return [];
	if (source.basedOn.length === 0) return [[id, ...below]];
	return source.basedOn.flatMap((earlier) => pathsTo(earlier.id, sources, [id, ...below]));
}

function growTrees(paths: readonly (readonly string[])[], sources: ReadonlyMap<string, Source>): readonly Chain[] {
	const byFirst = Map.groupBy(
		paths.filter(([first]) => first !== undefined),
		([first = '']) => first,
	);
	return [...byFirst].flatMap(([id, below]) => {
		const source = sources.get(id);
		return source === undefined
			? []
			: [
					{
						source,
						relayedBy: growTrees(
							below.map((path) => path.slice(1)),
							sources,
						),
					},
				];
	});
}
