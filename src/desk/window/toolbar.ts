import { undo, redo } from 'prosemirror-history';
import type { Mark } from 'prosemirror-model';
import { schema } from '../text/schema.ts';
import { knownAuthor, signRemark } from './publish/remarks.ts';
import { button, h } from './dom.ts';
import type { TextEditor } from './editor.ts';
import { outOfList, toggleList } from './text/lists.ts';

/** The actions of buttons that go beyond the text. */
export interface ToolbarActs {
	readonly makeClaim: () => void;
	/** Shows which parts of the text look like claims. */
	readonly suggest: () => void;
	readonly say: (words: string) => void;
	readonly hasAny: (list: 'entities' | 'sources') => boolean;
	/** Whether claims can be made. In a translation they come from the original. */
	readonly hasClaims: boolean;
}

/** The buttons above the text. */
export function toolbar(editor: () => TextEditor, { hasAny, hasClaims, makeClaim, say, suggest }: ToolbarActs): HTMLElement {
	const onWords = (work: () => void) => () => {
		if (editor().selectedWords() === undefined) say('Mark some words in one paragraph first.');
		else work();
	};
	const onFreeWords = (mark: Mark, work: () => void) =>
		onWords(() => {
			const reason = editor().inTheWayOf(mark);
			if (reason === undefined) work();
			else refuse(reason);
		});
	const refuse = (reason: string) => {
		say(reason);
		editor().view.focus();
	};
	const tag = (name: 'Entity' | 'Quote', list: 'entities' | 'sources', attribute: string) => {
		const mark = schema.mark(name, { [attribute]: '' });
		return onFreeWords(mark, () => {
			if (hasAny(list)) editor().markToFillIn(mark);
			else refuse(list === 'sources' ? 'Add a source first.' : 'There is nothing to name yet.');
		});
	};
	const link = schema.mark('link', { href: 'https://' });
	const format = (name: string) => onWords(() => editor().mark(schema.mark(name)));
	const block =
		(kind: 'paragraph' | 'heading', level = 2) =>
		() => {
			const { view } = editor();
			// Headings and plain paragraphs are not in lists.
			outOfList(view.state, view.dispatch);
			editor().setBlock(kind, kind === 'heading' ? { level } : undefined);
			editor().view.focus();
		};
	const list = (kind: 'bullet_list' | 'ordered_list') => () => {
		const { dispatch, state } = editor().view;
		if (!toggleList(schema.nodes[kind])(state, dispatch)) say('A list is made of paragraphs.');
		editor().view.focus();
	};
	const insert = (kind: 'remark' | 'footnote') => () => {
		const { state } = editor().view;
		const node = schema.nodes[kind].create(kind === 'footnote' ? { id: nextNote() } : null, kind === 'remark' ? signature() : undefined);
		const { $to } = state.selection;
		const at = kind === 'footnote' ? state.doc.content.size : $to.depth === 0 ? $to.pos : $to.after(1);
		const transaction = state.tr.insert(at, node);
		if (kind === 'footnote') transaction.insert($to.pos, schema.node('note', { id: node.attrs['id'] as string }, undefined, $to.marks()));
		editor().view.dispatch(transaction);
		editor().goTo(transaction.mapping.maps.reduce((position, map, index) => (index === 0 ? position : map.map(position)), at) + 1);
	};
	const signature = () => {
		const words = signRemark('', knownAuthor(), new Date());
		return words === '' ? undefined : schema.text(words);
	};
	const nextNote = () => {
		const taken = new Set<string>();
		editor().view.state.doc.descendants(({ attrs, type }) => {
			if (type.name === 'footnote' || type.name === 'note') taken.add(String(attrs['id']));
		});
		for (let number = 1; ; number += 1) if (!taken.has(`note-${number}`)) return `note-${number}`;
	};
	return h(
		'div',
		{ class: 'tools', role: 'toolbar', 'aria-label': 'For the marked words' },
		...(hasClaims
			? [button('Make a claim', onFreeWords(schema.mark('Claim'), makeClaim), { class: 'main' }), button('Claims to check', suggest)]
			: []),
		button('Person or place', tag('Entity', 'entities', 'id')),
		button('Exact words', tag('Quote', 'sources', 'source')),
		button(
			'Link',
			onFreeWords(link, () => editor().mark(link)),
		),
		button('Bold', format('strong')),
		button('Italic', format('em')),
		button('Heading', block('heading')),
		button('Smaller heading', block('heading', 3)),
		button('Paragraph', block('paragraph')),
		button('Bullets', list('bullet_list')),
		button('Numbers', list('ordered_list')),
		button('Footnote', insert('footnote')),
		button('Note to colleagues', insert('remark')),
		button('Undo', () => undo(editor().view.state, editor().view.dispatch)),
		button('Redo', () => redo(editor().view.state, editor().view.dispatch)),
	);
}
