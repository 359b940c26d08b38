import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { stringsFor } from '../i18n/strings.ts';

/** Gives the footnotes of a text the words and digits of its language, which is in the name of its file: `ur.mdx`, `about.ur.mdx`. */
export function wordFootnotes() {
	return (tree: Root, file: VFile) => {
		const language = /([a-z]+)\.mdx$/.exec(file.path)?.[1] ?? '';
		const t = stringsFor(language);
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
