import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;

/** The value of an attribute; undefined where the element has none of that name. */
export function attribute({ attrs }: Element, name: string): string | undefined {
	return attrs.find((candidate) => candidate.name === name)?.value;
}

/** Whether one of the words of an attribute, such as `rel`, is this. */
export function hasWord(element: Element, name: string, word: string): boolean {
	return (attribute(element, name) ?? '').toLowerCase().split(/\s+/).includes(word);
}

/** The text in an element, as it was written. That of styles and scripts is their code. */
export function textOf(node: Tree.Node): string {
	if (node.nodeName === '#text') return (node as Tree.TextNode).value;
	const { childNodes = [] } = node as Partial<Tree.ParentNode>;
	return childNodes.map(textOf).join('');
}

/** A text as one compares it: its spaces are single, and what tells browsers the direction of its parts is gone. */
export function plain(text: string): string {
	return text
		.replace(/[\u200E\u200F\u2066-\u2069]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

/** The nearest of an element and those around it of which something is true. */
export function closest(element: Element, isIt: (candidate: Element) => boolean): Element | undefined {
	for (let node: Tree.Node | null = element; node !== null; node = (node as Partial<Tree.ChildNode>).parentNode ?? null)
		if ('tagName' in node && isIt(node)) return node;
	return undefined;
}

/** Every element in a node, in order; also those in templates. */
export function* elementsIn(node: Tree.Node): Generator<Element> {
	if ('tagName' in node) yield node;
	if ('content' in node) yield* elementsIn(node.content);
	for (const child of 'childNodes' in node ? node.childNodes : []) yield* elementsIn(child);
}

/** Longest start tag that is shown whole. */
const SHOWN = 120;

/** The start tag of an element, to show which is meant. */
export function tagOf({ attrs, tagName }: Element): string {
	const tag = `<${[tagName, ...attrs.map(({ name, value }) => (value === '' ? name : `${name}="${value}"`))].join(' ')}>`;
	return tag.length > SHOWN ? `${tag.slice(0, SHOWN)}…>` : tag;
}
