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

/** The tree that each text has become; its page, its print view and its evidence page show the same. */
const made = new WeakMap<Markdown, Root>();

/**
 * What the text of an article or a page becomes where it is read, in the words of its language: a tree of HTML, the author’s
 * tags still in it. The text is the tree that the check has read; nothing is parsed again, and the text stays as it is.
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
