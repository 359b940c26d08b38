import { defaultTreeAdapter as tree, parse, serialize } from 'parse5';
import { setApartRaised } from './raised.ts';
import { around, attribute, elementsIn, isElement, rename, type TreeElement } from './tree.ts';
import { makeWordLists } from './wordLists.ts';
import { makeNotes } from './wordNotes.ts';

/** Elements that stand on lines of their own, although the text editor takes them for parts of a line. */
const ON_OWN_LINE = new Set(['dt', 'summary', 'legend', 'details', 'main', 'nav', 'center', 'menu', 'dir', 'option', 'dialog', 'search']);

const TABLE_PARTS = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th']);

/**
 * Rewrites pasted HTML so that nothing in it runs together or gets lost when the text editor reads it: footnotes, lists
 * from Word, raised numbers, and blocks that the text has no form for. What was copied at the desk stays as it is.
 */
export function tidy(html: string): string {
	if (/\sdata-pm-slice=/.test(html)) return html;
	const body = elementsIn({ childNodes: parse(html).childNodes } as TreeElement).find(({ tagName }) => tagName === 'body');
	if (body === undefined) return html;
	makeNotes(body);
	makeWordLists(body);
	setApartRaised(body);
	for (const element of elementsIn(body)) {
		if (element.tagName === 'caption') moveBefore(element);
		// A cell is one line, and has no quotation of its own.
		else if (element.tagName === 'blockquote' && around(element).some(({ tagName }) => tagName === 'td' || tagName === 'th'))
			rename(element, 'div');
		else if (
			ON_OWN_LINE.has(element.tagName) ||
			(element.tagName === 'span' && /display:\s*(?:block|flex)/i.test(attribute(element, 'style')))
		)
			rename(element, 'div');
	}
	// A table around other tables only arranges a page or an email.
	const isOuter = (element: TreeElement) => element.tagName === 'table' && elementsIn(element).some(({ tagName }) => tagName === 'table');
	for (const outer of elementsIn(body).filter(isOuter).toReversed()) {
		const inner = elementsIn(outer).filter(({ tagName }) => tagName === 'table');
		for (const part of [outer, ...elementsIn(outer)])
			if (TABLE_PARTS.has(part.tagName) && !inner.some((table) => table === part || around(part).includes(table))) rename(part, 'div');
	}
	return serialize(body);
}

/** Puts the caption of a table before the table, as a paragraph. */
function moveBefore(caption: TreeElement): void {
	const table = around(caption).find(({ tagName }) => tagName === 'table');
	rename(caption, 'div');
	if (table === undefined || !isElement(table.parentNode)) return;
	tree.detachNode(caption);
	tree.insertBefore(table.parentNode, caption, table);
}
