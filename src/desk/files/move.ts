import { isSeq, type Node, type YAMLSeq } from 'yaml';
import type { Path } from '../../reading/yaml/yaml.ts';
import { nextLine, type Edit } from './edit.ts';
import { endOf, find, isFlow, startOf, type YamlText } from './yamlText.ts';

/** Moves the item at a path to another index in its list. Dashes, commas and the space between items stay where they are. */
export function moveEdit(yaml: YamlText, path: Path, to: number): Edit {
	const { text } = yaml;
	const from = Number(path.at(-1));
	const { node } = find(yaml, path.slice(0, -1));
	if (!isSeq(node)) throw new Error(`There is no list at ${path.slice(0, -1).join('.')}.`);
	const { items } = node as YAMLSeq<Node>;
	const slots = items.map((item) => ({ start: startOf(item), end: isFlow(node) ? endOf(text, item) : endWithComment(text, item) }));
	const order = slots.map((_, index) => index);
	order.splice(to, 0, ...order.splice(from, 1));
	const [low, high] = [Math.min(from, to), Math.max(from, to)];
	const [first, last] = [slots[low], slots[high]];
	if (first === undefined || last === undefined) throw new Error(`The list has no items ${low} to ${high}.`);
	const words = slots.slice(low, high + 1).map((slot, position) => {
		const source = slots[order[low + position] ?? 0] ?? slot;
		const next = slots[low + position + 1];
		return text.slice(source.start, source.end) + (low + position < high && next ? text.slice(slot.end, next.start) : '');
	});
	return { start: first.start, end: last.end, text: words.join('') };
}

/** The end of an item, including a comment after it on its last line. */
function endWithComment(text: string, item: Node): number {
	const end = endOf(text, item);
	const rest = text.slice(end, nextLine(text, end));
	return end + rest.trimEnd().length;
}
