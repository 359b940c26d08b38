import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5';

export type TreeNode = DefaultTreeAdapterTypes.ChildNode;
export type TreeElement = DefaultTreeAdapterTypes.Element;

export function isElement(node: DefaultTreeAdapterTypes.Node | null | undefined): node is TreeElement {
	return node != null && 'tagName' in node;
}

/** All elements inside an element, in the order of the text. */
export function elementsIn(element: TreeElement): readonly TreeElement[] {
	return element.childNodes.filter(isElement).flatMap((child) => [child, ...elementsIn(child)]);
}

/** The elements around an element, the nearest first. */
export function around({ parentNode }: TreeElement): readonly TreeElement[] {
	return isElement(parentNode) ? [parentNode, ...around(parentNode)] : [];
}

/** The value of an attribute. Empty if it is missing. */
export function attribute({ attrs }: TreeElement, name: string): string {
	return attrs.find((own) => own.name === name)?.value ?? '';
}

/** The words inside a node. */
export function wordsOf(node: TreeNode): string {
	if (tree.isTextNode(node)) return node.value;
	return isElement(node) ? node.childNodes.map(wordsOf).join('') : '';
}

/** Gives an element another tag and other attributes. Its content stays. */
export function rename(element: TreeElement, tag: string, attributes: Readonly<Record<string, string>> = {}): void {
	element.tagName = tag;
	element.nodeName = tag;
	element.attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
}

/** Replaces the content of an element with words. */
export function setWords(element: TreeElement, words: string): void {
	for (const child of [...element.childNodes]) tree.detachNode(child);
	tree.insertText(element, words);
}
