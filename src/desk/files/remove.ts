import { isMap, isSeq, type Node, type YAMLSeq } from 'yaml';
import type { Path } from '../../reading/yaml/yaml.ts';
import { dashOf } from './add.ts';
import { lineStart, nextLine, type Edit } from './edit.ts';
import { behindColon, endOf, endOfPair, find, isFlow, keyOf, pairsIn, startOf, type YamlText } from './yamlText.ts';

/** The range of one item or pair. */
interface Stretch {
	readonly start: number;
	readonly end: number;
}

/** Removes the item or key at a path, which must exist. Removing the last item of a list leaves `[]`, and the last key of a record `{}`. */
export function removeEdit(yaml: YamlText, path: Path): Edit {
	const { text } = yaml;
	const last = path.at(-1);
	const { node, pair } = find(yaml, path.slice(0, -1));
	const isRecord = isMap(node);
	const dashes = isSeq(node) ? (node as YAMLSeq<Node>).items.map((item) => dashOf(text, item)) : [];
	if (last === undefined || !(isRecord || isSeq(node))) throw new Error(`There is nothing at ${path.join('.')}.`);
	const stretches: readonly Stretch[] = isRecord
		? pairsIn(node).map((own) => ({ start: startOf(own.key), end: endOfPair(text, own) }))
		: (node as YAMLSeq<Node>).items.map((item) => ({ start: startOf(item), end: endOf(text, item) }));
	const index = isRecord ? pairsIn(node).findIndex(({ key }) => keyOf(key) === String(last)) : Number(last);
	const own = stretches[index];
	if (own === undefined) throw new Error(`There is nothing at ${path.join('.')}.`);
	if (isFlow(node)) return inFlow(own, stretches[index - 1], stretches[index + 1]);
	if (stretches.length === 1) {
		const start = pair === undefined ? (dashes[0] ?? own.start) : behindColon(text, pair.key);
		if (path.length === 1) return { start: lineStart(text, own.start), end: nextLine(text, own.end), text: '' };
		return { start, end: own.end, text: `${pair === undefined ? '' : ' '}${isRecord ? '{}' : '[]'}` };
	}
	const start = dashes[index] ?? own.start;
	const isAlone = text.slice(lineStart(text, start), start).trim() === '';
	if (isAlone) return { start: lineStart(text, start), end: endOfLines(text, own), text: '' };
	// The record begins after the dash of a list item, so the next key takes its place.
	const next = stretches[index + 1];
	const nextStart = dashes[index + 1] ?? next?.start ?? own.end;
	return { start, end: nextStart, text: '' };
}

function inFlow(own: Stretch, before: Stretch | undefined, after: Stretch | undefined): Edit {
	if (after !== undefined) return { start: own.start, end: after.start, text: '' };
	return { start: before?.end ?? own.start, end: own.end, text: '' };
}

/** The end of the lines of a value. Anything after it on its last line is removed with it. */
function endOfLines(text: string, { end }: Stretch): number {
	return nextLine(text, end);
}
