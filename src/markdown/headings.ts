import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { sectionAnchor } from '../model/urls.ts';

/** Gives each heading an anchor by its position. The anchor stays the same when its words change, and in every language. */
export function anchorHeadings(tree: Root): void {
	let position = 0;
	visit(tree, 'element', (element) => {
		if (!/^h[2-4]$/.test(element.tagName) || element.properties.id !== undefined) return;
		position += 1;
		element.properties.id = sectionAnchor(position);
	});
}
