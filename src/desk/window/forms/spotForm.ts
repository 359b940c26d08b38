import { button, h, select } from '../dom.ts';
import type { Spot, TextEditor } from '../editor.ts';
import type { FormContext } from './formContext.ts';
import { nameBox } from './nameBox.ts';

/** The choices, and a way to ask for them again. */
type Lists = Pick<FormContext, 'choices' | 'refresh'>;

/**
 * The form for something in the text that has no entry on the left: a tag, link, picture, footnote, card or raw block.
 * Undefined for plain text.
 */
export function spotForm(spot: Spot, editor: TextEditor, lists: Lists): readonly HTMLElement[] | undefined {
	const { choices } = lists;
	if (spot.kind === 'tag') return tagForm(spot, editor, lists);
	if (spot.kind !== 'node') return undefined;
	const { at, node } = spot;
	const set = (attrs: Readonly<Record<string, unknown>>) => {
		editor.view.dispatch(editor.view.state.tr.setNodeMarkup(at, undefined, { ...node.attrs, ...attrs }));
	};
	const remove = () => {
		editor.view.dispatch(editor.view.state.tr.delete(at, at + node.nodeSize));
		editor.view.focus();
	};
	const text = (name: string) => String(node.attrs[name] ?? '');
	switch (node.type.name) {
		case 'raw':
			return [
				h('h2', {}, rawName(text('kind'))),
				h('p', { class: 'help' }, 'The desk keeps this as it is written, and you can change it here.'),
				area('Source', text('src'), (src) => set({ src })),
				button('Remove it', remove),
			];
		case 'image':
			return [
				h('h2', {}, 'A picture'),
				line('In words, for those who cannot see it', text('alt'), (alt) => set({ alt })),
				line('File', text('url'), (url) => set({ url })),
				button('Remove it', remove),
			];
		case 'note':
			return [
				h('h2', {}, 'The mark of a footnote'),
				h('p', {}, `It leads to the footnote “${text('id')}”, at the end of the text.`),
				button('Remove it', remove),
			];
		case 'footnote':
			return [h('h2', {}, 'A footnote'), h('p', {}, `The marks that lead to it are called “${text('id')}”.`)];
		case 'verbatim':
			return [h('h2', {}, 'As it is written'), line('Source', text('value'), (value) => set({ value })), button('Remove it', remove)];
		case 'card': {
			const list = text('tag') === 'Read' ? choices('articles') : [];
			const value = text('value');
			return [
				h(
					'h2',
					{},
					{
						Read: 'A card that leads to another article',
						Timeline: 'The timeline',
						Chart: 'A chart',
						Map: 'A map',
						Picture: 'A picture',
						Recording: 'A recording',
					}[text('tag')] ?? 'A card',
				),
				...(list.length === 0
					? value === ''
						? []
						: [line('Which', value, (next) => set({ value: next }))]
					: [choice('Article', list, value, (next) => set({ value: next }))]),
				button('Remove it', remove),
			];
		}
		default:
			return undefined;
	}
}

function tagForm(spot: Extract<Spot, { kind: 'tag' }>, editor: TextEditor, lists: Lists): readonly HTMLElement[] | undefined {
	const { choices } = lists;
	const { attrs, type } = spot.mark;
	const text = (name: string) => String(attrs[name] ?? '');
	const set = (changes: Readonly<Record<string, unknown>>) => editor.replaceMark(spot, changes);
	const off = button('Take the mark off', () => editor.replaceMark(spot, undefined));
	const orNone = (value: string) => (value === '' ? null : value);
	const toChoose = (name: string) => (text(name) === '' ? 'Not chosen yet' : undefined);
	switch (type.name) {
		case 'Entity':
			return [h('h2', {}, 'A person, place or term'), who('Who or what', text('id'), (id) => set({ id }), lists, toChoose('id')), off];
		case 'Quote':
			return [
				h('h2', {}, 'Exact words'),
				choice('Source', choices('sources'), text('source'), (source) => set({ source }), toChoose('source')),
				who('Said by', text('speaker'), (speaker) => set({ speaker: orNone(speaker) }), lists, 'The source itself'),
				line('Their language, where it is another', text('lang'), (lang) => set({ lang: orNone(lang) })),
				off,
			];
		case 'link':
			return [h('h2', {}, 'A link'), line('Address', text('href'), (href) => set({ href })), off];
		default:
			return undefined;
	}
}

function rawName(kind: string): string {
	return (
		{
			table: 'A table',
			list: 'A list',
			blockquote: 'A quotation',
			mdxJsxFlowElement: 'A quotation set apart',
			footnoteDefinition: 'A long footnote',
			definition: 'The address of a link',
			thematicBreak: 'A line across',
			broken: 'Something that cannot be read',
		}[kind] ?? 'As it is written'
	);
}

let made = 0;

function line(label: string, value: string, set: (value: string) => void): HTMLElement {
	const id = `spot-${(made += 1)}`;
	const box = h('input', { id, type: 'text', dir: 'auto', autocomplete: 'off', value });
	box.addEventListener('change', () => set(box.value.trim()));
	return h('div', { class: 'field' }, h('label', { for: id }, label), box);
}

function area(label: string, value: string, set: (value: string) => void): HTMLElement {
	const id = `spot-${(made += 1)}`;
	const box = h('textarea', { id, dir: 'auto', rows: 12, class: 'source' });
	box.value = value;
	box.addEventListener('change', () => set(box.value));
	return h('div', { class: 'field' }, h('label', { for: id }, label), box);
}

/** A box for a person, place or term. */
function who(label: string, value: string, set: (id: string) => void, { choices, refresh }: Lists, blank?: string): HTMLElement {
	const id = `spot-${(made += 1)}`;
	const { input, more } = nameBox(
		value,
		{ id },
		{
			list: 'entities',
			choices: () => choices('entities'),
			refresh,
			set,
			redraw: () => undefined,
			blank,
		},
	);
	return h('div', { class: 'field' }, h('label', { for: id }, label), input, ...more);
}

function choice(
	label: string,
	list: readonly { readonly id: string; readonly name: string }[],
	value: string,
	set: (value: string) => void,
	blank?: string,
): HTMLElement {
	const id = `spot-${(made += 1)}`;
	const box = select(list, value, { id }, blank);
	box.addEventListener('change', () => set(box.value));
	return h('div', { class: 'field' }, h('label', { for: id }, label), box);
}
