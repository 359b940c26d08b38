import type { EditorState } from 'prosemirror-state';

/** The range of the selected words, without spaces at the ends. */
export function wordsChosen({ doc, selection: { from, to } }: EditorState): { readonly start: number; readonly end: number } {
	const words = doc.textBetween(from, to, ' ', ' ');
	return { start: from + (words.length - words.trimStart().length), end: to - (words.length - words.trimEnd().length) };
}
