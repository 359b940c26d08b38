import { likelyLanguage } from '../../languages/likely.ts';
import type { Start } from '../api.ts';
import { h } from '../dom.ts';

/** Asks for the language of a text that does not look like the main one. */
export interface LanguageChoice {
	readonly element: HTMLElement;
	/** Looks at the text again. */
	readonly look: (text: string) => void;
	/** The language of the text. Undefined if it looks like another language and the editor has not said which it is. */
	readonly chosen: () => string | undefined;
	readonly focus: () => void;
}

/** Makes the choice for the languages of the site. */
export function languageChoice(languages: Start['languages']): LanguageChoice {
	const [main] = languages;
	const element = h('div', { role: 'status' });
	let likely: string | undefined;
	const draw = () => {
		const other = languages.find(({ tag }) => tag === likely);
		if (main === undefined || other === undefined || other.tag === main.tag) {
			element.replaceChildren();
			return;
		}
		const option = (tag: string, name: string, ...words: readonly (Node | string)[]) =>
			h('label', {}, h('input', { type: 'radio', name: 'begin-language', value: tag }), ' ', h('bdi', {}, name), ...words);
		const [otherName, mainName] = [() => h('bdi', {}, other.name), () => h('bdi', {}, main.name)];
		element.replaceChildren(
			h(
				'fieldset',
				{ class: 'findings' },
				h('legend', {}, 'In which language is this text?'),
				h('p', {}, 'It looks like ', otherName(), ', and articles of this site begin in ', mainName(), '.'),
				option(
					other.tag,
					other.name,
					'. It becomes the ',
					otherName(),
					' version; its original in ',
					mainName(),
					' is begun beside it, still to be written.',
				),
				option(main.tag, main.name, '. It becomes the article as it is.'),
			),
		);
	};
	return {
		element,
		look: (text) => {
			const now = likelyLanguage(
				text,
				languages.map(({ tag }) => tag),
			);
			if (now === likely) return;
			likely = now;
			draw();
		},
		chosen: () => {
			if (element.childElementCount === 0) return main?.tag ?? '';
			return element.querySelector<HTMLInputElement>('input:checked')?.value;
		},
		focus: () => element.querySelector('input')?.focus(),
	};
}
