import { isMap, isScalar, isSeq, parseDocument, type Document, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Path } from '../../reading/yaml/yaml.ts';

/** YAML with its tree, so that it need not be parsed for each question. */
export interface YamlText {
	readonly text: string;
	readonly document: Document.Parsed;
}

/** The value at a path, and where it is. */
export interface Found {
	/** Undefined if there is nothing at the path. */
	readonly node: Node | null | undefined;
	/** The pair, if the last step of the path is a key that exists. */
	readonly pair: Pair<Node, Node | null> | undefined;
	/** The map or list that contains it. */
	readonly parent: Node | null | undefined;
	/** Whether it is inside braces or brackets. */
	readonly isInFlow: boolean;
}

/** Parses YAML in the same way as the check. */
export function readYamlText(text: string): YamlText {
	return { text, document: parseDocument(text, { prettyErrors: false, stringKeys: true, uniqueKeys: false }) };
}

/** Whether the YAML has no errors. If it has any, nothing may be written into it. */
export function isReadable({ document }: YamlText): boolean {
	return document.errors.length === 0;
}

/** The YAML as plain values. */
export function valueOf({ document }: YamlText): unknown {
	return document.toJS() as unknown;
}

/** Finds the value at a path. */
export function find({ document }: YamlText, path: Path): Found {
	let found: Found = { node: document.contents, pair: undefined, parent: undefined, isInFlow: false };
	for (const step of path) {
		const parent = found.node;
		const isInFlow = found.isInFlow || isFlow(parent);
		if (isMap(parent)) {
			const pair = pairsIn(parent).find(({ key }) => keyOf(key) === String(step));
			found = { node: pair?.value, pair, parent, isInFlow };
		} else if (isSeq(parent)) {
			found = { node: (parent as YAMLSeq<Node>).items[Number(step)], pair: undefined, parent, isInFlow };
		} else {
			return { node: undefined, pair: undefined, parent: undefined, isInFlow };
		}
	}
	return found;
}

/** The path of the innermost value at an offset. A key counts as part of its value. */
export function pathAt({ document }: YamlText, offset: number): Path {
	const path: (string | number)[] = [];
	let node: Node | null | undefined = document.contents;
	for (;;) {
		if (isMap(node)) {
			const pair: Pair<Node, Node | null> | undefined = pairsIn(node).findLast(({ key }) => startOf(key) <= offset);
			if (pair === undefined) return path;
			path.push(keyOf(pair.key));
			node = pair.value;
		} else if (isSeq(node)) {
			const { items } = node as YAMLSeq<Node>;
			const index = items.findLastIndex((item) => startOf(item) <= offset);
			if (index < 0) return path;
			path.push(index);
			node = items[index];
		} else return path;
	}
}

/** The pairs of a map, with the types that the parser gives them. */
export function pairsIn(map: YAMLMap): readonly Pair<Node, Node | null>[] {
	return map.items as Pair<Node, Node | null>[];
}

/** A key without quotation marks. */
export function keyOf(key: Node): string {
	return isScalar(key) ? String(key.value) : '';
}

/** Whether a value is written in braces or brackets. */
export function isFlow(node: Node | null | undefined): boolean {
	return (isMap(node) || isSeq(node)) && node.flow === true;
}

/** The start of a node. */
export function startOf(node: Node): number {
	return node.range?.[0] ?? 0;
}

/** The end of a node, without the white space and line ends that the parser counts as part of it. */
export function endOf(text: string, node: Node): number {
	const [start, end] = node.range ?? [0, 0];
	return start + text.slice(start, end).trimEnd().length;
}

/** The end of a pair: of its value, or of the colon if there is no value. */
export function endOfPair(text: string, { key, value }: Pair<Node, Node | null>): number {
	if (value?.range !== undefined && value.range !== null && endOf(text, value) > startOf(value)) return endOf(text, value);
	return behindColon(text, key);
}

/** The offset after the colon of a key. If it has no colon, as in `{ a }`, the offset after the key. */
export function behindColon(text: string, key: Node): number {
	const end = key.range?.[1] ?? 0;
	const [colon = ''] = /^\s*:/.exec(text.slice(end)) ?? [];
	return end + colon.length;
}
