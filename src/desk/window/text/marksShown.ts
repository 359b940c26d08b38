import { Plugin, PluginKey } from 'prosemirror-state';
import { DecorationSet, type Decoration, type EditorView } from 'prosemirror-view';

/** What the desk marks in the text beside what is written there. */
const KEYS = {
	problems: new PluginKey<DecorationSet>('problems'),
	suggestions: new PluginKey<DecorationSet>('suggestions'),
} as const;

/** What holds such marks at their words while these move. */
export const marksShown = Object.values(KEYS).map(
	(key) =>
		new Plugin<DecorationSet>({
			key,
			state: {
				init: () => DecorationSet.empty,
				apply: (transaction, set) =>
					(transaction.getMeta(key) as DecorationSet | undefined) ?? set.map(transaction.mapping, transaction.doc),
			},
			props: { decorations: (state) => key.getState(state) },
		}),
);

/** Shows these marks of a kind, and no others. */
export function showMarks(view: EditorView, kind: keyof typeof KEYS, marks: readonly Decoration[]): void {
	view.dispatch(view.state.tr.setMeta(KEYS[kind], DecorationSet.create(view.state.doc, [...marks])));
}
