import { Plugin, PluginKey } from 'prosemirror-state';
import { DecorationSet, type Decoration, type EditorView } from 'prosemirror-view';

/** The kinds of marks that the desk shows in the text but that are not part of it. */
const KEYS = {
	problems: new PluginKey<DecorationSet>('problems'),
	suggestions: new PluginKey<DecorationSet>('suggestions'),
} as const;

/** Plugins that keep these marks at their words while the text changes. */
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

/** Replaces all marks of a kind. */
export function showMarks(view: EditorView, kind: keyof typeof KEYS, marks: readonly Decoration[]): void {
	view.dispatch(view.state.tr.setMeta(KEYS[kind], DecorationSet.create(view.state.doc, [...marks])));
}
