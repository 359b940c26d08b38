import type { Command } from 'prosemirror-state';
import { schema } from '../../text/schema.ts';

/** Puts a line break in place of what is selected. */
export const insertBreak: Command = (state, dispatch) => {
	dispatch?.(state.tr.replaceSelectionWith(schema.node('hard_break')).scrollIntoView());
	return true;
};
