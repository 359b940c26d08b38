import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Turns the alignment of table cells into a class: as a style attribute the content security policy would forbid it. */
export function alignTables() {
	return (tree: Root) => {
		visit(tree, 'element', ({ properties, tagName }) => {
			if (tagName !== 'td' && tagName !== 'th') return;
			if (tagName === 'th') properties.scope = 'col';
			const { align } = properties;
			if (typeof align !== 'string') return;
			delete properties.align;
			if (align !== 'left') properties.className = [`align-${align}`];
		});
	};
}
