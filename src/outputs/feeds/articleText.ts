import type { BlockContent, Blockquote, Nodes, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { link, paragraph } from '../../markdown/nodes.ts';
import type { Article } from '../../model/article.ts';
import { absolute, addressIn } from '../../model/urls.ts';
import { plainAttributes } from '../../tags/attributes.ts';
import { textOf } from '../../tags/texts.ts';
import type { Context } from '../context.ts';

type Tag = MdxJsxFlowElement | MdxJsxTextElement;

/** The text of an article with tags written out as text and with absolute links. */
export function plainText(article: Article, context: Context): readonly RootContent[] {
	return article.text.children.flatMap((node) => plainBlock(node, article, context));
}

function plainBlock(node: RootContent, article: Article, context: Context): readonly RootContent[] {
	if (node.type === 'mdxFlowExpression' || node.type === 'mdxjsEsm') return [];
	if (node.type === 'mdxJsxFlowElement') return blockTag(node, article, context);
	return [plainNode(node, article, context)];
}

/** The same node, with all tags inside it written out. */
function plainNode<Node extends Nodes>(node: Node, article: Article, context: Context): Node {
	if (node.type === 'link' || node.type === 'definition') {
		const base = new URL(article.url, context.site);
		return { ...node, url: new URL(addressIn(context.edition.root, node.url), base).href, ...plainChildren(node, article, context) };
	}
	return { ...node, ...plainChildren(node, article, context) };
}

function plainChildren(node: Nodes, article: Article, context: Context) {
	if (!('children' in node)) return {};
	const children = (node.children as readonly Nodes[]).flatMap((child): readonly Nodes[] => {
		if (child.type === 'mdxJsxTextElement') return sentenceTag(child, article, context);
		if (child.type === 'mdxJsxFlowElement') return blockTag(child, article, context);
		if (child.type === 'mdxTextExpression' || child.type === 'mdxFlowExpression') return [];
		// Pictures are not next to this text, so use the description with a link to the article.
		if (child.type === 'image') return [link(absolute(article.url, context.site), `[${child.alt ?? ''}]`)];
		return [plainNode(child, article, context)];
	});
	return { children };
}

/** Writes out a tag in a sentence. A tag that has no text form there becomes the words inside it. */
function sentenceTag(tag: Tag, article: Article, context: Context): readonly PhrasingContent[] {
	const words = (plainChildren(tag, article, context).children ?? []).flatMap((child) =>
		child.type === 'paragraph' ? child.children : [child as PhrasingContent],
	);
	return textOf(tag.name)?.inSentence?.(useOf(tag, article, context), words) ?? words;
}

/** Writes out a tag between paragraphs. A tag for words becomes a paragraph. */
function blockTag(tag: MdxJsxFlowElement, article: Article, context: Context): readonly BlockContent[] {
	const blocks = (plainChildren(tag, article, context).children ?? []) as Blockquote['children'];
	return textOf(tag.name)?.asBlock?.(useOf(tag, article, context), blocks) ?? [paragraph(...sentenceTag(tag, article, context))];
}

function useOf(tag: Tag, article: Article, { site, t }: Context) {
	return { article, attributes: plainAttributes(tag), site, t };
}
