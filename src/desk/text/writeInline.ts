import type { Mark, Node } from 'prosemirror-model';
import type { MdNode } from './markdown.ts';
import { isWordTag } from './schema.ts';

/** The order of marks with the same range, the outermost first. */
const ORDER = ['Claim', 'Quote', 'Entity', 'link', 'strike', 'strong', 'em', 'code'];

/** Writes marked words as a tree of Markdown. At each place, the mark with the longest range is outermost. No tag is cut in two. */
export function writeInline(nodes: readonly Node[], open: readonly Mark[] = []): readonly MdNode[] {
	const written: MdNode[] = [];
	for (let index = 0; index < nodes.length;) {
		const node = nodes[index];
		if (node === undefined) break;
		const marks = node.marks.filter((mark) => !mark.isInSet(open) && !(mark.type.name === 'code' && !node.isText));
		const reach = (mark: Mark) => (isWordTag(mark.type.name) ? endOf(mark, nodes, index) : beforeTagCut(mark, nodes, index));
		const [mark] = marks.toSorted((a, b) => reach(b) - reach(a) || ORDER.indexOf(a.type.name) - ORDER.indexOf(b.type.name));
		if (mark === undefined) {
			written.push(plain(node));
			index += 1;
			continue;
		}
		const end = reach(mark);
		written.push(...around(mark, nodes.slice(index, end), [...open, mark]));
		index = end;
	}
	return written;
}

/** Where the stretch of a mark ends that holds the node at `index`. */
function endOf(mark: Mark, nodes: readonly Node[], index: number): number {
	let end = index;
	while (end < nodes.length && nodes[end]?.marks.some((other) => other.eq(mark))) end += 1;
	return end;
}

/** The same, but ends before a tag that reaches further: bold words can be written in two, and a claim cannot. */
function beforeTagCut(mark: Mark, nodes: readonly Node[], index: number): number {
	const end = endOf(mark, nodes, index);
	for (let at = index + 1; at < end; at += 1) {
		const tag = nodes[at]?.marks.find(({ type }) => isWordTag(type.name));
		if (tag !== undefined && !nodes[at - 1]?.marks.some((other) => other.eq(tag)) && endOf(tag, nodes, at) > end) return at;
	}
	return end;
}

/** Whether a paragraph has nothing that readers would see. */
export function isBlank(children: readonly MdNode[]): boolean {
	return children.every((child) => child.type === 'text' && (child.value ?? '').trim() === '');
}

function around(mark: Mark, nodes: readonly Node[], open: readonly Mark[]): readonly MdNode[] {
	const { attrs } = mark;
	const { name } = mark.type;
	if (name === 'code') return [{ type: 'inlineCode', value: nodes.map(({ text = '' }) => text).join('') }];
	if (isWordTag(name)) {
		const attributes = Object.entries(attrs).flatMap(([attribute, value]) =>
			value === null ? [] : [{ type: 'mdxJsxAttribute', name: attribute, value: value as string }],
		);
		return [{ type: 'mdxJsxTextElement', name, attributes, children: writeInline(nodes, open) }];
	}
	if (name === 'link')
		return [{ type: 'link', url: String(attrs['href']), title: attrs['title'] as string | null, children: writeInline(nodes, open) }];
	return spaceOutside({ strong: 'strong', em: 'emphasis', strike: 'delete' }[name] ?? 'emphasis', writeInline(nodes, open));
}

/** Moves spaces out of italic and bold text. Markdown does not recognise * next to a space. */
function spaceOutside(type: string, children: readonly MdNode[]): readonly MdNode[] {
	const [first, last] = [children[0], children.at(-1)];
	const before = first?.type === 'text' ? (/^\s+/.exec(first.value ?? '')?.[0] ?? '') : '';
	const after = last?.type === 'text' ? (/\s+$/.exec(last.value ?? '')?.[0] ?? '') : '';
	if (before === '' && after === '') return [{ type, children }];
	const inner = children
		.map((child, index) => {
			if (child.type !== 'text') return child;
			const from = index === 0 ? (child.value ?? '').trimStart() : (child.value ?? '');
			return { ...child, value: index === children.length - 1 ? from.trimEnd() : from };
		})
		.filter((child) => child.type !== 'text' || child.value !== '');
	const spaces = (value: string) => (value === '' ? [] : [{ type: 'text', value }]);
	return inner.length === 0 ? spaces(before) : [...spaces(before), { type, children: inner }, ...spaces(after)];
}

function plain({ attrs, text, type }: Node): MdNode {
	switch (type.name) {
		case 'hard_break':
			return { type: 'break' };
		case 'note':
			return { type: 'footnoteReference', identifier: String(attrs['id']).toLowerCase(), label: String(attrs['id']) };
		case 'image':
			return { type: 'image', url: String(attrs['url']), alt: String(attrs['alt']), title: attrs['title'] as string | null };
		case 'verbatim':
			// This is written without escaping.
			return { type: 'html', value: String(attrs['value']) };
		default:
			return { type: 'text', value: text ?? '' };
	}
}
