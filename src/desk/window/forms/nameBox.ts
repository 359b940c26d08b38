import type { Choice } from '../../server/lists.ts';
import { calledSo, fitting } from '../../words/names.ts';
import { h } from '../dom.ts';
import { beginHere, type Growing } from './beginHere.ts';

/** What the box needs. */
interface Around {
	readonly list: Growing;
	/** Asked anew each time, because something may be added meanwhile. */
	readonly choices: () => readonly Choice[];
	readonly refresh: () => Promise<void>;
	readonly set: (id: string) => void;
	/** Called after something new was chosen. */
	readonly redraw: () => void;
	/** What the empty box stands for. */
	readonly blank?: string | undefined;
}

/** The most suggestions that are shown while somebody types. */
const MOST = 12;

/**
 * A box for the name of an outlet, person, place or term, with suggestions by any of its names. Below it is a form for
 * one that is not there yet.
 */
export function nameBox(
	value: string,
	attributes: Readonly<Record<string, string | boolean>> & { readonly id: string },
	{ blank, choices, list, redraw, refresh, set }: Around,
): { readonly input: HTMLInputElement; readonly more: readonly HTMLElement[] } {
	const names = h('datalist', { id: `${attributes.id}-names` });
	const input = h('input', {
		...attributes,
		type: 'text',
		dir: 'auto',
		autocomplete: 'off',
		list: names.id,
		'data-names': list,
		'data-chosen': value,
		placeholder: blank,
		value: shownName(value, choices()),
	});
	const said = h('p', { role: 'status', class: 'refused' });
	const begin = beginHere(list, attributes.id, {
		choices,
		refresh,
		chosen: (id) => {
			input.dataset['chosen'] = id;
			input.value = shownName(id, choices());
			said.textContent = '';
			begin.element.open = false;
			set(id);
			input.focus();
			redraw();
		},
	});
	const suggest = () => {
		const all = choices();
		const found = input.value.trim() === '' ? all : fitting(input.value, all).flat().slice(0, MOST);
		names.replaceChildren(
			...found.map((own) => h('option', { value: shownName(own.id, all), label: (own.otherNames ?? []).join(', ') || undefined })),
		);
	};
	const take = () => {
		const typed = input.value.trim();
		const all = choices();
		const found = typed === '' ? [] : all.filter(({ id }) => shownName(id, all) === typed);
		const [one, ...others] = found.length > 0 ? found : calledSo(typed, all);
		said.textContent = '';
		input.removeAttribute('aria-invalid');
		if (typed === '' || (one !== undefined && others.length === 0)) {
			input.dataset['chosen'] = one?.id ?? '';
			input.value = one === undefined ? '' : shownName(one.id, all);
			set(one?.id ?? '');
			return;
		}
		input.setAttribute('aria-invalid', 'true');
		if (one === undefined) {
			said.textContent = `Nothing here is called “${typed}”. Choose one of the suggestions, or add it below.`;
			begin.suggest(typed);
		} else said.textContent = `More than one is called so: ${[one, ...others].map(({ id }) => shownName(id, all)).join(', ')}. Choose one.`;
	};
	input.addEventListener('focus', suggest);
	input.addEventListener('input', suggest);
	input.addEventListener('change', take);
	// What nothing was called so far may have been added meanwhile.
	input.addEventListener('blur', () => {
		if (said.textContent !== '') take();
	});
	return { input, more: [names, said, begin.element] };
}

/** Gives boxes whose value was unknown when they were drawn its name, unless somebody is typing there. */
export function nameBoxes(place: HTMLElement, choices: (list: string) => readonly Choice[]): void {
	for (const box of place.querySelectorAll<HTMLInputElement>('input[data-names]')) {
		const { chosen = '', names = '' } = box.dataset;
		if (box.value === chosen && chosen !== '') box.value = shownName(chosen, choices(names));
	}
}

/** The name of a choice. If others have the same, tells them apart by their addresses. */
function shownName(id: string, all: readonly Choice[]): string {
	const own = all.find((choice) => choice.id === id);
	if (own === undefined) return id;
	return all.some((other) => other.id !== id && other.name === own.name) ? `${own.name} (${id})` : own.name;
}
