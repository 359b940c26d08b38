import { notesOn } from './attributes.ts';
import { wordsOf } from './words.ts';

/** Elements that begin a new line. */
const BLOCKS = new Set(
	(
		'address article aside blockquote caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
		'header hr legend li main nav ol p pre search section summary table tbody td template tfoot th thead tr ul'
	).split(' '),
);

/** The content of a page, a line for each block, indented as it is nested: `p: The gates on the [Sarv → #entity-sarv] are …`. */
export function blocksOf(parent: Pick<ParentNode, 'childNodes'>, depth = 0): readonly string[] {
	return groupsIn(parent).flatMap((group) => {
		if (!Array.isArray(group)) return block(group, depth);
		const words = wordsOf(group).trim();
		return words === '' ? [] : ['\t'.repeat(depth) + words];
	});
}

/** One block, with its content. */
function block(element: Element, depth: number): readonly string[] {
	const { localName: name } = element;
	const indent = '\t'.repeat(depth);
	const notes = notesOn(element);
	if (name === 'script' || name === 'style') return [`${indent}${name}${name === 'script' ? ` ${notes}` : ''}`];
	if (name === 'pre') return [`${indent}pre ${notes}`, ...element.textContent.split('\n').map((line) => `${indent}\t${line}`)];
	const content = name === 'template' ? (element as HTMLTemplateElement).content : element;
	const head = `${indent}${name}${notes.startsWith('#') || notes === '' ? '' : ' '}${notes}`;
	if (name === 'tr' && cellsOf(element).every((cell) => !hasBlocks(cell)))
		return [`${head}: ${cellsOf(element).map(cellWords).join(' | ')}`];
	// Elements that only group others are skipped.
	if (name === 'div' && notes === '') return blocksOf(content, depth);
	if (hasBlocks(content)) return [head, ...blocksOf(content, depth + 1)];
	const words = wordsOf(content.childNodes).trim();
	return [words === '' ? head : `${head}: ${words}`];
}

/** The content of a parent, in order: blocks, and the words between them. */
function groupsIn(parent: Pick<ParentNode, 'childNodes'>): readonly (Element | Node[])[] {
	const groups: (Element | Node[])[] = [];
	for (const node of parent.childNodes) {
		const last = groups.at(-1);
		if (isBlock(node)) groups.push(node as Element);
		else if (Array.isArray(last)) last.push(node);
		else groups.push([node]);
	}
	return groups;
}

function isBlock(node: Node): boolean {
	if (node.nodeType !== node.ELEMENT_NODE) return false;
	const { localName } = node as Element;
	return BLOCKS.has(localName) || localName === 'script' || localName === 'style';
}

function hasBlocks(parent: Pick<ParentNode, 'childNodes'>): boolean {
	return [...parent.childNodes].some(isBlock);
}

function cellsOf(row: Element): readonly Element[] {
	return [...row.children];
}

function cellWords(cell: Element): string {
	const notes = notesOn(cell);
	const words = wordsOf(cell.childNodes).trim();
	return cell.localName === 'td' && notes === '' ? words : `${cell.localName} ${notes} ${words}`.replace(/ {2,}/g, ' ');
}
