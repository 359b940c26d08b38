import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import type { Node, NodeType } from 'prosemirror-model';
import type { Command, EditorState } from 'prosemirror-state';
import { isList } from '../../text/lists.ts';
import { schema } from '../../text/schema.ts';

const item = schema.nodes.list_item;

/** How many list levels the caret is in. 0 if it is not in a list. */
function depthInLists({ selection: { $from } }: EditorState): number {
	return Array.from({ length: $from.depth + 1 }, (_, depth) => $from.node(depth)).filter((node) => node.type === item).length;
}

/** Keys in lists: next entry, one level in, one level out. If there is no further level, Tab leaves the text. */
export const listKeys: Readonly<Record<string, Command>> = {
	Enter: splitListItem(item),
	Tab: sinkListItem(item),
	'Shift-Tab': (state, dispatch) => depthInLists(state) > 1 && liftListItem(item)(state, dispatch),
};

/** Turns the selected paragraphs into a list, or changes the kind of their list. A list of this kind turns back into paragraphs. */
export function toggleList(kind: NodeType): Command {
	return (state, dispatch) => {
		const around = listAround(state);
		if (around?.list.type === kind) return outOfList(state, dispatch);
		if (around === undefined) return wrapInList(kind)(state, dispatch);
		dispatch?.(state.tr.setNodeMarkup(around.at, kind, { spread: around.list.attrs['spread'] as boolean }));
		return true;
	};
}

/** Takes the selected entries out of their list. */
export const outOfList: Command = liftListItem(item);

function listAround({ selection: { $from } }: EditorState): { readonly list: Node; readonly at: number } | undefined {
	for (let { depth } = $from; depth > 0; depth -= 1)
		if (isList($from.node(depth))) return { list: $from.node(depth), at: $from.before(depth) };
	return undefined;
}
