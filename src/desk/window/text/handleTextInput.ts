import { NodeSelection, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { isWordTag, schema } from '../../text/schema.ts';

/**
 * Handles typed text. Words typed over marked words, such as a claim, keep the mark. If a block is selected, words go after it and
 * do not replace it. Returns whether it has written the words.
 */
export function handleTextInput({ dispatch, state }: EditorView, from: number, to: number, typed: string): boolean {
	const { doc, selection, tr } = state;
	if (selection instanceof NodeSelection && selection.node.isBlock) {
		tr.insert(selection.to, schema.node('paragraph', null, schema.text(typed)));
		dispatch(tr.setSelection(TextSelection.create(tr.doc, selection.to + 1 + typed.length)).scrollIntoView());
		return true;
	}
	const kept = from < to ? doc.nodeAt(from)?.marks : undefined;
	if (!kept?.some(({ type }) => isWordTag(type.name))) return false;
	dispatch(tr.replaceWith(from, to, schema.text(typed, kept)).scrollIntoView());
	return true;
}
