import type { Nodes, Paragraph, Parents, PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import { TAGS, type TagName, type TagShape } from '../schema/tag.ts';

/**
 * Settles what Markdown leaves open about an author's tags, so that each renders valid HTML:
 * a tag for words that stands alone on its line becomes a paragraph, a quotation learns whether
 * it is a block, and the second citation of a claim learns that it is the second.
 */
export function settleTags() {
	return (tree: Root) => {
		const citations = new Map<string, number>();
		visit(tree, (node, index, parent) => {
			if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
			if (node.name === 'Claim') numberCitation(node, citations);
			if (node.type === 'mdxJsxTextElement' || parent === undefined || index === undefined) return undefined;
			if (placeOf(node.name) === 'words') {
				parent.children.splice(index, 1, paragraphOf(node));
				return SKIP;
			}
			if (node.name === 'Quote') setAttribute(node, 'block', '');
			return undefined;
		});
	};
}

function numberCitation(node: MdxJsxFlowElement | MdxJsxTextElement, citations: Map<string, number>): void {
	const value = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id')?.value;
	const id = typeof value === 'string' ? value : '';
	const occurrence = (citations.get(id) ?? 0) + 1;
	citations.set(id, occurrence);
	setAttribute(node, 'occurrence', String(occurrence));
}

/** The same tag inside a paragraph, without the paragraph that its words may have had. */
function paragraphOf(node: MdxJsxFlowElement): Paragraph {
	const words = (node.children as readonly Nodes[]).flatMap((child) =>
		child.type === 'paragraph' ? child.children : [child as PhrasingContent],
	);
	return { type: 'paragraph', children: [{ ...node, type: 'mdxJsxTextElement', children: words }] } satisfies Parents;
}

function placeOf(name: string | null): TagShape['place'] | undefined {
	return name !== null && name in TAGS ? TAGS[name as TagName].place : undefined;
}

function setAttribute(node: MdxJsxFlowElement | MdxJsxTextElement, name: string, value: string): void {
	node.attributes.push({ type: 'mdxJsxAttribute', name, value });
}
