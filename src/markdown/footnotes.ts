import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Strings } from '../i18n/strings.ts';

/** Puts the words and digits of the page's language into its footnotes. */
export function wordFootnotes(tree: Root, t: Strings): void {
	visit(tree, 'element', (element) => {
		const { properties } = element;
		if (properties.id === 'footnote-label') setWords(element, t.notes);
		if (properties.dataFootnoteRef !== undefined) setWords(element, t.number(numberIn(element)));
		if (properties.dataFootnoteBackref !== undefined)
			properties.ariaLabel = t.backToReference(
				String(properties.ariaLabel)
					.replace(/^\D+/, '')
					.replace(/\d+/, (digits) => t.number(Number(digits))),
			);
	});
}

function setWords(element: Element, words: string): void {
	element.children = [{ type: 'text', value: words }];
}

function numberIn({ children }: Element): number {
	const [first] = children;
	return first?.type === 'text' ? Number(first.value) : 0;
}
