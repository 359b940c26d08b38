import { isAlias, isMap, isScalar, visit, type Node } from 'yaml';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { explainJoined } from './indentation.ts';
import type { Reason } from './reason.ts';
import { explainFault, signReason } from './reasons.ts';
import { nodesAround, placeIn, type YamlSource } from './source.ts';

/** What keeps YAML from being read. One mistake makes the parser stumble over all that follows, so only the first is told. */
export function findFaults(source: YamlSource): readonly Diagnostic[] {
	const { errors } = source.document;
	const [first] = errors;
	if (first === undefined) return findMisread(source);
	return first.code === 'DUPLICATE_KEY' ? findDuplicateKeys(source) : [broken(source, explainFault(source, first, errors))];
}

/** Of an entry that lacks its dash every key comes twice: the first says it all. */
function findDuplicateKeys(source: YamlSource): readonly Diagnostic[] {
	const seen = new Set<Node | undefined>();
	return source.document.errors.flatMap(({ code, pos }) => {
		const map = nodesAround(source, pos[0]).findLast(isMap);
		if (code !== 'DUPLICATE_KEY' || seen.has(map)) return [];
		seen.add(map);
		const key = source.text.slice(pos[0]).split(':', 1)[0] ?? '';
		return [diagnostic(placeIn(source, pos[0], key.length), 'duplicate-key', { key, where: 'yaml' })];
	});
}

/** What the parser takes for something else than any author means. */
function findMisread(source: YamlSource): readonly Diagnostic[] {
	const diagnostics: Diagnostic[] = [];
	visit(source.document, {
		Node(_, node) {
			if (!node.range) return;
			const [start, end] = node.range;
			const sign = isAlias(node) ? '*' : node.anchor !== undefined ? '&' : node.tag?.startsWith('!') ? '!' : undefined;
			if (sign !== undefined) diagnostics.push(broken(source, signReason(sign, source.text.lastIndexOf(sign, start))));
			const joined = isScalar(node) && node.type === 'PLAIN' ? explainJoined(source.text, [start, end]) : undefined;
			if (joined !== undefined) diagnostics.push(broken(source, joined));
		},
	});
	return diagnostics;
}

function broken(source: YamlSource, { length, reason, remedy, start }: Reason): Diagnostic {
	const part = source.file.path.endsWith('.mdx') ? 'frontmatter' : 'file';
	return diagnostic(placeIn(source, start, length), 'broken-yaml', { part, reason, remedy });
}
