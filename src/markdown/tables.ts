import type { Element, Nodes, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Strings } from '../i18n/strings.ts';

/**
 * Prepares the tables of a text for HTML. Each gets a name made of its column headings. An empty corner cell is no longer a
 * heading. Alignment becomes a class, because the content security policy forbids style attributes. The line breaks between its
 * parts are removed.
 */
export function settleTables(tree: Root, t: Pick<Strings, 'number'>): void {
	const names = new Map<string, number>();
	visit(tree, 'element', (element) => {
		if (element.tagName === 'table') nameTable(element, names, t.number);
		if (element.tagName === 'td' || element.tagName === 'th') settleCell(element);
		if (['table', 'tbody', 'thead', 'tr'].includes(element.tagName))
			element.children = element.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
	});
}

/** Names a table. If two tables have the same columns, or a table has no headings, the name includes a number. */
function nameTable(table: Element, names: Map<string, number>, number: (count: number) => string): void {
	const heads: string[] = [];
	visit(table, 'element', (cell) => {
		if (cell.tagName === 'th' && wordsOf(cell) !== '') heads.push(wordsOf(cell));
		return cell.tagName === 'td' ? SKIP : undefined;
	});
	const name = heads.join(', ');
	const count = (names.get(name) ?? 0) + 1;
	names.set(name, count);
	table.properties = { ...table.properties, name: [name, ...(count > 1 || name === '' ? [`(${number(count)})`] : [])].join(' ').trim() };
}

function settleCell(cell: Element): void {
	if (cell.tagName === 'th' && wordsOf(cell) === '') cell.tagName = 'td';
	if (cell.tagName === 'th') cell.properties.scope = 'col';
	const { align } = cell.properties;
	if (typeof align !== 'string') return;
	delete cell.properties.align;
	if (align !== 'left') cell.properties.className = [`align-${align}`];
}

function wordsOf(node: Nodes): string {
	if (node.type === 'text') return node.value;
	return 'children' in node ? node.children.map(wordsOf).join('').trim() : '';
}
