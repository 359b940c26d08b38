import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { rangeOf, writeMarkdown, type MdNode } from './markdown.ts';

const reader = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/** Converts Markdown from elsewhere, which may contain HTML and frontmatter, to the form that articles have. */
export function readForeignMarkdown(text: string): string {
	const plain = text.replace(/\r\n?/g, '\n').replace(/^\uFEFF?---\n[^]*?\n---(?:\n|$)/, '');
	const blocks = reader.parse(plain).children as readonly MdNode[];
	return blocks
		.flatMap((block) => asOurs(block, plain))
		.map((block) => (block.type === 'definition' ? plain.slice(...rangeOf(block)) : writeMarkdown(block)))
		.filter((block) => block !== '')
		.join('\n\n');
}

/** Removes HTML but keeps its words, replaces pictures with their words, and makes headings begin at level 2. */
function asOurs(node: MdNode, text: string): readonly MdNode[] {
	const children = node.children?.flatMap((child) => asOurs(child, text));
	switch (node.type) {
		case 'html': {
			const words = (node.value ?? '').replace(/<!--[^]*?-->|<[^>]*>/g, ' ').trim();
			return words === '' ? [] : [{ type: 'text', value: words }];
		}
		case 'image':
			return (node.alt ?? '') === '' ? [] : [{ type: 'text', value: node.alt ?? '' }];
		case 'heading':
			return [{ ...node, children: children ?? [], depth: Math.min(4, Math.max(2, node.depth ?? 2)) }];
		case 'code':
			return [{ type: 'paragraph', children: [{ type: 'text', value: node.value ?? '' }] }];
		default:
			return [children === undefined ? node : { ...node, children }];
	}
}
