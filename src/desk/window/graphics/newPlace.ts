import { idLike } from '../../../schema/id.ts';
import type { Path } from '../../../reading/yaml/yaml.ts';
import type { Value } from '../../files/write.ts';
import type { Field } from '../../server/fields.ts';
import { api, Failed, type Start } from '../api.ts';
import { button, h, select } from '../dom.ts';
import type { FormContext } from '../forms/formContext.ts';
import { listField } from '../forms/listField.ts';
import { listAt } from '../session.ts';

/** The kinds of things on a map: what to ask about their location, and how to write the answer. */
const SHAPES = {
	place: {
		name: 'A place',
		asked: 'Latitude and longitude, like 34.52 69.18',
		entity: (spots: string, basis: string) => {
			const [latitude = Number.NaN, longitude = Number.NaN] = spots.split(/[\s,;]+/).map(Number);
			return { kind: 'place', coordinates: { latitude, longitude, basis } };
		},
	},
	line: {
		name: 'A line: a street, a river, a route of a wall',
		asked: 'Latitude and longitude of each turn, like 48.87 2.31, 48.86 2.32',
		entity: (course: string, basis: string) => ({ kind: 'place', line: { course, basis } }),
	},
	border: {
		name: 'A border between two countries',
		asked: 'The two countries, as two capital letters each, like AF PK',
		entity: (between: string, basis: string) => ({ kind: 'place', line: { between: between.trim().split(/[\s,;–-]+/), basis } }),
	},
	area: {
		name: 'An area',
		asked: 'Latitude and longitude of each corner, like 34.1 69.2, 34.2 69.4, 34.0 69.5',
		entity: (outline: string, basis: string) => ({ kind: 'place', area: { outline, basis } }),
	},
	country: {
		name: 'A whole country',
		asked: 'The country, as two capital letters, like BO',
		entity: (country: string, basis: string) => ({ kind: 'place', area: { country: country.trim(), basis } }),
	},
} satisfies Readonly<
	Record<string, { readonly name: string; readonly asked: string; readonly entity: (where: string, basis: string) => Value }>
>;

/** The list of what is on a map, and a form for something that has no file yet. */
export function newPlace(field: Field, path: Path, context: FormContext, start: Start): HTMLElement {
	const box = (id: string, label: string | HTMLElement) => {
		const input = h('input', { id: `new-place-${id}`, type: 'text', dir: 'auto', autocomplete: 'off' });
		return { input, element: h('div', { class: 'field' }, h('label', { for: input.id }, label), input) };
	};
	const asked = h('span', {}, SHAPES.place.asked);
	const [name, description, where, basis] = [
		box('name', 'Name'),
		box('description', 'In a sentence, what it is'),
		box('where', asked),
		box('basis', 'Where you looked that up'),
	] as const;
	const shape = select(
		Object.entries(SHAPES).map(([id, own]) => ({ id, name: own.name })),
		'place',
		{ id: 'new-place-shape' },
	);
	const shapeOf = () => SHAPES[shape.value as keyof typeof SHAPES];
	shape.addEventListener('change', () => (asked.textContent = shapeOf().asked));
	const said = h('p', { role: 'alert' });
	const begin = async () => {
		const [words, spots] = [name.input.value.trim(), where.input.value.trim()];
		const entity = shapeOf().entity(spots, basis.input.value.trim());
		if (words === '' || spots === '' || basis.input.value.trim() === '') {
			said.textContent = 'Give its name, where it lies, and where you looked that up.';
			return;
		}
		if ('coordinates' in entity && !(Math.abs(entity.coordinates.latitude) <= 90 && Math.abs(entity.coordinates.longitude) <= 180)) {
			said.textContent = 'Write latitude and longitude as two numbers in degrees, like 34.52 69.18.';
			return;
		}
		const id = idLike(words) || 'place';
		try {
			await api.record('entity', id, { name: words, description: description.input.value.trim(), ...entity });
		} catch (error) {
			said.textContent = error instanceof Failed ? error.message : String(error);
			return;
		}
		Object.assign(start, await api.start());
		context.attempt(() => {
			const { length } = listAt(context.session, 'places');
			context.session.change(
				length === 0 ? { act: 'set', path, value: [id], order: ['title', 'places'] } : { act: 'add', path: [...path, length], value: id },
			);
			context.redraw(path);
		});
	};
	return h(
		'div',
		{},
		listField(field, path, ['title', 'places'], context),
		h(
			'details',
			{},
			h('summary', {}, 'Something new on the map'),
			name.element,
			description.element,
			h('div', { class: 'field' }, h('label', { for: shape.id }, 'What it is'), shape),
			where.element,
			basis.element,
			button('Put it on the map', () => void begin()),
			said,
		),
	);
}
