import type { BlockContent, Blockquote, Nodes, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { shortFinding, whoSays } from '../../i18n/says.ts';
import type { Article } from '../../model/article.ts';
import { absolute } from '../../model/urls.ts';
import { findVoices } from '../../model/evidence/voices.ts';
import type { Context } from '../context.ts';
import { chartNodes, mapNodes, timelineNodes } from './graphicNodes.ts';
import { link, paragraph, text } from './nodes.ts';

type Tag = MdxJsxFlowElement | MdxJsxTextElement;

/** The text of an article without tags: what they show is written out, with whole addresses. */
export function plainText(article: Article, context: Context): readonly RootContent[] {
	return article.text.children.flatMap((node) => plainBlock(node, article, context));
}

function plainBlock(node: RootContent, article: Article, context: Context): readonly RootContent[] {
	if (node.type === 'mdxFlowExpression' || node.type === 'mdxjsEsm') return [];
	if (node.type === 'mdxJsxFlowElement') return blockTag(node, article, context);
	return [plainNode(node, article, context)];
}

/** The same node with everything in it made plain. */
function plainNode<Node extends Nodes>(node: Node, article: Article, context: Context): Node {
	if (node.type === 'link' || node.type === 'definition') {
		const base = new URL(article.url, context.site);
		return { ...node, url: new URL(node.url, base).href, ...plainChildren(node, article, context) };
	}
	return { ...node, ...plainChildren(node, article, context) };
}

function plainChildren(node: Nodes, article: Article, context: Context) {
	if (!('children' in node)) return {};
	const children = (node.children as readonly Nodes[]).flatMap((child): readonly Nodes[] => {
		if (child.type === 'mdxJsxTextElement') return wordsTag(child, article, context);
		if (child.type === 'mdxJsxFlowElement') return blockTag(child, article, context);
		if (child.type === 'mdxTextExpression' || child.type === 'mdxFlowExpression') return [];
		// A picture lies beside the page and not beside this text; its description takes its place.
		if (child.type === 'image') return [link(absolute(article.url, context.site), `[${child.alt ?? ''}]`)];
		return [plainNode(child, article, context)];
	});
	return { children };
}

/** A tag around words, written out: `it was signed (Dawn, reported)`, with a link to the claim's page. */
function wordsTag(tag: Tag, article: Article, context: Context): readonly PhrasingContent[] {
	const words = (plainChildren(tag, article, context).children ?? []).flatMap((child) =>
		child.type === 'paragraph' ? child.children : [child as PhrasingContent],
	);
	const { t } = context;
	if (tag.name === 'Quote') return [text(t.quoteOpen), ...words, text(`${t.quoteClose} (`), quoteSource(tag, article, context), text(')')];
	const claim = tag.name === 'Claim' ? article.claims.find(({ id }) => id === attribute(tag, 'id')) : undefined;
	if (claim === undefined) return words;
	const voices = findVoices(claim);
	const who = voices === undefined ? '' : `${whoSays(voices, t)}${t.comma} `;
	return [...words, text(' ('), link(absolute(claim.url, context.site), who + shortFinding(claim.status, voices, t)), text(')')];
}

function blockTag(tag: MdxJsxFlowElement, article: Article, context: Context): readonly BlockContent[] {
	const { site, t } = context;
	if (tag.name === 'Read') {
		const card = article.cards.find(({ slug }) => slug === attribute(tag, 'article'));
		return card === undefined
			? []
			: [paragraph(`${t.read}: `, link(absolute(card.url, site), card.title), ` (${t.relations[card.relation]})${t.stop} ${card.why}`)];
	}
	if (tag.name === 'Timeline') return timelineNodes(article, context);
	const data = attribute(tag, 'data');
	if (tag.name === 'Chart') return article.charts.filter(({ id }) => id === data).flatMap((chart) => chartNodes(chart, context));
	if (tag.name === 'Map') return article.maps.filter(({ id }) => id === data).flatMap((map) => mapNodes(map, context));
	if (tag.name !== 'Quote') return [paragraph(...wordsTag(tag, article, context))];
	const words = (plainChildren(tag, article, context).children ?? []) as Blockquote['children'];
	return [{ type: 'blockquote', children: [...words, paragraph(quoteSource(tag, article, context))] }];
}

function quoteSource(tag: Tag, article: Article, { t }: Context): PhrasingContent {
	const source = article.sources.find(({ id }) => id === attribute(tag, 'source'));
	const speaker = article.entities.find(({ id }) => id === attribute(tag, 'speaker'));
	const outlet = source?.outlet.shortName ?? '';
	const words = speaker === undefined ? t.isolated(outlet) : t.via(speaker.shortName, outlet);
	return source?.url === undefined ? text(words) : link(source.url, words);
}

function attribute(tag: Tag, name: string): string | undefined {
	const value = tag.attributes.find((candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name)?.value;
	return typeof value === 'string' ? value : undefined;
}
