import { Fragment, type Node } from 'prosemirror-model';
import { findInvisible } from '../../reading/files/invisible.ts';
import { schema } from '../text/schema.ts';

/**
 * What comes from elsewhere, without what no reader can see: invisible characters go, and so does what each block
 * remembered of another file. What Persian and Urdu need stays.
 */
export function cleanPasted(content: Fragment): Fragment {
	return Fragment.from(content.content.map(cleanNode).filter((node) => node !== undefined));
}

function cleanNode(node: Node): Node | undefined {
	if (node.isText) {
		const words = withoutInvisible(node.text ?? '');
		return words === '' ? undefined : schema.text(words, node.marks);
	}
	const attrs = 'order' in node.attrs && node.type.name !== 'raw' ? { ...node.attrs, src: null, gap: null, order: null } : node.attrs;
	return node.type.create(attrs, cleanPasted(node.content), node.marks);
}

/** The same words without characters that nobody sees. */
export function withoutInvisible(words: string): string {
	let plain = words.replaceAll('\u00A0', ' ').replace(/\r\n?/g, '\n');
	for (let [found] = findInvisible(plain); found !== undefined; [found] = findInvisible(plain)) {
		const sign = String.fromCodePoint(plain.codePointAt(found.offset) ?? 0);
		plain = plain.replaceAll(sign, found.meant ?? '');
	}
	return plain;
}
