import { Fragment, Slice } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import type { EditorProps } from 'prosemirror-view';
import { isWordTag } from '../../text/schema.ts';
import { cleanPasted, withoutInvisible } from './clean.ts';
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
	transformPasted: ({ content, openEnd, openStart }, { state }) => new Slice(withinTag(cleanPasted(content), state), openStart, openEnd),
} satisfies EditorProps;

/** Words pasted into the middle of marked words, such as a claim, get their mark. They would cut it in two otherwise. */
export function withinTag(content: Fragment, { selection: { $from, $to } }: EditorState): Fragment {
	const tag = $from.marks().find((mark) => isWordTag(mark.type.name) && mark.isInSet($to.marks()));
	const [block] = content.content;
	if (tag === undefined || content.childCount > 1 || !$from.sameParent($to)) return content;
	if (block?.type.name !== 'paragraph') return content;
	return Fragment.from(block.copy(Fragment.from(block.children.map((node) => node.mark(tag.addToSet(node.marks))))));
}
