import type { Nodes, Paragraph, Parents, PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import { plainAttributes } from '../tags/attributes.ts';
import { idsIn } from '../tags/named.ts';
import { specOf } from '../tags/specs.ts';

/**
 * Settles what Markdown leaves open about an author's tags, so that each gives valid HTML. A tag for words on a line of its own
 * becomes a paragraph. A tag that can be either inline or a block learns which it is. Every citation of a claim after the first
 * learns that it is not the first.
 */
export function settleTags(tree: Root): void {
	const citations = new Map<string, number>();
	visit(tree, (node, index, parent) => {
		if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
		numberCitation(node, citations);
		if (node.type === 'mdxJsxTextElement' || parent === undefined || index === undefined) return undefined;
		const place = specOf(node.name)?.place;
		if (place === 'words') {
			parent.children.splice(index, 1, paragraphOf(node));
			return SKIP;
		}
		if (place === 'either') setAttribute(node, 'block', '');
		return undefined;
	});
}

function numberCitation(node: MdxJsxFlowElement | MdxJsxTextElement, citations: Map<string, number>): void {
	for (const id of idsIn([{ tag: node.name ?? '', attributes: plainAttributes(node) }], 'claim')) {
		const occurrence = (citations.get(id) ?? 0) + 1;
		citations.set(id, occurrence);
		setAttribute(node, 'occurrence', String(occurrence));
	}
}

/** The same tag inside a paragraph. If its words were in a paragraph of their own, that one is removed. */
function paragraphOf(node: MdxJsxFlowElement): Paragraph {
	const words = (node.children as readonly Nodes[]).flatMap((child) =>
		child.type === 'paragraph' ? child.children : [child as PhrasingContent],
	);
	return { type: 'paragraph', children: [{ ...node, type: 'mdxJsxTextElement', children: words }] } satisfies Parents;
}

function setAttribute(node: MdxJsxFlowElement | MdxJsxTextElement, name: string, value: string): void {
	node.attributes.push({ type: 'mdxJsxAttribute', name, value });
}
