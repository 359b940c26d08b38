import { isScalar, visit, type YAMLMap } from 'yaml';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeIn, type YamlSource } from './source.ts';

/**
 * Finds keys that are given twice. If an entry lacks its dash, all its keys come twice, and only the first is reported.
 * `leftOut` says where lines were left out. If one of them is between the two keys, it began a new entry.
 */
export function findDuplicates(source: YamlSource, leftOut: readonly number[]): readonly Diagnostic[] {
	const diagnostics: Diagnostic[] = [];
	visit(source.document, {
		Map(_, map) {
			const start = startOfDuplicate(map);
			const from = map.range?.[0] ?? 0;
			if (start === undefined || leftOut.some((line) => from < line && line < start)) return;
			const key = source.text.slice(start).split(':', 1)[0] ?? '';
			diagnostics.push(diagnostic(placeIn(source, start, key.length), 'duplicate-key', { key, where: 'yaml' }));
		},
	});
	return diagnostics;
}

/** Where the first key is that the map already has. */
function startOfDuplicate({ items }: YAMLMap): number | undefined {
	const known = new Set<unknown>();
	for (const { key } of items) {
		if (!isScalar(key)) continue;
		if (known.has(key.value)) return key.range?.[0];
		known.add(key.value);
	}
	return undefined;
}
