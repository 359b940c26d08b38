import { XmlText, type XmlElement, type XmlNode } from '@rgrove/parse-xml';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { expect } from 'vitest';

/** Checks that every character is complete and allowed in XML. */
export function expectWhole(text: string): void {
	expect(text.isWellFormed()).toBe(true);
	expect(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFD\uFFFE\uFFFF]/.exec(text)?.[0]).toBeUndefined();
}

/** Checks that each of these sentences is in a text, word for word. */
export function expectWords(text: string, ...sentences: readonly string[]): void {
	const plain = squeezed(text);
	for (const sentence of sentences) expect(plain).toContain(squeezed(sentence));
}

/** Checks that every string in a value for JSON is complete. */
export function expectJson(value: object): void {
	const text = JSON.stringify(value);
	// JSON writes half a character as an escape, and a control character too.
	expect(text).not.toMatch(/\\u(?:d[89a-f]|00[01])/i);
	expectWhole(text);
}

/** A text without spaces of any kind, and without the characters that isolate names. */
function squeezed(text: string): string {
	return text.replace(/[\s\u2066-\u2069]+/g, '');
}

/** The text in an XML document. */
export function wordsOfXml(node: XmlNode): string {
	if (node instanceof XmlText) return node.text;
	const { children = [] } = node as Partial<Pick<XmlElement, 'children'>>;
	return children.map(wordsOfXml).join(' ');
}

/** The text in a piece of HTML. */
export function wordsOfHtml(html: string): string {
	const words = (node: DefaultTreeAdapterMap['node']): string =>
		'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(words).join('') : '';
	return words(parseFragment(html));
}

/** The text in a Markdown tree. */
export function wordsOfMarkdown(node: { readonly type: string; readonly value?: string; readonly children?: readonly object[] }): string {
	return node.value ?? (node.children ?? []).map((child) => wordsOfMarkdown(child as Parameters<typeof wordsOfMarkdown>[0])).join('');
}
