import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;

/** The value of an attribute. Undefined if the element does not have it. */
export function attribute({ attrs }: Element, name: string): string | undefined {
	return attrs.find((candidate) => candidate.name === name)?.value;
}

/** Whether an attribute that is a list of words, such as `rel`, contains this one. */
export function hasWord(element: Element, name: string, word: string): boolean {
	return (attribute(element, name) ?? '').toLowerCase().split(/\s+/).includes(word);
}

/** The text in an element, as written. For styles and scripts, that is their code. */
export function textOf(node: Tree.Node): string {
	if (node.nodeName === '#text') return (node as Tree.TextNode).value;
	const { childNodes = [] } = node as Partial<Tree.ParentNode>;
	return childNodes.map(textOf).join('');
}

/** Text ready to be compared: with single spaces and without direction marks. */
export function plain(text: string): string {
	return text
		.replace(/[\u200E\u200F\u2066-\u2069]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

/** The nearest element for which a condition holds: the element itself or one around it. */
export function closest(element: Element, isIt: (candidate: Element) => boolean): Element | undefined {
	for (let node: Tree.Node | null = element; node !== null; node = (node as Partial<Tree.ChildNode>).parentNode ?? null)
		if ('tagName' in node && isIt(node)) return node;
	return undefined;
}

/** Every element in a node, in order, including those in templates. */
export function* elementsIn(node: Tree.Node): Generator<Element> {
	if ('tagName' in node) yield node;
	if ('content' in node) yield* elementsIn(node.content);
	for (const child of 'childNodes' in node ? node.childNodes : []) yield* elementsIn(child);
}

/** The longest start tag to show in full. */
const SHOWN = 120;

/** The start tag of an element, to show in messages. */
export function tagOf({ attrs, tagName }: Element): string {
	const tag = `<${[tagName, ...attrs.map(({ name, value }) => (value === '' ? name : `${name}="${value}"`))].join(' ')}>`;
	return tag.length > SHOWN ? `${tag.slice(0, SHOWN)}…>` : tag;
}
