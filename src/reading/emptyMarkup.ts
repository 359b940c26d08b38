import type { Nodes, Root } from 'mdast';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { problem, type Problem } from '../problems/problem.ts';
import { isElement, placeOf } from './node.ts';
import type { ContentFile } from './text.ts';

const NAMES = {
	heading: 'heading',
	link: 'link',
	linkReference: 'link',
	footnoteDefinition: 'footnote',
	listItem: 'entry',
	blockquote: 'quotation',
} as const;

/** Headings, links, footnotes, entries and quotations in which there is nothing to read. */
export function checkEmptyMarkup(file: ContentFile, root: Root): readonly Problem[] {
	const problems: Problem[] = [];
	visit(root, (node) => {
		if (!(node.type in NAMES) || hasContent(node)) return undefined;
		problems.push(problem(placeOf(file, node), 'empty-markup', { what: NAMES[node.type as keyof typeof NAMES] }));
		return SKIP;
	});
	return problems;
}

/** Whether there is anything in a node: words, a picture, or a tag, which is held to its own rules. */
function hasContent(node: Nodes): boolean {
	let found = false;
	visit(node, (inner) => {
		found ||= isElement(inner) || inner.type === 'image' || inner.type === 'footnoteReference';
		found ||= 'value' in inner && inner.value.trim() !== '';
		return found ? EXIT : undefined;
	});
	return found;
}
