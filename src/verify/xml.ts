import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';

import type { NamedString } from './json.ts';

export type { XmlElement };

/** The root of an XML text, or why it is not well-formed. */
export function openXml(text: string): { readonly root?: XmlElement; readonly fault?: string } {
	try {
		const { root } = parseXml(text);
		return root === null ? { fault: 'It has no element.' } : { root };
	} catch (error) {
		const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
		return { fault: first };
	}
}

/** The direct children of an element that have this name. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
	return element.children.filter((child): child is XmlElement => child instanceof XmlElement && child.name === name);
}

/** The text of the first child with this name. Undefined if there is none. */
export function textIn(element: XmlElement, name: string): string | undefined {
	return childrenOf(element, name)[0]?.text.trim();
}

/** Every text and attribute value in an element. */
export function stringsInXml(element: XmlElement | undefined): readonly NamedString[] {
	if (element === undefined) return [];
	const own = element.children.filter((child) => child instanceof XmlText).map(({ text }) => text);
	return [
		...Object.entries(element.attributes).map(([name, value]) => ({ name, value })),
		...(own.length === 0 ? [] : [{ name: element.name, value: own.join('') }]),
		...element.children.flatMap((child) => (child instanceof XmlElement ? stringsInXml(child) : [])),
	];
}
