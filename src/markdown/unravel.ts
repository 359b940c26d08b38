import type { Nodes, Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Removes the paragraph around tags that have only spaces between them: MDX reads each of them as a block. */
export function unravelTags(tree: Root): void {
	visit(tree, 'paragraph', (paragraph, index, parent) => {
		if (parent === undefined || index === undefined || !holdsTagsAlone(paragraph)) return undefined;
		const blocks = (paragraph.children as readonly Nodes[]).flatMap((child) =>
			child.type === 'mdxJsxTextElement' ? [{ ...child, type: 'mdxJsxFlowElement' as const }] : [],
		);
		parent.children.splice(index, 1, ...(blocks as never[]));
		return index;
	});
}

function holdsTagsAlone({ children }: Paragraph): boolean {
	const isTag = ({ type }: Nodes) => type === 'mdxJsxTextElement';
	return children.some(isTag) && children.every((child) => isTag(child) || (child.type === 'text' && child.value.trim() === ''));
}
