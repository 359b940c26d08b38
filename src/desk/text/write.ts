import type { Node } from 'prosemirror-model';
import { keptApart } from './adjacentLists.ts';
import { isList, writeList } from './lists.ts';
import { parseMarkdown, rangeOf, withBareAddresses, writeMarkdown, type MdNode } from './markdown.ts';
import { readBlock, type TextReading } from './read.ts';
import { spliceWords } from './splice.ts';
import { isBlank, writeInline } from './writeInline.ts';

/** The text of a file, and where each block of the document is in it. */
export interface TextWriting {
	readonly text: string;
	/** One for each block. The place of an empty block has no length. */
	readonly places: readonly { readonly start: number; readonly end: number }[];
}

/** Writes the document as the text of its file. Unchanged blocks are written letter for letter as they were. */
export function writeText(doc: Node, originals: TextReading['originals']): TextWriting {
	const { head, lineEnd, tail } = doc.attrs as { head: string; lineEnd: string; tail: string };
	let text = head;
	let before: Node | undefined;
	let wordsBefore = '';
	const places = doc.children.map((block) => {
		const words = keptApart(blockText(block, originals), wordsBefore);
		if (words === '') return { start: text.length, end: text.length };
		if (before !== undefined) text += gapBetween(before, block, lineEnd);
		const start = text.length;
		text += isUntouched(block, originals) ? words : words.replace(/\r?\n/g, lineEnd);
		[before, wordsBefore] = [block, words];
		return { start, end: text.length };
	});
	return { text: text + tail, places };
}

/** The original space between two blocks if they are still neighbours; otherwise an empty line. */
function gapBetween(before: Node, block: Node, lineEnd: string): string {
	const { gap, order } = block.attrs as { gap: string | null; order: number | null };
	return gap !== null && gap !== '' && order !== null && before.attrs['order'] === order - 1 ? gap : lineEnd + lineEnd;
}

const known = new WeakMap<Node, string>();

/** The source of one block. Empty for an empty block. */
export function blockText(block: Node, originals: TextReading['originals']): string {
	const before = known.get(block);
	if (before !== undefined) return before;
	const text = isUntouched(block, originals) ? String(block.attrs['src']) : changedText(block, originals);
	known.set(block, text);
	return text;
}

function isUntouched(block: Node, originals: TextReading['originals']): boolean {
	const src = block.attrs['src'] as string | null;
	const original = src === null ? undefined : originals.get(src);
	return original !== undefined && isSame(original, block);
}

/** Writes a changed block with as much of its old source as possible. Takes only source that reads back as the same block. */
function changedText(block: Node, originals: TextReading['originals']): string {
	const src = block.attrs['src'] as string | null;
	if (block.type.name === 'raw') return src ?? '';
	const strict = generate(block);
	const fresh = withBareAddresses(strict);
	const original = src === null ? undefined : originals.get(src);
	const spliced = src === null || original === undefined ? [] : [spliceWords(src, withBareAddresses(generate(original)), fresh) ?? strict];
	return [...spliced, fresh].find((text) => readsAs(text, block)) ?? strict;
}

/** Whether a source reads back as this block. Definitions for its footnotes and links are added, because they are elsewhere in the text. */
function readsAs(src: string, block: Node): boolean {
	const labels: string[] = [];
	block.descendants(({ attrs, type }) => {
		if (type.name === 'note') labels.push(`[^${String(attrs['id'])}]: x`);
		const [, label] = type.name === 'verbatim' ? (/\[([^\]]+)\](?:\[\])?$/.exec(String(attrs['value'])) ?? []) : [];
		if (label !== undefined) labels.push(`[${label}]: /x`);
	});
	const text = [src, ...labels].join('\n\n');
	try {
		const [first, ...others] = parseMarkdown(text).filter((node) => rangeOf(node)[0] < src.length);
		return first !== undefined && others.length === 0 && isSame(readBlock(first, src, text), block);
	} catch {
		return false;
	}
}

/** Whether two blocks have the same content, apart from what they keep from their file. */
export function isSame(one: Node, other: Node): boolean {
	if (one.type !== other.type || !one.content.eq(other.content)) return false;
	const own = ({ attrs, type }: Node) =>
		JSON.stringify(Object.entries(attrs).filter(([name]) => !['gap', 'order', ...(type.name === 'raw' ? [] : ['src'])].includes(name)));
	return own(one) === own(other);
}

function generate(block: Node): string {
	if (isList(block)) return writeList(block);
	const { attrs, children: nodes, type } = block;
	const children = writeInline(nodes);
	if (type.name === 'remark') return block.textContent.trim() === '' ? '' : `{/* ${block.textContent.replaceAll('*/', '* /').trim()} */}`;
	if (type.name === 'card') {
		const attribute =
			attrs['attribute'] === null ? [] : [{ type: 'mdxJsxAttribute', name: String(attrs['attribute']), value: attrs['value'] as unknown }];
		return writeMarkdown({ type: 'mdxJsxFlowElement', name: String(attrs['tag']), attributes: attribute, children: [] });
	}
	if (isBlank(children)) return '';
	const paragraph: MdNode = { type: 'paragraph', children };
	if (type.name === 'heading') return writeMarkdown({ type: 'heading', depth: Number(attrs['level']), children });
	if (type.name !== 'footnote') return writeMarkdown(paragraph);
	const id = String(attrs['id']);
	return writeMarkdown({ type: 'footnoteDefinition', identifier: id.toLowerCase(), label: id, children: [paragraph] });
}
