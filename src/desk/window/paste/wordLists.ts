import { defaultTreeAdapter as tree, html } from 'parse5';
import { attribute, elementsIn, isElement, wordsOf, type TreeElement, type TreeNode } from './tree.ts';

/** An entry of a list as Word writes it: a paragraph that names its list and level, with the bullet as text. */
interface Entry {
	readonly paragraph: TreeElement;
	readonly list: string;
	readonly level: number;
}

/** Turns paragraphs that Word means as entries of lists into lists. */
export function makeWordLists(root: TreeElement): void {
	for (const parent of [root, ...elementsIn(root)]) {
		let run: Entry[] = [];
		for (const node of [...parent.childNodes, undefined]) {
			const entry = node === undefined ? undefined : entryOf(node);
			if (entry !== undefined) run.push(entry);
			else if (node === undefined || isElement(node) || wordsOf(node).trim() !== '') {
				if (run.length > 0) makeLists(run, parent);
				run = [];
			}
		}
	}
}

function entryOf(node: TreeNode): Entry | undefined {
	if (!isElement(node) || node.tagName !== 'p') return undefined;
	const { list = '', level } = /mso-list:\s*(?<list>l\d+)\s+level(?<level>\d+)/i.exec(attribute(node, 'style'))?.groups ?? {};
	return level === undefined ? undefined : { paragraph: node, list, level: Number(level) };
}

/** Puts entries that follow one another into lists, deeper ones into the entry before them. */
function makeLists(entries: readonly Entry[], parent: TreeElement): void {
	const open: { readonly level: number; readonly kind: string; readonly element: TreeElement; last: TreeElement }[] = [];
	for (const { level, list, paragraph } of entries) {
		const sign = takeSign(paragraph);
		const isNumbered = /^[[(]?(?:\p{Nd}{1,4}|\p{L}{1,4})[.)\]۔]/u.test(sign);
		const kind = `${list} ${isNumbered ? 'ol' : 'ul'}`;
		const item = tree.createElement('li', html.NS.HTML, []);
		while ((open.at(-1)?.level ?? 0) > level || (open.at(-1)?.level === level && open.at(-1)?.kind !== kind)) open.pop();
		const top = open.at(-1);
		if (top?.level === level) {
			tree.appendChild(top.element, item);
			top.last = item;
		} else {
			const start = /^\D?(\d+)/.exec(sign)?.[1];
			const attrs = isNumbered && start !== undefined ? [{ name: 'start', value: start }] : [];
			const element = tree.createElement(isNumbered ? 'ol' : 'ul', html.NS.HTML, attrs);
			if (top === undefined) tree.insertBefore(parent, element, paragraph);
			else tree.appendChild(top.last, element);
			tree.appendChild(element, item);
			open.push({ level, kind, element, last: item });
		}
		tree.detachNode(paragraph);
		tree.appendChild(item, paragraph);
	}
}

/** Takes the bullet or number out of a paragraph. Word encloses it in comments, or marks it as to be ignored. */
function takeSign(paragraph: TreeElement): string {
	const elements = [paragraph, ...elementsIn(paragraph)];
	const ignored = elements.filter((element) => /mso-list:\s*ignore/i.test(attribute(element, 'style')));
	const found = ignored.length > 0 ? ignored : elements.map(insideComments).find((nodes) => nodes.length > 0);
	if (found === undefined) return '';
	for (const node of found) tree.detachNode(node);
	return found.map(wordsOf).join('').trim();
}

function insideComments({ childNodes }: TreeElement): readonly TreeNode[] {
	const at = (pattern: RegExp) => childNodes.findIndex((node) => tree.isCommentNode(node) && pattern.test(node.data));
	const start = at(/!supportLists/i);
	return start < 0 ? [] : childNodes.slice(start + 1, Math.max(start, at(/\[endif\]/i)));
}
