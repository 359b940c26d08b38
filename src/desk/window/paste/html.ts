import { DOMParser, type Node, type TagParseRule } from 'prosemirror-model';
import { findRedirect } from '../../../schema/redirect.ts';
import { withoutTracking } from '../../../schema/tracking.ts';
import { writeMarkdown, type MdNode } from '../../text/markdown.ts';
import { schema } from '../../text/schema.ts';
import { writeInline } from '../../text/writeInline.ts';
import { cleanPasted } from './clean.ts';
import { tidy } from './tidy.ts';

/** The attribute that keeps an element’s style until it is read. With a `style` attribute, the page’s policy would report an error. */
const STYLE = 'data-pasted-style';

/** Keeps apart what would run together, and removes styles and what word processors add around the text. */
export function withoutStyles(html: string): string {
	return tidy(html)
		.replace(/<!--[^]*?-->|<!\[[^\]]*\]>|<\/?o:p>/gi, '')
		.replace(/<(style|script|title|xml)\b[^]*?<\/\1\s*>/gi, '')
		.replace(/\sstyle\s*=\s*(?=["'])/gi, ` ${STYLE}=`);
}

const styleOf = (element: HTMLElement) => element.getAttribute(STYLE) ?? '';
const isBold = (element: HTMLElement) => /font-weight:\s*(?:bold|[6-9]\d\d)/i.test(styleOf(element));
const isItalic = (element: HTMLElement) => /font-style:\s*italic/i.test(styleOf(element));
const isPlain = (element: HTMLElement) => /font-weight:\s*(?:normal|400)/i.test(styleOf(element));

/** A rule for tables and quotations, which become raw blocks of Markdown. */
const whole = (tag: string, kind: string, read: (element: HTMLElement) => MdNode | undefined): TagParseRule => ({
	tag,
	node: 'raw',
	priority: 70,
	getAttrs: (element) => {
		const block = read(element);
		return block === undefined ? false : { kind, src: writeMarkdown(block) };
	},
});

/** The rules for pasted HTML, in addition to those of the schema: how other programs write things. */
const rules: readonly TagParseRule[] = [
	whole('table', 'table', readTable),
	whole('blockquote', 'blockquote', (element) => blockOf('blockquote', blocksIn(element).flatMap(writeBlock))),
	// Google Docs puts the whole text into a <b> that is not bold.
	{ tag: 'b', priority: 70, skip: true, getAttrs: (element) => isPlain(element) && null },
	{ tag: 'a[href]', priority: 55, mark: 'link', getAttrs: (element) => linkOf(element) },
	// A link that leads nowhere from here becomes plain text.
	{ tag: 'a', priority: 52, skip: true },
	{ tag: 'span, p, font', priority: 70, mark: 'strong', consuming: false, getAttrs: (element) => isBold(element) && null },
	{ tag: 'span, p, font', priority: 70, mark: 'em', consuming: false, getAttrs: (element) => isItalic(element) && null },
	{ tag: 'h1', priority: 55, node: 'heading', attrs: { level: 1 } },
	{ tag: 'h5, h6', node: 'heading', attrs: { level: 3 } },
];

const parser: DOMParser = new DOMParser(
	schema,
	// The parser uses rules in the order given.
	[...rules, ...DOMParser.fromSchema(schema).rules].sort((a, b) => (b.priority ?? 50) - (a.priority ?? 50)),
);

export { parser as pastedParser };

function linkOf(element: HTMLElement): { readonly href: string } | false {
	const href = (element.getAttribute('href') ?? '').trim();
	if (/^mailto:/i.test(href)) return { href };
	if (!/^https?:\/\//i.test(href) || !URL.canParse(href)) return false;
	return { href: withoutTracking(findRedirect(href)?.target ?? href) };
}

function blockOf(type: string, children: readonly MdNode[]): MdNode | undefined {
	return children.length === 0 ? undefined : { type, children };
}

/** The blocks inside an element. */
function blocksIn(element: HTMLElement): readonly Node[] {
	const { content } = parser.parse(element, { topNode: schema.node('doc', null, schema.node('paragraph')), preserveWhitespace: false });
	return cleanPasted(content).content;
}

/** Writes a block as Markdown nodes. Empty paragraphs are left out. */
function writeBlock({ attrs, children, content, isTextblock, type }: Node): readonly MdNode[] {
	if (isTextblock) return content.size === 0 ? [] : [{ type: 'paragraph', children: writeInline(children) }];
	const inside = children.flatMap(writeBlock);
	switch (type.name) {
		case 'raw':
			return [{ type: 'html', value: String(attrs['src']) }];
		case 'list_item':
			return [{ type: 'listItem', spread: false, children: inside }];
		case 'ordered_list':
			return [{ type: 'list', ordered: true, start: Number(attrs['start']), spread: false, children: inside }];
		default:
			return [{ type: 'list', ordered: false, spread: false, children: inside }];
	}
}

/** The content of a cell, which is one line. Its paragraphs and the entries of its lists are separated by semicolons. */
function lineIn(cell: HTMLElement): readonly MdNode[] {
	const line: MdNode[] = [];
	let before = '';
	const put = (node: Node) => {
		if (!node.isTextblock) {
			node.forEach(put);
			return;
		}
		if (node.textContent.trim() === '') return;
		if (before !== '') line.push({ type: 'text', value: separatorAfter(before) });
		line.push(...writeInline(withoutBreaks(node.children)));
		before = node.textContent.trim();
	};
	blocksIn(cell).forEach(put);
	return line;
}

/** Words on one line. A line break becomes a space, or a semicolon if two numbers would look like one. */
function withoutBreaks(nodes: readonly Node[]): readonly Node[] {
	return nodes.map((node, index) => {
		if (node.type.name !== 'hard_break') return node;
		const [before, after] = [nodes[index - 1]?.text ?? '', nodes[index + 1]?.text ?? ''];
		return schema.text(/\p{Nd}\s*$/u.test(before) && /^\s*\p{Nd}/u.test(after) ? '; ' : ' ');
	});
}

/** What separates two paragraphs on one line. After a sentence, that is a space. */
function separatorAfter(words: string): string {
	if (/[.!?:;,؟۔؛،…]$/u.test(words)) return ' ';
	return /\p{Script=Arabic}\P{L}*$/u.test(words) ? '؛ ' : '; ';
}

/** Reads a table. A merged cell is followed by empty ones, so that all other cells stay in their columns. */
function readTable(element: HTMLElement): MdNode | undefined {
	let group: Element | null = null;
	/** How many more rows the cell in each column covers. */
	let reach: number[] = [];
	const rows = [...(element as HTMLTableElement).rows].map(({ cells, parentElement }): MdNode => {
		if (parentElement !== group) [group, reach] = [parentElement, []];
		const row: MdNode[] = [];
		const put = (further: number, children: readonly MdNode[] = []) => {
			reach[row.length] = further;
			row.push({ type: 'tableCell', children });
		};
		const below = () => reach[row.length] ?? 0;
		for (const cell of cells) {
			while (below() > 0) put(below() - 1);
			// A rowspan of 0 covers all remaining rows.
			const further = cell.rowSpan === 0 ? Infinity : cell.rowSpan - 1;
			const { colSpan } = cell;
			put(further, lineIn(cell));
			for (let more = 1; more < colSpan; more += 1) put(further);
		}
		while (row.length < reach.length) put(Math.max(below() - 1, 0));
		return { type: 'tableRow', children: row };
	});
	return blockOf('table', rows);
}
