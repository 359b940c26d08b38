import { Fragment, type Node } from 'prosemirror-model';
import { lineEndOf } from '../files/edit.ts';
import { readList } from './lists.ts';
import { parseMarkdown, rangeOf, type MdNode } from './markdown.ts';
import { readInline, tagMark } from './readInline.ts';
import { schema } from './schema.ts';

/** The text of an article as the desk edits it. */
export interface TextReading {
	readonly doc: Node;
	/** Each block as it was read, by its source text. */
	readonly originals: ReadonlyMap<string, Node>;
}

/** Reads the text below the frontmatter. Broken parts are kept as they are written. */
export function readText(body: string): TextReading {
	const blocks = piecesOf(body);
	const originals = new Map<string, Node>();
	const children = blocks.map(({ gap, node, src }, order) => {
		const block = readBlock(node, src, body);
		originals.set(src, block);
		return block.type.create({ ...block.attrs, src, gap, order }, block.content);
	});
	const last = blocks.at(-1);
	const attrs = {
		head: blocks[0]?.gap ?? '',
		tail: last === undefined ? body : body.slice(last.end),
		lineEnd: lineEndOf(body),
	};
	return { doc: schema.node('doc', attrs, Fragment.from(children.length === 0 ? [schema.node('paragraph')] : children)), originals };
}

/** A block of a text, with its place in the file. */
export interface Piece {
	/** Undefined if it cannot be read. */
	readonly node: MdNode | undefined;
	readonly src: string;
	/** The white space between it and the block before. */
	readonly gap: string;
	readonly end: number;
}

/** Splits a text into blocks. If the text has a mistake, splits it into paragraphs. */
export function piecesOf(body: string): readonly Piece[] {
	try {
		return inOrder(
			body,
			parseMarkdown(body).map((node) => ({ node, range: rangeOf(node) })),
		);
	} catch {
		// One mistake should not affect the rest, so each paragraph is read alone.
		const paragraphs = [...body.matchAll(/\S[^]*?(?=\s*$|\r?\n[ \t]*\r?\n)/g)];
		return inOrder(
			body,
			paragraphs.map(({ 0: text, index }) => ({ node: parseAlone(text, body, index), range: [index, index + text.length] as const })),
		);
	}
}

/** Reads a paragraph alone, with positions in the whole text. Undefined if it cannot be read. */
function parseAlone(text: string, body: string, at: number): MdNode | undefined {
	try {
		const nodes = parseMarkdown(body.slice(0, at).replace(/[^\r\n]/g, ' ') + text);
		return nodes.length === 1 ? nodes[0] : undefined;
	} catch {
		return undefined;
	}
}

type Ranged = readonly { readonly node: MdNode | undefined; readonly range: readonly [number, number] }[];

/** Adds the space between blocks. Text that is in no block becomes a block of its own, so that it is not lost. */
function inOrder(body: string, nodes: Ranged): readonly Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	for (const { node, range } of [...nodes, { node: undefined, range: [body.length, body.length] as const }]) {
		const [start, end] = range;
		const between = body.slice(at, start);
		const stray = between.trim();
		if (stray !== '') {
			const from = at + between.indexOf(stray);
			pieces.push({ node: undefined, src: stray, gap: body.slice(at, from), end: from + stray.length });
			at = from + stray.length;
		}
		if (start === end) continue;
		pieces.push({ node, src: body.slice(start, end), gap: body.slice(at, start), end });
		at = end;
	}
	return pieces;
}

/** Reads one block, without its place in the file. The positions of `node` are in `text`. */
export function readBlock(node: MdNode | undefined, src: string, text: string): Node {
	return (node && readKnown(node, text)) ?? schema.node('raw', { src, kind: node?.type ?? 'broken' });
}

function readKnown(node: MdNode, text: string): Node | undefined {
	const { children = [], type, value = '' } = node;
	if (type === 'paragraph') return schema.node('paragraph', null, readInline(children, text));
	if (type === 'list') return readList(node, text);
	if (type === 'heading' && node.depth !== undefined && node.depth > 1 && node.depth < 5)
		return schema.node('heading', { level: node.depth }, readInline(children, text));
	if (type === 'footnoteDefinition' && children.length === 1 && children[0]?.type === 'paragraph')
		return schema.node('footnote', { id: node.label ?? node.identifier }, readInline(children[0].children ?? [], text));
	if (type === 'mdxFlowExpression') {
		const [, remark] = /^\/\*([^]*)\*\/$/.exec(value) ?? [];
		const plain = remark?.replace(/\s+/g, ' ').trim();
		return plain === undefined || plain.includes('*/') ? undefined : schema.node('remark', null, plain === '' ? [] : [schema.text(plain)]);
	}
	return type === 'mdxJsxFlowElement' ? readTag(node, text) : undefined;
}

/** Reads a tag on lines of its own: a card, or a tag around one paragraph. */
function readTag(node: MdNode, text: string): Node | undefined {
	const { attributes = [], children = [], name } = node;
	const mark = tagMark(node);
	const [only] = children;
	if (mark !== undefined)
		return mark.type.name === 'Claim' && children.length === 1 && only?.type === 'paragraph'
			? schema.node('paragraph', null, readInline(only.children ?? [], text, [mark]))
			: undefined;
	const [attribute] = attributes;
	if (
		typeof name !== 'string' ||
		!/^(?:Read|Timeline|Chart|Map|Picture|Recording)$/.test(name) ||
		children.length > 0 ||
		attributes.length > 1
	)
		return undefined;
	if (attribute === undefined) return schema.node('card', { tag: name });
	if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return undefined;
	return schema.node('card', { tag: name, attribute: attribute.name, value: attribute.value });
}
