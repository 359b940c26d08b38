import type { Mark, Node } from 'prosemirror-model';
import { rangeOf, type MdAttribute, type MdNode } from './markdown.ts';
import { isWordTag, schema, WORD_TAGS } from './schema.ts';

const FORMATS: Readonly<Record<string, string>> = { strong: 'strong', emphasis: 'em', delete: 'strike' };

/** Reads the words of a block. Anything that the desk cannot edit becomes a sign that holds its source, letter for letter. */
export function readInline(nodes: readonly MdNode[], text: string, marks: readonly Mark[] = []): readonly Node[] {
	return nodes.flatMap((node) => readOne(node, text, marks));
}

function readOne(node: MdNode, text: string, marks: readonly Mark[]): readonly Node[] {
	const within = (mark: Mark) => readInline(node.children ?? [], text, mark.addToSet(marks));
	const source = () => (node.position === undefined ? textIn(node) : text.slice(...rangeOf(node)));
	switch (node.type) {
		case 'text':
			return words(node.value ?? '', marks);
		case 'strong':
		case 'emphasis':
		case 'delete':
			return within(schema.mark(FORMATS[node.type] ?? 'em'));
		case 'inlineCode':
			return words(node.value ?? '', schema.mark('code').addToSet(marks));
		case 'break':
			return [schema.node('hard_break', null, undefined, marks)];
		case 'link':
			// A bare address becomes a link without markup.
			return /^[[<]/.test(source()) ? within(schema.mark('link', { href: node.url, title: node.title ?? null })) : words(source(), marks);
		case 'image':
			return [schema.node('image', { url: node.url, alt: node.alt ?? '', title: node.title ?? null }, undefined, marks)];
		case 'footnoteReference':
			return [schema.node('note', { id: node.label ?? node.identifier }, undefined, marks)];
		case 'mdxJsxTextElement': {
			const tag = tagMark(node);
			if (tag !== undefined && !marks.some(({ type }) => isWordTag(type.name))) return within(tag);
		}
	}
	return [schema.node('verbatim', { value: source() }, undefined, marks)];
}

/** The text of nodes that the parser has made itself and that have no position, such as an address in a sentence. */
function textIn({ children, value }: MdNode): string {
	return value ?? (children ?? []).map(textIn).join('');
}

/** The mark for a tag around words. Undefined if it has attributes that the desk does not know. */
export function tagMark({ attributes = [], children = [], name }: MdNode): Mark | undefined {
	if (typeof name !== 'string' || !isWordTag(name) || children.length === 0) return undefined;
	const known: readonly string[] = WORD_TAGS[name];
	const isKnown = (attribute: MdAttribute) =>
		attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' && known.includes(attribute.name ?? '');
	const isPlain = attributes.every(isKnown) && new Set(attributes.map((attribute) => attribute.name)).size === attributes.length;
	const values: readonly (readonly [string, unknown])[] = attributes.map((attribute) => [attribute.name ?? '', attribute.value]);
	return isPlain ? schema.mark(name, Object.fromEntries(values)) : undefined;
}

/** Readers see a line end inside a paragraph as a space. */
function words(value: string, marks: readonly Mark[]): readonly Node[] {
	return value === '' ? [] : [schema.text(value.replace(/\r?\n/g, ' '), marks)];
}
