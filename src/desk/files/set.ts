import { isCollection, isScalar, Scalar, type Node } from 'yaml';
import type { Path } from '../../reading/yaml/yaml.ts';
import { lineEndOf, lineStart, type Edit } from './edit.ts';
import { writeBehindKey, writeFlow, writeItem, writeScalar, type Quotes, type Value } from './write.ts';
import { behindColon, endOf, find, isFlow, startOf, type YamlText } from './yamlText.ts';

/** Replaces the value at a path, which must exist. */
export function setEdit(yaml: YamlText, path: Path, value: Value): Edit {
	const { text } = yaml;
	const { isInFlow, node, pair } = find(yaml, path);
	if (pair !== undefined && isEmpty(text, pair.value)) {
		const at = behindColon(text, pair.key);
		const colon = text.charAt(at - 1) === ':' ? '' : ':';
		const indent = ' '.repeat(startOf(pair.key) - lineStart(text, startOf(pair.key)));
		return { start: at, end: at, text: colon + (isInFlow ? ` ${inline(value, true)}` : writeBehindKey(value, indent, lineEndOf(text))) };
	}
	if (node === undefined || node === null) throw new Error(`There is nothing at ${path.join('.')}.`);
	const [start, end] = [startOf(node), endOf(text, node)];
	if (start === end) {
		const isAfterSpace = /[\s[{]/.test(text.charAt(start - 1));
		return { start, end, text: `${isAfterSpace ? '' : ' '}${inline(value, isInFlow)}` };
	}
	if (!isCollection(node) || isFlow(node)) {
		const isOneLine = typeof value !== 'object' || value === null || isInFlow || isFlow(node);
		if (isOneLine) return { start, end, text: inline(value, isInFlow, quotesOf(node)) };
	}
	const indent = ' '.repeat(
		(pair === undefined ? start : startOf(pair.key)) - lineStart(text, pair === undefined ? start : startOf(pair.key)),
	);
	if (pair === undefined) return { start, end, text: writeItem(value, indent, lineEndOf(text), false) };
	return { start: behindColon(text, pair.key), end, text: writeBehindKey(value, indent, lineEndOf(text)) };
}

function isEmpty(text: string, node: Node | null): boolean {
	return node === null || (isScalar(node) && node.value === null && startOf(node) === endOf(text, node));
}

function inline(value: Value, isInFlow: boolean, quotes?: Quotes): string {
	return typeof value === 'object' && value !== null ? writeFlow(value) : writeScalar(value, isInFlow, quotes);
}

/** The quotation marks that the author used. Those around an empty value do not count. */
function quotesOf(node: Node): Quotes {
	if (!isScalar(node) || node.value === '') return 'none';
	return node.type === Scalar.QUOTE_SINGLE ? 'single' : node.type === Scalar.QUOTE_DOUBLE ? 'double' : 'none';
}
