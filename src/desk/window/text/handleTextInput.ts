import { NodeSelection, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { isWordTag, schema } from '../../text/schema.ts';

/** Words typed over the whole of a claim stay the claim’s, and where a block is chosen, words come behind it and not in its place. Whether they have been written. */
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
