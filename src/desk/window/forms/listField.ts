import type { Path } from '../../../reading/yaml/yaml.ts';
import type { Field } from '../../server/fields.ts';
import { button, h, select } from '../dom.ts';
import { fieldId, problemRoom, type FormContext } from './formContext.ts';
import { labelOf, NAMES_OF } from '../../words/labels.ts';
import { words } from '../session.ts';

/** A list of words or names, with a button to remove each and a field to add one. */
export function listField({ help, key }: Field, path: Path, order: readonly string[], context: FormContext): HTMLElement {
	const { attempt, choices, redraw, session } = context;
	const value = session.at(path);
	const list = (Array.isArray(value) ? value : []).map(words);
	const kind = NAMES_OF[key];
	const all = kind === undefined ? [] : choices(kind);
	const id = fieldId(path);
	const take = (word: string) =>
		attempt(() => {
			if (word === '' || list.includes(word)) return;
			// A new key goes to its usual place among the others.
			if (list.length === 0) session.change({ act: 'set', path, value: [word], order });
			else session.change({ act: 'add', path: [...path, list.length], value: word });
			redraw(path);
		});
	const drop = (index: number) =>
		attempt(() => {
			session.change(list.length === 1 ? { act: 'remove', path } : { act: 'remove', path: [...path, index] });
			redraw(path);
		});
	const items = list.map((word, index) => {
		const name = all.find((choice) => choice.id === word)?.name ?? word;
		return h(
			'li',
			{},
			h('bdi', {}, name),
			button('×', () => drop(index), { 'aria-label': `Remove ${name} from ${labelOf(key).toLowerCase()}` }),
		);
	});
	const attributes = { id, 'aria-describedby': `${id}-help ${id}-problems`, 'data-path': JSON.stringify(path) };
	let adder: HTMLElement;
	if (kind === undefined) {
		const box = h('input', { ...attributes, type: 'text', dir: 'auto', autocomplete: 'off' });
		box.addEventListener('change', () => take(box.value.trim()));
		adder = box;
	} else {
		const free = all.filter((choice) => !list.includes(choice.id));
		const box = select(free, '', { ...attributes, onchange: () => take(box.value) }, 'Add…');
		adder = box;
	}
	return h(
		'div',
		{ class: 'field list' },
		h('label', { for: id }, `${labelOf(key)}: add one`),
		list.length === 0 ? undefined : h('ul', { class: 'chips', 'aria-label': labelOf(key) }, ...items),
		adder,
		h('p', { class: 'help', id: `${id}-help` }, `${help}.`),
		problemRoom(path),
	);
}
