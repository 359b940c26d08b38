import type { Root } from 'hast';
import type { Root as Markdown } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { Strings } from '../i18n/strings.ts';
import { wordFootnotes } from './footnotes.ts';
import { anchorHeadings } from './headings.ts';
import { measureNumbers } from './lists.ts';
import { settleTables } from './tables.ts';
import { settleTags } from './tags.ts';
import { unravelTags } from './unravel.ts';

/** The tree made from each text. The page, its print view and its evidence page share it. */
const made = new WeakMap<Markdown, Root>();

/**
 * The HTML tree of an article's or page's text, in the words of its language. The author’s tags are still in it. It is made from
 * the tree that the check has read, so nothing is parsed again, and that tree is not changed.
 */
export function pageTree(text: Markdown, t: Strings): Root {
	const known = made.get(text);
	if (known !== undefined) return known;
	const markdown = structuredClone(text);
	unravelTags(markdown);
	settleTags(markdown);
	const tree = toHast(markdown, {
		clobberPrefix: '',
		footnoteLabel: 'Notes',
		footnoteLabelProperties: {},
		footnoteBackContent: '↑',
		passThrough: ['mdxFlowExpression', 'mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxTextExpression'],
	}) as Root;
	anchorHeadings(tree);
	settleTables(tree, t);
	measureNumbers(tree);
	wordFootnotes(tree, t);
	made.set(text, tree);
	return tree;
}
