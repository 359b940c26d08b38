import { Schema, type AttributeSpec, type DOMOutputSpec, type Mark, type MarkSpec, type Node, type NodeSpec } from 'prosemirror-model';

/** What each block remembers of its file: its words as they were written, what stood before it, and which of the blocks it was. */
const ORIGIN = { src: { default: null }, gap: { default: null }, order: { default: null } } satisfies Record<string, AttributeSpec>;

/** The tags around words, with their attributes. */
export const WORD_TAGS = { Claim: ['id'], Entity: ['id'], Quote: ['source', 'speaker', 'lang'] } as const;
export type WordTag = keyof typeof WORD_TAGS;

/** Whether a name is that of a tag around words. */
export function isWordTag(name: string): name is WordTag {
	return Object.hasOwn(WORD_TAGS, name);
}

function wordTag(name: WordTag): MarkSpec {
	return {
		attrs: Object.fromEntries(WORD_TAGS[name].map((attribute) => [attribute, { default: null }])),
		inclusive: false,
		excludes: 'Claim Entity Quote',
		toDOM: ({ attrs }: Mark): DOMOutputSpec => ['span', { class: `tag tag-${name}`, 'data-tag': name, 'data-id': nameIn(attrs) }, 0],
		parseDOM: [],
	};
}

function nameIn(attrs: Mark['attrs']): string {
	return String(attrs['id'] ?? attrs['source'] ?? '');
}

/** Blocks that nobody types in stand as a whole; the form beside the text changes them. */
function whole(attrs: Record<string, AttributeSpec>, toDOM: (node: Node) => DOMOutputSpec): NodeSpec {
	return { group: 'block', atom: true, selectable: true, attrs: { ...ORIGIN, ...attrs }, toDOM };
}

/** A thing in a line that is no text. */
function sign(attrs: Record<string, AttributeSpec>, toDOM: (node: Node) => DOMOutputSpec): NodeSpec {
	return { group: 'inline', inline: true, atom: true, attrs, toDOM };
}

const text = (node: Node, attribute: string) => String(node.attrs[attribute] ?? '');

/** The text of an article as the desk edits it. */
export const schema = new Schema({
	nodes: {
		doc: { content: 'block+', attrs: { head: { default: '' }, tail: { default: '\n' }, lineEnd: { default: '\n' } } },
		text: { group: 'inline' },
		paragraph: { group: 'block', content: 'inline*', attrs: ORIGIN, toDOM: () => ['p', 0], parseDOM: [{ tag: 'p' }] },
		heading: {
			group: 'block',
			content: 'inline*',
			defining: true,
			attrs: { ...ORIGIN, level: { default: 2 } },
			toDOM: ({ attrs }) => [`h${String(attrs['level'])}`, 0],
			parseDOM: [
				{ tag: 'h1', attrs: { level: 2 } },
				{ tag: 'h2', attrs: { level: 2 } },
				{ tag: 'h3', attrs: { level: 3 } },
				{ tag: 'h4', attrs: { level: 3 } },
			],
		},
		footnote: {
			group: 'block',
			content: 'inline*',
			defining: true,
			attrs: { ...ORIGIN, id: { default: 'note' } },
			toDOM: (node) => ['div', { class: 'footnote', 'data-id': text(node, 'id') }, 0],
		},
		/** A note to colleagues. */
		remark: {
			group: 'block',
			content: 'text*',
			marks: '',
			defining: true,
			attrs: ORIGIN,
			toDOM: () => ['div', { class: 'remark' }, 0],
		},
		card: whole({ tag: { default: 'Read' }, attribute: { default: null }, value: { default: null } }, (node) => [
			'div',
			{ class: 'card', 'data-tag': text(node, 'tag') },
			`${text(node, 'tag')} ${text(node, 'value')}`.trim(),
		]),
		/** Lists, tables, quotations: kept as they are written, and edited as such. */
		raw: whole({ kind: { default: '' } }, (node) => ['pre', { class: 'raw', 'data-kind': text(node, 'kind') }, text(node, 'src')]),
		hard_break: { ...sign({}, () => ['br']), selectable: false, parseDOM: [{ tag: 'br' }] },
		note: sign({ id: {} }, (node) => ['sup', { class: 'note', 'data-id': text(node, 'id') }, text(node, 'id')]),
		image: sign({ url: {}, alt: { default: '' }, title: { default: null } }, (node) => [
			'span',
			{ class: 'image', 'data-url': text(node, 'url') },
			text(node, 'alt') || text(node, 'url'),
		]),
		verbatim: sign({ value: {} }, (node) => ['span', { class: 'verbatim' }, text(node, 'value')]),
	},
	marks: {
		Claim: wordTag('Claim'),
		Quote: wordTag('Quote'),
		Entity: wordTag('Entity'),
		link: {
			attrs: { href: {}, title: { default: null } },
			inclusive: false,
			toDOM: ({ attrs }) => ['a', { href: String(attrs['href']) }, 0],
			parseDOM: [{ tag: 'a[href]', getAttrs: (element) => ({ href: element.getAttribute('href'), title: element.getAttribute('title') }) }],
		},
		strong: { toDOM: () => ['strong', 0], parseDOM: [{ tag: 'strong' }, { tag: 'b' }] },
		em: { toDOM: () => ['em', 0], parseDOM: [{ tag: 'em' }, { tag: 'i' }] },
		strike: { toDOM: () => ['s', 0], parseDOM: [{ tag: 's' }, { tag: 'del' }] },
		code: { code: true, toDOM: () => ['code', 0], parseDOM: [{ tag: 'code' }] },
	},
});
