import { Fragment, Slice } from 'prosemirror-model';
import type { EditorProps, EditorView } from 'prosemirror-view';
import { isWordTag } from '../../text/schema.ts';
import { cleanPasted, withoutInvisible } from './clean.ts';
import { sliceFor } from './freeNotes.ts';
import { pastedParser, withoutStyles } from './html.ts';
import { blocksOfPlain } from './plain.ts';

/** How a text editor handles pasted text: from a word processor, the web, Markdown or an email. */
export const pasteProps = {
	transformPastedHTML: withoutStyles,
	clipboardParser: pastedParser,
	clipboardTextParser: (words, _context, plain) => {
		const content = blocksOfPlain(withoutInvisible(words));
		// A single paragraph can be pasted into the middle of a sentence.
		return plain || content.childCount === 1 ? Slice.maxOpen(content) : new Slice(content, 0, 0);
	},
	transformPasted: (slice, { state }) => sliceFor(state.doc, cleanPasted(slice.content), slice),
} satisfies EditorProps;

/**
 * Pastes words into the middle of marked words, such as a claim, and gives them their mark: they would cut it in two
 * otherwise. Returns whether it has pasted them.
 */
export function pasteWithinTag({ dispatch, state }: EditorView, { content, openEnd, openStart }: Slice): boolean {
	const { $from, $to } = state.selection;
	const tag = $from.marks().find((mark) => isWordTag(mark.type.name) && mark.isInSet($to.marks()));
	const [block] = content.content;
	if (tag === undefined || !$from.sameParent($to) || content.childCount > 1 || block?.type.name !== 'paragraph') return false;
	const marked = block.copy(Fragment.from(block.children.map((node) => node.mark(tag.addToSet(node.marks)))));
	const transaction = state.tr.replaceSelection(new Slice(Fragment.from(marked), openStart, openEnd));
	dispatch(transaction.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'));
	return true;
}
