import type { Nodes, Root } from 'mdast';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isElement, placeOf } from './node.ts';
import type { ContentFile } from '../files/contentFile.ts';

const NAMES = {
	heading: 'heading',
	link: 'link',
	linkReference: 'link',
	footnoteDefinition: 'footnote',
	listItem: 'entry',
	blockquote: 'quotation',
} as const;

/** Reports headings, links, footnotes, entries and quotations that contain nothing to read. */
export function checkEmptyMarkup(file: ContentFile, root: Root): readonly Diagnostic[] {
	const diagnostics: Diagnostic[] = [];
	visit(root, (node) => {
		if (!(node.type in NAMES) || hasContent(node)) return undefined;
		diagnostics.push(diagnostic(placeOf(file, node), 'empty-markup', { what: NAMES[node.type as keyof typeof NAMES] }));
		return SKIP;
	});
	return diagnostics;
}

/** Whether a node contains anything: words, a picture, or a tag, which has its own checks. */
function hasContent(node: Nodes): boolean {
	let found = false;
	visit(node, (inner) => {
		found ||= isElement(inner) || inner.type === 'image' || inner.type === 'footnoteReference';
		found ||= 'value' in inner && inner.value.trim() !== '';
		return found ? EXIT : undefined;
	});
	return found;
}
