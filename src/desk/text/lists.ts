import type { Node } from 'prosemirror-model';
import { BEHIND_NUMBERS, BULLETS, rangeOf, writeMarkdown, type ListSigns, type MdNode } from './markdown.ts';
import { readInline } from './readInline.ts';
import { schema } from './schema.ts';
import { isBlank, writeInline } from './writeInline.ts';

/** Reads a list whose entries contain only paragraphs and lists. Undefined for any other, which is kept as it is written. */
export function readList(list: MdNode, text: string): Node | undefined {
	const { children: items = [], ordered = false, start } = list;
	const read = items.map((item) => readItem(item, text));
	if (read.some((item) => item === undefined)) return undefined;
	// If a list has an empty line anywhere, readers see space between all entries.
	const spread = list.spread === true || items.some((item) => item.spread === true);
	const sign = signOf(list, text);
	const attrs = { spread, sign, ...(ordered && { start: start ?? 1 }) };
	return schema.node(
		ordered ? 'ordered_list' : 'bullet_list',
		attrs,
		read.filter((item) => item !== undefined),
	);
}

function readItem({ checked, children = [] }: MdNode, text: string): Node | undefined {
	const [first] = children;
	if (first?.type !== 'paragraph' || typeof checked === 'boolean') return undefined;
	const blocks = children.map((child) => {
		if (child.type === 'list') return readList(child, text);
		if (child.type !== 'paragraph') return undefined;
		const words = readInline(child.children ?? [], text);
		// Kept source with several lines would include the indentation of this place.
		return words.some(({ attrs, type }) => type.name === 'verbatim' && String(attrs['value']).includes('\n'))
			? undefined
			: schema.node('paragraph', null, words);
	});
	return blocks.includes(undefined)
		? undefined
		: schema.node(
				'list_item',
				null,
				blocks.filter((block) => block !== undefined),
			);
}

/** The sign before the author’s entries, or null if it is the usual one. */
function signOf(list: MdNode, text: string): string | null {
	const [, sign = ''] = /^(?:\d+)?([-*+.)])/.exec(text.slice(...rangeOf(list))) ?? [];
	return sign === '-' || sign === '.' || sign === '' ? null : sign;
}

/** Whether a block is a list. */
export function isList({ type }: Node): boolean {
	return type.name === 'bullet_list' || type.name === 'ordered_list';
}

/** Writes a list as Markdown, without entries that have no words. Empty if no entry has any. */
export function writeList(list: Node): string {
	const block = listNode(list);
	if (block === undefined) return '';
	const signs: { -readonly [Key in keyof ListSigns]: ListSigns[Key] } = {};
	const note = ({ attrs, type }: Node) => {
		if (type.name === 'bullet_list') signs.bullet ??= BULLETS.find((sign) => sign === attrs['sign']) ?? '-';
		if (type.name === 'ordered_list') signs.bulletOrdered ??= BEHIND_NUMBERS.find((sign) => sign === attrs['sign']) ?? '.';
	};
	note(list);
	list.descendants((node) => {
		note(node);
	});
	return writeMarkdown(block, signs);
}

function listNode({ attrs, children, type }: Node): MdNode | undefined {
	const spread = attrs['spread'] === true || children.some((item) => item.children.filter((block) => !isList(block)).length > 1);
	const items = children.flatMap((item): readonly MdNode[] => {
		const blocks = item.children.flatMap((block): readonly MdNode[] => {
			if (isList(block)) return [listNode(block)].filter((own) => own !== undefined);
			const children = writeInline(block.children);
			return isBlank(children) ? [] : [{ type: 'paragraph', children }];
		});
		return blocks.length === 0 ? [] : [{ type: 'listItem', spread, children: blocks }];
	});
	const ordered = type.name === 'ordered_list';
	return items.length === 0
		? undefined
		: { type: 'list', ordered, ...(ordered && { start: Number(attrs['start']) }), spread, children: items };
}
