import type { Nodes } from 'mdast';

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** How many words a reader reads. Blocks of code, tags and the addresses of links do not count. */
export function countWords(node: Nodes): number {
	return [...segmenter.segment(wordsOf(node))].filter(({ isWordLike }) => isWordLike).length;
}

/** The words of a piece of text, without its markup. */
export function wordsOf(node: Nodes): string {
	if (node.type === 'text' || node.type === 'inlineCode') return node.value;
	if (node.type === 'break') return ' ';
	if (!('children' in node)) return '';
	const isInline =
		node.type === 'paragraph' ||
		node.type === 'heading' ||
		node.type === 'emphasis' ||
		node.type === 'strong' ||
		node.type === 'link' ||
		node.type === 'mdxJsxTextElement';
	return node.children.map(wordsOf).join(isInline ? '' : ' ');
}
