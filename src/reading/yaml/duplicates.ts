import { isScalar, visit, type YAMLMap } from 'yaml';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeIn, type YamlSource } from './source.ts';

/**
 * Keys that are given twice. Of an entry that lacks its dash every key comes twice: the first says it all. Where a line
 * was left out between them (`leftOut` says where), it began an entry of its own.
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

/** Where the first key is that a map has already. */
function startOfDuplicate({ items }: YAMLMap): number | undefined {
	const known = new Set<unknown>();
	for (const { key } of items) {
		if (!isScalar(key)) continue;
		if (known.has(key.value)) return key.range?.[0];
		known.add(key.value);
	}
	return undefined;
}
