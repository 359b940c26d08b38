import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { Strings } from '../../i18n/strings.ts';
import type { Article } from '../../model/article.ts';
import { absolute } from '../../model/urls.ts';
import { articleTree } from './articleTree.ts';
import type { Context } from '../context.ts';

/** An article as HTML for feeds, without styles or scripts. Its footnotes follow its text. */
export function articleHtml(article: Article, context: Context): string {
	const { after, before, text } = articleTree(article, context);
	return [before, text, after].map((part) => toHtml(hastOf(part, absolute(article.url, context.site), context.t))).join('\n');
}

function hastOf(children: readonly RootContent[], page: string, t: Strings): Nodes {
	const tree = toHast(
		{ type: 'root', children: [...children] },
		{
			clobberPrefix: '',
			footnoteLabel: t.notes,
			footnoteLabelProperties: {},
			footnoteBackContent: '↑',
			footnoteBackLabel: (note, time) => t.backToReference([note + 1, ...(time > 1 ? [time] : [])].map(t.number).join('-')),
		},
	);
	settleFootnotes(tree, page, t);
	return tree;
}

/** Attributes that tie a footnote to its place and to the styles of a page. */
const OF_A_PAGE = new Set(['id', 'ariaDescribedBy', 'dataFootnoteRef', 'dataFootnoteBackref', 'dataFootnotes', 'className']);

/**
 * Prepares footnotes for feed readers. These show many articles on one page, where “#” would lead nowhere or to a note of another
 * article. So links lead to the article's own page, and ids are removed. Numbers are in the digits of the language.
 */
function settleFootnotes(node: Nodes, page: string, t: Strings): void {
	if (node.type === 'element') {
		const { properties } = node;
		if (typeof properties.href === 'string' && properties.href.startsWith('#')) properties.href = page + properties.href;
		if (properties.dataFootnoteRef === true)
			node.children = node.children.map((child) => (child.type === 'text' ? { ...child, value: t.number(Number(child.value)) } : child));
		node.properties = Object.fromEntries(Object.entries(properties).filter(([name]) => !OF_A_PAGE.has(name)));
	}
	if ('children' in node) for (const child of node.children) settleFootnotes(child, page, t);
}
