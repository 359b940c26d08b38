import { ENTITY_KINDS } from '../../../schema/entity.ts';
import { idLike } from '../../../schema/id.ts';
import { OUTLET_KINDS } from '../../../schema/outlet.ts';
import { labelOf } from '../../words/labels.ts';
import { nameOf } from '../../words/values.ts';
import { api, Failed, type Start } from '../api.ts';
import { button, h, select } from '../dom.ts';
import { SITE } from './recordAt.ts';

/** Lists of everything that articles share, with links to the forms. Outlets, entities, authors and topics can be added. */
export function recordLists({
	authors,
	charts,
	entities,
	maps,
	outlets,
	topics,
}: Pick<Start, 'authors' | 'charts' | 'entities' | 'maps' | 'outlets' | 'topics'>): readonly HTMLElement[] {
	const list = (name: string, all: Start['outlets'], path: (id: string) => string, more?: HTMLElement) =>
		h(
			'details',
			{},
			h('summary', {}, `${name} (${all.length})`),
			h('ul', { class: 'names' }, ...all.map((own) => h('li', {}, h('a', { href: `#/content/${path(own.id)}`, dir: 'auto' }, own.name)))),
			more,
		);
	return [
		list('Outlets', outlets, (id) => `outlets/${id}.yml`, beginRecord('outlet')),
		list('People, places and terms', entities, (id) => `entities/${id}.yml`, beginRecord('entity')),
		list('Authors', authors, (id) => `authors/${id}.yml`, beginRecord('author')),
		list('Topics', topics, (id) => `topics.yml/${id}`, beginRecord('topic')),
		list('Charts', charts, (id) => `charts/${id}.yml`),
		list('Maps', maps, (id) => `maps/${id}.yml`),
		h('p', {}, h('a', { href: `#/${SITE}` }, 'The site: its name, its address, and where readers reach you')),
	];
}

/** What the form of a new one does not ask for yet. */
const REST = {
	outlet: { country: 'unknown', owner: 'unknown' },
	entity: { description: '' },
	author: {},
	topic: { description: '' },
} as const;

/** A small form for a new one. Other fields are filled in later. */
function beginRecord(thing: 'outlet' | 'entity' | 'author' | 'topic'): HTMLElement {
	const kinds: readonly string[] = { outlet: OUTLET_KINDS, entity: ENTITY_KINDS, author: [], topic: [] }[thing];
	const name = h('input', { id: `new-${thing}-name`, type: 'text', dir: 'auto', required: true, autocomplete: 'off' });
	const id = h('input', { id: `new-${thing}-id`, type: 'text', required: true, autocomplete: 'off' });
	const kind = select(
		kinds.map((own) => ({ id: own, name: nameOf(own) })),
		kinds[0] ?? '',
		{ id: `new-${thing}-kind` },
	);
	const said = h('p', { role: 'alert' });
	name.addEventListener('input', () => (id.value = idLike(name.value)));
	const begin = async () => {
		if (name.value.trim() === '') return;
		const values = {
			name: name.value.trim(),
			...(kinds.length > 0 && { kind: kind.value }),
			...REST[thing],
		};
		try {
			const { path } = await api.record(thing, id.value, values);
			location.hash = `/${path}${thing === 'topic' ? `/${id.value}` : ''}`;
		} catch (error) {
			said.textContent = error instanceof Failed ? error.message : String(error);
		}
	};
	const field = (label: string, box: HTMLElement) => h('div', { class: 'field' }, h('label', { for: box.id }, label), box);
	return h(
		'fieldset',
		{},
		h('legend', {}, { outlet: 'A new outlet', entity: 'A new person, place or term', author: 'A new author', topic: 'A new topic' }[thing]),
		field(labelOf('name'), name),
		...(kinds.length > 0 ? [field(labelOf('kind'), kind)] : []),
		field('Name in its address', id),
		button('Begin it', () => void begin()),
		said,
	);
}
