import { Fragment, type Node } from 'prosemirror-model';
import { findInvisible } from '../../../reading/files/invisible.ts';
import { schema } from '../../text/schema.ts';

/**
 * Cleans pasted content. Removes invisible characters, except those that Persian and Urdu need, and anything a block
 * has kept from another file. A headline becomes a heading of level 2, unless `topLevel` is 1.
 */
export function cleanPasted(content: Fragment, topLevel: 1 | 2 = 2): Fragment {
	return Fragment.from(content.content.map((node) => cleanNode(node, topLevel)).filter((node) => node !== undefined));
}

function cleanNode(node: Node, topLevel: 1 | 2): Node | undefined {
	if (node.isText) {
		const words = withoutInvisible(node.text ?? '');
		return words === '' ? undefined : schema.text(words, node.marks);
	}
	const attrs = 'order' in node.attrs && node.type.name !== 'raw' ? { ...node.attrs, src: null, gap: null, order: null } : node.attrs;
	const level = Number(attrs['level']);
	const own = level < topLevel ? { ...attrs, level: topLevel } : attrs;
	return node.type.create(own, cleanPasted(node.content), node.marks);
}

/** Removes invisible characters. */
export function withoutInvisible(words: string): string {
	// Word writes a line end inside a paragraph as a vertical tab; without one, the words around it would run together.
	let plain = words.replaceAll('\u00A0', ' ').replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n');
	for (let [found] = findInvisible(plain); found !== undefined; [found] = findInvisible(plain)) {
		const sign = String.fromCodePoint(plain.codePointAt(found.offset) ?? 0);
		plain = plain.replaceAll(sign, found.meant ?? '');
	}
	return plain;
}
