import type { Nodes } from 'mdast';
import type { Article } from '../../model/article.ts';
import { plainAttributes } from '../../tags/attributes.ts';
import { textOf } from '../../tags/texts.ts';
import type { Context } from '../context.ts';

/** Nodes whose parts are on one line. In all others, the parts are separate words. */
const IN_A_LINE = new Set<Nodes['type']>([
	'delete',
	'emphasis',
	'heading',
	'link',
	'linkReference',
	'mdxJsxTextElement',
	'paragraph',
	'strong',
	'tableCell',
]);

/** The plain words of an article's text, for the search. */
export function searchedText(article: Article, { site, t }: Context): string {
	return wordsIn(article.text);

	function wordsIn(node: Nodes): string {
		if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
		if (node.type === 'break') return '\n';
		if (node.type === 'image' || node.type === 'imageReference') return ` ${node.alt ?? ''} `;
		if (!('children' in node)) return ' ';
		const words = node.children.map(wordsIn).join(IN_A_LINE.has(node.type) ? '' : '\n');
		if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return words;
		return textOf(node.name)?.inSearch({ article, attributes: plainAttributes(node), site, t }, words) ?? words;
	}
}
