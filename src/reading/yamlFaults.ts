import { isAlias, isMap, isScalar, visit, type Node } from 'yaml';
import { problem, type Problem } from '../problems/problem.ts';
import { explainJoined } from './yamlIndentation.ts';
import { explainFault, signReason, type Reason } from './yamlReasons.ts';
import { nodesAround, placeIn, type YamlSource } from './yamlSource.ts';

/** What keeps YAML from being read. One mistake makes the parser stumble over all that follows, so only the first is told. */
export function findFaults(source: YamlSource): readonly Problem[] {
	const { errors } = source.document;
	const [first] = errors;
	if (first === undefined) return findMisread(source);
	return first.code === 'DUPLICATE_KEY' ? findDuplicateKeys(source) : [broken(source, explainFault(source, first, errors))];
}

/** Of an entry that lacks its dash every key comes twice: the first says it all. */
function findDuplicateKeys(source: YamlSource): readonly Problem[] {
	const seen = new Set<Node | undefined>();
	return source.document.errors.flatMap(({ code, pos }) => {
		const map = nodesAround(source, pos[0]).findLast(isMap);
		if (code !== 'DUPLICATE_KEY' || seen.has(map)) return [];
		seen.add(map);
		const key = source.text.slice(pos[0]).split(':', 1)[0] ?? '';
		return [problem(placeIn(source, pos[0], key.length), 'duplicate-key', { key, where: 'yaml' })];
	});
}

/** What the parser takes for something else than any author means. */
function findMisread(source: YamlSource): readonly Problem[] {
	const problems: Problem[] = [];
	visit(source.document, {
		Node(_, node) {
			if (!node.range) return;
			const [start, end] = node.range;
			const sign = isAlias(node) ? '*' : node.anchor !== undefined ? '&' : node.tag?.startsWith('!') ? '!' : undefined;
			if (sign !== undefined) problems.push(broken(source, signReason(sign, source.text.lastIndexOf(sign, start))));
			const joined = isScalar(node) && node.type === 'PLAIN' ? explainJoined(source.text, [start, end]) : undefined;
			if (joined !== undefined) problems.push(broken(source, joined));
		},
	});
	return problems;
}

function broken(source: YamlSource, { length, reason, remedy, start }: Reason): Problem {
	const part = source.file.path.endsWith('.mdx') ? 'frontmatter' : 'file';
	return problem(placeIn(source, start, length), 'broken-yaml', { part, reason, remedy });
}
