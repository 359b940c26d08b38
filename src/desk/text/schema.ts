import {
	Schema,
	type Attrs,
	type AttributeSpec,
	type DOMOutputSpec,
	type Mark,
	type MarkSpec,
	type Node,
	type NodeSpec,
	type TagParseRule,
} from 'prosemirror-model';

/** What each block keeps from its file: its source, the white space before it, and its number. */
const ORIGIN = { src: { default: null }, gap: { default: null }, order: { default: null } } satisfies Record<string, AttributeSpec>;

/** How a list is written: whether there are empty lines between entries, and its sign, or null for the usual one. */
const LIST = { spread: { default: false }, sign: { default: null } } satisfies Record<string, AttributeSpec>;

/** Attributes that keep a node or mark whole on the clipboard, which carries HTML. */
function carried({ attrs, type }: Node | Mark): Record<string, string> {
	return { 'data-desk': type.name, 'data-attrs': JSON.stringify(attrs) };
}

function carriedRule(name: string, tag: string): TagParseRule {
	return {
		tag: `${tag}[data-desk="${name}"]`,
		priority: 60,
		getAttrs: (element) => {
			try {
				return JSON.parse(element.getAttribute('data-attrs') ?? '') as Attrs;
			} catch {
				return false;
			}
		},
	};
}

/** The tags that enclose words, with their attributes. */
export const WORD_TAGS = { Claim: ['id'], Entity: ['id'], Quote: ['source', 'speaker', 'lang'] } as const;
export type WordTag = keyof typeof WORD_TAGS;

/** Whether a tag encloses words. */
export function isWordTag(name: string): name is WordTag {
	return Object.hasOwn(WORD_TAGS, name);
}

function wordTag(name: WordTag): MarkSpec {
	return {
		attrs: Object.fromEntries(WORD_TAGS[name].map((attribute) => [attribute, { default: null }])),
		inclusive: false,
		excludes: 'Claim Entity Quote',
		toDOM: (mark: Mark): DOMOutputSpec => ['span', { class: `tag tag-${name}`, ...carried(mark) }, 0],
		parseDOM: [carriedRule(name, 'span')],
	};
}

/** A block that is not typed in. It is changed in the form beside the text. */
function whole(name: string, tag: string, attrs: Record<string, AttributeSpec>, words: (node: Node) => string): NodeSpec {
	return {
		group: 'block',
		atom: true,
		selectable: true,
		attrs: { ...ORIGIN, ...attrs },
		toDOM: (node) => [tag, { class: name, ...carried(node) }, words(node)],
		parseDOM: [carriedRule(name, tag)],
	};
}

/** An inline node that is not text. */
function sign(name: string, tag: string, attrs: Record<string, AttributeSpec>, words: (node: Node) => string): NodeSpec {
	return {
		group: 'inline',
		inline: true,
		atom: true,
		attrs,
		toDOM: (node) => [tag, { class: name, ...carried(node) }, words(node)],
		parseDOM: [carriedRule(name, tag)],
	};
}

const text = (node: Node, attribute: string) => String(node.attrs[attribute] ?? '');

/** The document model of an article’s text at the desk. */
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
			toDOM: (node) => ['div', { class: 'footnote', 'data-id': text(node, 'id'), ...carried(node) }, 0],
			parseDOM: [carriedRule('footnote', 'div')],
		},
		/** A note to colleagues. */
		remark: {
			group: 'block',
			content: 'text*',
			marks: '',
			defining: true,
			attrs: ORIGIN,
			toDOM: (node) => ['div', { class: 'remark', ...carried(node) }, 0],
			parseDOM: [carriedRule('remark', 'div')],
		},
		bullet_list: {
			group: 'block list',
			content: 'list_item+',
			attrs: { ...ORIGIN, ...LIST },
			toDOM: () => ['ul', 0],
			parseDOM: [{ tag: 'ul' }],
		},
		ordered_list: {
			group: 'block list',
			content: 'list_item+',
			attrs: { ...ORIGIN, ...LIST, start: { default: 1 } },
			toDOM: ({ attrs }) => ['ol', attrs['start'] === 1 ? {} : { start: String(attrs['start']) }, 0],
			parseDOM: [{ tag: 'ol', getAttrs: (element) => ({ start: (element as HTMLOListElement).start || 1 }) }],
		},
		list_item: {
			content: 'paragraph (paragraph | list)*',
			defining: true,
			toDOM: () => ['li', 0],
			parseDOM: [{ tag: 'li' }],
		},
		card: whole('card', 'div', { tag: { default: 'Read' }, attribute: { default: null }, value: { default: null } }, (node) =>
			`${text(node, 'tag')} ${text(node, 'value')}`.trim(),
		),
		/** Tables, quotations, and lists with anything but paragraphs and lists in them. They are kept as written, and edited as source. */
		raw: whole('raw', 'pre', { kind: { default: '' } }, (node) => text(node, 'src')),
		hard_break: { group: 'inline', inline: true, selectable: false, toDOM: () => ['br'], parseDOM: [{ tag: 'br' }] },
		note: sign('note', 'sup', { id: {} }, (node) => text(node, 'id')),
		image: sign(
			'image',
			'span',
			{ url: {}, alt: { default: '' }, title: { default: null } },
			(node) => text(node, 'alt') || text(node, 'url'),
		),
		verbatim: sign('verbatim', 'span', { value: {} }, (node) => text(node, 'value')),
	},
	marks: {
		Claim: wordTag('Claim'),
		Quote: wordTag('Quote'),
		Entity: wordTag('Entity'),
		link: {
			attrs: { href: {}, title: { default: null } },
			inclusive: false,
			toDOM: (mark) => ['a', { href: String(mark.attrs['href']), ...carried(mark) }, 0],
			parseDOM: [
				carriedRule('link', 'a'),
				{ tag: 'a[href]', getAttrs: (element) => ({ href: element.getAttribute('href'), title: element.getAttribute('title') }) },
			],
		},
		strong: { toDOM: () => ['strong', 0], parseDOM: [{ tag: 'strong' }, { tag: 'b' }] },
		em: { toDOM: () => ['em', 0], parseDOM: [{ tag: 'em' }, { tag: 'i' }] },
		strike: { toDOM: () => ['s', 0], parseDOM: [{ tag: 's' }, { tag: 'del' }] },
		code: { code: true, toDOM: () => ['code', 0], parseDOM: [{ tag: 'code' }] },
	},
});
