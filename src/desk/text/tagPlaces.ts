import type { Mark, Node } from 'prosemirror-model';
import { isWordTag, WORD_TAGS } from './schema.ts';

const OPENING = new RegExp(`(?<!\\\\)<(?:${Object.keys(WORD_TAGS).join('|')})\\b`, 'g');

/** Which of the tags around words in a block’s source begins at an offset. The first is 0. Undefined if none begins there. */
export function tagNumberAt(source: string, offset: number): number | undefined {
	const number = [...source.matchAll(OPENING)].findIndex(({ index }) => index === offset);
	return number < 0 ? undefined : number;
}

/** Where the words of a block’s tag are, counted from the start of the block. Undefined if the block has no such tag. */
export function wordsOfTag(block: Node, number: number): { readonly from: number; readonly to: number } | undefined {
	const found: { from: number; to: number }[] = [];
	let open: { readonly mark: Mark; readonly place: { from: number; to: number } } | undefined;
	block.descendants((node, at) => {
		if (!node.isInline) return;
		const mark = node.marks.find(({ type }) => isWordTag(type.name));
		const place = { from: at, to: at + node.nodeSize };
		if (mark !== undefined && open?.place.to === at && open.mark.eq(mark)) open.place.to = place.to;
		else if (mark !== undefined) found.push((open = { mark, place }).place);
		// Source that the desk cannot edit may have tags of its own.
		if (node.type.name === 'verbatim') found.push(...(String(node.attrs['value']).match(OPENING) ?? []).map(() => ({ ...place })));
	});
	return found[number];
}
