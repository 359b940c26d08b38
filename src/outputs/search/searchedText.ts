import type { Nodes } from 'mdast';
import type { Article } from '../../model/article.ts';
import { plainAttributes } from '../../tags/attributes.ts';
import { textOf } from '../../tags/texts.ts';
import type { Context } from '../context.ts';

/** The words of an article's text without its markup: what the search finds it by. */
export function searchedText(article: Article, { site, t }: Context): string {
	return wordsIn(article.text);

	function wordsIn(node: Nodes): string {
		if (node.type === 'text' || node.type === 'inlineCode') return node.value;
		if (!('children' in node)) return '';
		const words = node.children.map(wordsIn).join(node.type === 'root' ? '\n' : '');
		if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return words;
		return textOf(node.name)?.inSearch({ article, attributes: plainAttributes(node), site, t }, words) ?? words;
	}
}
