import { ENTITY_KINDS } from '../../../schema/entity.ts';
import { OUTLET_KINDS } from '../../../schema/outlet.ts';
import { calledSo } from '../../words/names.ts';
import { labelOf } from '../../words/labels.ts';
import { nameOf } from '../../words/values.ts';
import type { Choice } from '../../server/lists.ts';
import { api, Failed } from '../api.ts';
import { button, h, select } from '../dom.ts';

const WORDS = {
	outlets: { thing: 'outlet', title: 'New outlet…', kinds: OUTLET_KINDS, first: 'newspaper' },
	entities: { thing: 'entity', title: 'Somebody new, or something…', kinds: ENTITY_KINDS, first: 'person' },
} as const;

/** The lists to which something can be added where it is chosen. */
export type Growing = keyof typeof WORDS;

/** Whether something can be added to a list where it is chosen. */
export function isGrowing(list: string | undefined): list is Growing {
	return list !== undefined && list in WORDS;
}

/** What the form needs. */
interface Around {
	/** What there is, and a way to ask for it again. */
	readonly choices: () => readonly Choice[];
	readonly refresh: () => Promise<void>;
	/** Called with the new one, once it can be chosen. */
	readonly chosen: (id: string) => void;
}

/** A small form for something new, closed at first. Begins its file and chooses it. `suggest` fills in a name. */
export function beginHere(list: Growing, id: string, { choices, chosen, refresh }: Around) {
	const { first, kinds, thing, title } = WORDS[list];
	const name = h('input', { id: `${id}-new-name`, type: 'text', dir: 'auto', autocomplete: 'off' });
	const description = h('textarea', { id: `${id}-new-description`, rows: 2, dir: 'auto' });
	const kind = select(
		kinds.map((own) => ({ id: own, name: nameOf(own) })),
		first,
		{ id: `${id}-new-kind` },
	);
	const said = h('p', { role: 'alert' });
	const values = () => ({
		name: name.value.trim(),
		kind: kind.value,
		...(list === 'outlets' ? { country: 'unknown', owner: 'unknown' } : { description: description.value.replace(/\s+/g, ' ').trim() }),
	});
	const begin = async () => {
		const [twin] = calledSo(name.value, choices());
		if (name.value.trim().length < 2) said.textContent = 'Write the name first.';
		else if (twin !== undefined) said.textContent = `“${twin.name}” is there already: choose it above.`;
		else if (list === 'entities' && description.value.trim().length < 10)
			said.textContent = 'Say in one sentence who or what this is, for somebody who has never heard of it.';
		else {
			begins.disabled = true;
			try {
				const { path } = await api.record(thing, undefined, values());
				await refresh();
				chosen(/([^/]+)\.yml$/.exec(path)?.[1] ?? '');
			} catch (error) {
				said.textContent = error instanceof Failed ? error.message : String(error);
			}
			begins.disabled = false;
		}
	};
	const begins: HTMLButtonElement = button('Begin it and choose it', () => void begin());
	const field = (label: string, box: HTMLElement) => h('div', { class: 'field' }, h('label', { for: box.id }, label), box);
	const element = h(
		'details',
		{ class: 'begin-here' },
		h('summary', {}, title),
		field(labelOf('name'), name),
		...(list === 'entities' ? [field('In one sentence, who or what it is', description)] : []),
		field('What it is', kind),
		begins,
		said,
	);
	return { element, suggest: (words: string) => (name.value = words) };
}
