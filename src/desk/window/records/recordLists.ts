import { ENTITY_KINDS } from '../../../schema/entity.ts';
import { idLike } from '../../../schema/id.ts';
import { OUTLET_KINDS } from '../../../schema/outlet.ts';
import { labelOf, nameOf } from '../../words/labels.ts';
import { api, Failed, type Start } from '../api.ts';
import { button, h, select } from '../dom.ts';

/** What articles share: outlets, and people, places and terms. Each leads to its form, and a new one can be begun. */
export function recordLists({ entities, outlets }: Pick<Start, 'entities' | 'outlets'>): readonly HTMLElement[] {
	const list = (folder: string, all: Start['outlets']) =>
		h(
			'ul',
			{ class: 'names' },
			...all.map(({ id, name }) => h('li', {}, h('a', { href: `#/content/${folder}/${id}.yml`, dir: 'auto' }, name))),
		);
	return [
		h('details', {}, h('summary', {}, `Outlets (${outlets.length})`), list('outlets', outlets), beginRecord('outlet')),
		h('details', {}, h('summary', {}, `People, places and terms (${entities.length})`), list('entities', entities), beginRecord('entity')),
	];
}

/** A small form that begins one. What it does not ask for is filled in afterwards. */
function beginRecord(thing: 'outlet' | 'entity'): HTMLElement {
	const kinds = thing === 'outlet' ? OUTLET_KINDS : ENTITY_KINDS;
	const name = h('input', { id: `new-${thing}-name`, type: 'text', dir: 'auto', required: true, autocomplete: 'off' });
	const id = h('input', { id: `new-${thing}-id`, type: 'text', required: true, autocomplete: 'off' });
	const kind = select(
		kinds.map((own) => ({ id: own, name: nameOf(own) })),
		kinds[0],
		{ id: `new-${thing}-kind` },
	);
	const said = h('p', { role: 'alert' });
	name.addEventListener('input', () => (id.value = idLike(name.value)));
	const begin = async () => {
		if (name.value.trim() === '') return;
		const values = {
			name: name.value.trim(),
			kind: kind.value,
			...(thing === 'outlet' ? { country: 'unknown', owner: 'unknown' } : { description: '' }),
		};
		try {
			const { path } = await api.record(thing, id.value, values);
			location.hash = `/${path}`;
		} catch (error) {
			said.textContent = error instanceof Failed ? error.message : String(error);
		}
	};
	const field = (label: string, box: HTMLElement) => h('div', { class: 'field' }, h('label', { for: box.id }, label), box);
	return h(
		'fieldset',
		{},
		h('legend', {}, thing === 'outlet' ? 'A new outlet' : 'A new person, place or term'),
		field(labelOf('name'), name),
		field(labelOf('kind'), kind),
		field('Name in its address', id),
		button('Begin it', () => void begin()),
		said,
	);
}
