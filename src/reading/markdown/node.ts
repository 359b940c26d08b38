import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Place } from '../../diagnostics/place.ts';
import { placeAt, type ContentFile } from '../files/contentFile.ts';

/** A tag in the tree of a text. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement;

export function isElement(node: Nodes): node is Element {
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The place of a node. For a tag, only the opening tag is underlined. */
export function placeOf(file: ContentFile, node: Nodes): Place {
	const start = node.position?.start.offset ?? 0;
	const end = node.position?.end.offset ?? start + 1;
	const opening = isElement(node) ? /^<[^>]*>/.exec(file.text.slice(start, end))?.[0].length : undefined;
	return placeAt(file, start, opening ?? end - start);
}
