import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { splitContent } from '../../files/contentText.ts';
import { readText } from '../../text/read.ts';
import { api, type Start } from '../api.ts';
import { h } from '../dom.ts';

/** The file of a translation’s original. */
export function originalPath(path: string, languages: Start['languages']): string {
	return path.replace(/[^/]+$/, `${languages[0]?.tag ?? 'en'}.mdx`);
}

/** Shows the text of the original beside the translation. */
export async function showOriginal(place: HTMLElement, path: string, languages: Start['languages']): Promise<void> {
	const from = languages[0];
	const { text } = await api.open(originalPath(path, languages));
	const box = h('div', { class: 'text' });
	place.replaceChildren(h('h2', { class: 'note' }, `The original: ${from?.name ?? ''}`), box);
	new EditorView(box, {
		state: EditorState.create({ doc: readText(splitContent(originalPath(path, languages), text)?.body ?? '').doc }),
		editable: () => false,
		attributes: {
			lang: from?.tag ?? '',
			dir: from?.direction ?? 'auto',
			tabindex: '0',
			role: 'region',
			'aria-label': 'Text of the original',
		},
	});
}
