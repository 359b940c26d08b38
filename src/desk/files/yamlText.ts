import { isMap, isScalar, isSeq, parseDocument, type Document, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Path } from '../../reading/yaml/yaml.ts';

/** YAML with its tree, which is read once and asked often. */
export interface YamlText {
	readonly text: string;
	readonly document: Document.Parsed;
}

/** The value at a path, and what it is inside. */
export interface Found {
	/** Undefined where there is nothing at the path. */
	readonly node: Node | null | undefined;
	/** The pair, where the last step of the path is a key that exists. */
	readonly pair: Pair<Node, Node | null> | undefined;
	/** The map or list around it. */
	readonly parent: Node | null | undefined;
	/** Whether it is inside braces or brackets. */
	readonly isInFlow: boolean;
}

/** Reads YAML as the check reads it. */
export function readYamlText(text: string): YamlText {
	return { text, document: parseDocument(text, { prettyErrors: false, stringKeys: true, uniqueKeys: false }) };
}

/** Whether all of it can be read; what cannot is not to be written into. */
export function isReadable({ document }: YamlText): boolean {
	return document.errors.length === 0;
}

/** YAML as plain values. */
export function valueOf({ document }: YamlText): unknown {
	return document.toJS() as unknown;
}

/** Finds what is at a path. */
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

/** The path of the innermost value that holds an offset, or whose key does. */
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

/** The pairs of a map, as the parser gives them. */
export function pairsIn(map: YAMLMap): readonly Pair<Node, Node | null>[] {
	return map.items as Pair<Node, Node | null>[];
}

/** A key as it is written without quotation marks. */
export function keyOf(key: Node): string {
	return isScalar(key) ? String(key.value) : '';
}

/** Whether a value is written in braces or brackets. */
export function isFlow(node: Node | null | undefined): boolean {
	return (isMap(node) || isSeq(node)) && node.flow === true;
}

/** Where a node begins. */
export function startOf(node: Node): number {
	return node.range?.[0] ?? 0;
}

/** Where the words of a node end, without the white space and the line end that belong to it. */
export function endOf(text: string, node: Node): number {
	const [start, end] = node.range ?? [0, 0];
	return start + text.slice(start, end).trimEnd().length;
}

/** Where a pair ends: with its value, or with the colon behind its key where it has none. */
export function endOfPair(text: string, { key, value }: Pair<Node, Node | null>): number {
	if (value?.range !== undefined && value.range !== null && endOf(text, value) > startOf(value)) return endOf(text, value);
	return behindColon(text, key);
}

/** Behind the colon of a key; behind the key itself where it has none, as in `{ a }`. */
export function behindColon(text: string, key: Node): number {
	const end = key.range?.[1] ?? 0;
	const [colon = ''] = /^\s*:/.exec(text.slice(end)) ?? [];
	return end + colon.length;
}
