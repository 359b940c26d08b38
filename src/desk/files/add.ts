import { isMap, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Path } from '../../reading/yaml/yaml.ts';
import { lineEndOf, lineStart, nextLine, type Edit } from './edit.ts';
import { setEdit } from './set.ts';
import { isRecord, writeBehindKey, writeFlow, writeItem, writeScalar, type Value } from './write.ts';
import { endOf, endOfPair, find, isFlow, pairsIn, keyOf, startOf, type YamlText } from './yamlText.ts';

/**
 * Adds a value at a path that does not exist yet: an item in a list, before the index at the end of the path, or a key
 * in a record. `order` lists the known keys in their usual order. A new key goes after the last one that comes before
 * it in `order`.
 */
export function addEdit(yaml: YamlText, path: Path, value: Value, order: readonly string[] = []): Edit {
	const last = path.at(-1);
	const around = path.slice(0, -1);
	const { node, pair } = find(yaml, around);
	if (last === undefined) throw new Error('There is no path to add to.');
	if (isSeq(node))
		return node.items.length === 0 ? fillEmpty(yaml, node, around, [value]) : addItem(yaml, node as YAMLSeq<Node>, Number(last), value);
	if (isMap(node))
		return node.items.length === 0 ? fillEmpty(yaml, node, around, { [last]: value }) : addKey(yaml, node, String(last), value, order);
	const whole: Value = typeof last === 'number' ? [value] : { [last]: value };
	if (around.length === 0) return { start: yaml.text.length, end: yaml.text.length, text: firstKey(yaml, String(last), value) };
	// The key has no value yet, or does not exist and is added as well.
	return pair === undefined ? addEdit(yaml, around, whole, order) : setEdit(yaml, around, whole);
}

function firstKey({ text }: YamlText, key: string, value: Value): string {
	const lineEnd = lineEndOf(text);
	return `${text === '' || text.endsWith('\n') ? '' : lineEnd}${writeScalar(key, false)}:${writeBehindKey(value, '', lineEnd)}${lineEnd}`;
}

/** Fills `[]` or `{}`. Plain values stay in brackets; records get a line each. */
function fillEmpty(yaml: YamlText, node: Node, path: Path, value: Value): Edit {
	const { isInFlow, pair } = find(yaml, path);
	if (isInFlow || pair === undefined) return { start: startOf(node), end: endOf(yaml.text, node), text: writeFlow(value) };
	const indent = ' '.repeat(startOf(pair.key) - lineStart(yaml.text, startOf(pair.key)));
	const colon = yaml.text.lastIndexOf(':', startOf(node));
	return { start: colon + 1, end: endOf(yaml.text, node), text: writeBehindKey(value, indent, lineEndOf(yaml.text)) };
}

function addItem({ text }: YamlText, list: YAMLSeq<Node>, index: number, value: Value): Edit {
	const { items } = list;
	const before = items[Math.min(index, items.length) - 1];
	const after = items[index];
	if (isFlow(list))
		return addInFlow(text, before === undefined ? undefined : endOf(text, before), after && startOf(after), writeFlow(value));
	const model = before ?? after;
	if (model === undefined) throw new Error('A list with lines has items.');
	const dash = dashOf(text, model);
	const indent = ' '.repeat(dash - lineStart(text, dash));
	const asFlow = isRecord(value) ? isFlow(model) || undefined : undefined;
	const item = `- ${writeItem(value, `${indent}  `, lineEndOf(text), asFlow ?? false)}`;
	if (before !== undefined) return addLine(text, endOf(text, before), indent, item);
	// Before the first item. Its dash may be on the same line as another one.
	return { start: dash, end: dash, text: `${item}${lineEndOf(text)}${indent}` };
}

function addKey({ text }: YamlText, map: YAMLMap, key: string, value: Value, order: readonly string[]): Edit {
	const pairs = pairsIn(map);
	const before = pairs.findLast((pair) => order.includes(keyOf(pair.key)) && order.indexOf(keyOf(pair.key)) < order.indexOf(key));
	const model = before ?? pairs.at(-1);
	if (model === undefined) throw new Error('A record with lines has keys.');
	if (isFlow(map)) return addInFlow(text, endOfPair(text, model), undefined, `${writeScalar(key, true)}: ${writeFlow(value)}`);
	const indent = ' '.repeat(startOf(model.key) - lineStart(text, startOf(model.key)));
	return addLine(text, endOfPair(text, model), indent, `${writeScalar(key, false)}:${writeBehindKey(value, indent, lineEndOf(text))}`);
}

function addInFlow(text: string, before: number | undefined, after: number | undefined, written: string): Edit {
	if (before !== undefined) return { start: before, end: before, text: `, ${written}` };
	const at = after ?? text.length;
	return { start: at, end: at, text: `${written}, ` };
}

/** Adds a line below the one that contains `end`. */
function addLine(text: string, end: number, indent: string, line: string): Edit {
	const at = nextLine(text, end);
	const lineEnd = lineEndOf(text);
	const isLastWithoutEnd = at === text.length && !text.endsWith('\n');
	return { start: at, end: at, text: isLastWithoutEnd ? `${lineEnd}${indent}${line}` : `${indent}${line}${lineEnd}` };
}

/** The offset of an item’s dash. It is the last dash before the item, because only white space or an anchor can be between them. */
export function dashOf(text: string, item: Node): number {
	return text.lastIndexOf('-', Math.max(0, startOf(item) - 1));
}
