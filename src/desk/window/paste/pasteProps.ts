import { Slice } from 'prosemirror-model';
import type { EditorProps } from 'prosemirror-view';
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
