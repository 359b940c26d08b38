import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Languages } from '../i18n/languages.ts';
import { stringsOf } from './language.ts';

/** Gives the footnotes of a text the words and digits of its language. */
export function wordFootnotes(languages: Languages) {
	return (tree: Root, file: VFile) => {
		const t = stringsOf(file, languages);
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
	};
}

function setWords(element: Element, words: string): void {
	element.children = [{ type: 'text', value: words }];
}

function numberIn({ children }: Element): number {
	const [first] = children;
	return first?.type === 'text' ? Number(first.value) : 0;
}
