import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { schema } from '../../text/schema.ts';
import { writeText } from '../../text/write.ts';
import { h } from '../dom.ts';
import { listKeys } from '../text/lists.ts';
import { cleanPasted } from '../paste/clean.ts';
import { sliceFor } from '../paste/freeNotes.ts';
import { pasteProps } from '../paste/pasteProps.ts';
import { blocksOfPlain } from '../paste/plain.ts';

/** A box for pasted text. It keeps headings, links, lists and tables. */
export interface PasteBox {
	readonly element: HTMLElement;
	/** Replaces its text with Markdown. */
	readonly fill: (markdown: string) => void;
	/** The headline, if the text begins with one, and the rest as Markdown. */
	readonly read: () => { readonly headline: string | undefined; readonly body: string };
	/** Its whole content, to be kept, and to be put back later. Nothing puts back an empty box. */
	readonly content: () => unknown;
	readonly restore: (content: unknown) => void;
	readonly focus: () => void;
}

/** Makes the box. `named` and `described` are the ids of its label and help. */
export function pasteBox(named: string, described: string, changed: () => void): PasteBox {
	const element = h('div', { class: 'paste-box' });
	const view: EditorView = new EditorView(element, {
		...pasteProps,
		// A heading of level 1 may become the headline, so it stays.
		transformPasted: (slice, { state }) => sliceFor(state.doc, cleanPasted(slice.content, 1), slice),
		state: EditorState.create({
			doc: schema.node('doc', null, schema.node('paragraph')),
			plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Mod-Shift-z': redo }), keymap(listKeys), keymap(baseKeymap)],
		}),
		attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': named, 'aria-describedby': described, dir: 'auto' },
		dispatchTransaction: (transaction) => {
			view.updateState(view.state.apply(transaction));
			if (transaction.docChanged) changed();
		},
	});
	return {
		element,
		fill: (markdown) => {
			view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, blocksOfPlain(markdown)));
		},
		read: () => {
			const { doc } = view.state;
			const [first] = doc.children;
			const headline = first?.type.name === 'heading' && first.attrs['level'] === 1 ? first.textContent.trim() : undefined;
			const rest = doc.content.cut(headline === undefined ? 0 : (first?.nodeSize ?? 0));
			const body = rest.size === 0 ? '' : writeText(schema.node('doc', null, cleanPasted(rest)), new Map()).text.trim();
			return { headline, body };
		},
		content: () => view.state.doc.toJSON() as unknown,
		restore: (content) => {
			const doc = content === undefined ? schema.node('doc', null, schema.node('paragraph')) : schema.nodeFromJSON(content);
			view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, doc.content));
		},
		focus: () => view.focus(),
	};
}
