import type { Path } from '../../../reading/yaml/yaml.ts';
import type { Value } from '../../files/write.ts';
import type { Field } from '../../server/fields.ts';
import { button, h, select } from '../dom.ts';
import { codeName, codeNames, hasCodes } from '../../words/codes.ts';
import { DATES, labelOf, NAMES_OF } from '../../words/labels.ts';
import { nameOf } from '../../words/values.ts';
import { isGrowing } from './beginHere.ts';
import { nameBox, nameBoxes } from './nameBox.ts';
import { valueTyped } from '../../words/typed.ts';
import { listField } from './listField.ts';
import { unchosen } from '../../words/unchosen.ts';
import { fieldId, problemRoom, type FormContext } from './formContext.ts';
import { words } from '../session.ts';

/** The form for the value at a path. `own` may return another element for a field, or null to leave it out. */
export function form(
	fields: readonly Field[],
	path: Path,
	context: FormContext,
	own: (field: Field, path: Path) => HTMLElement | null | undefined = () => undefined,
): readonly HTMLElement[] {
	const order = fields.map(({ key }) => key);
	return fields.flatMap((field) => {
		const at = [...path, field.key];
		const made = own(field, at);
		return made === null ? [] : [made ?? fieldFor(field, at, order, context)];
	});
}

/** A field with its label, its help, and space for problems. */
export function fieldFor(field: Field, path: Path, order: readonly string[], context: FormContext): HTMLElement {
	switch (field.kind) {
		case 'group':
			return h(
				'fieldset',
				{ class: 'group', id: fieldId(path), tabindex: -1 },
				h('legend', {}, labelOf(field.key)),
				...form(field.fields ?? [], path, context),
				problemRoom(path),
			);
		case 'rows':
			return rows(field, path, context);
		case 'list':
			return listField(field, path, order, context);
		default:
			return single(field, path, order, context);
	}
}

function single(field: Field, path: Path, order: readonly string[], context: FormContext): HTMLElement {
	const { attempt, choices, session } = context;
	const { help, isNeeded, key, kind, most, options } = field;
	const id = fieldId(path);
	const value = session.at(path);
	const set = (next: Value) =>
		attempt(() => {
			const isGone = next === '' && (!isNeeded || session.at(path) === undefined || session.at(path) === null);
			if (!isGone) session.change({ act: 'set', path, value: next, order });
			else if (session.at(path) !== undefined && session.at(path) !== null) session.change({ act: 'remove', path });
		});
	const list = NAMES_OF[key];
	const attributes = {
		id,
		'aria-describedby': `${id}-help ${id}-problems`,
		'data-path': JSON.stringify(path),
		'aria-required': isNeeded && 'true',
	};
	let input: HTMLElement;
	let more: readonly HTMLElement[] = [];
	if (kind === 'yes-no') {
		const box = h('input', { ...attributes, type: 'checkbox', onchange: () => (box.checked ? set(true) : set('')) });
		box.checked = value === true;
		input = box;
	} else if (kind === 'line' && isGrowing(list)) {
		const { redraw, refresh } = context;
		const box = nameBox(words(value), attributes, { list, choices: () => choices(list), refresh, set, redraw: () => redraw(path) });
		[input, more] = [box.input, box.more];
	} else if (options !== undefined || (list !== undefined && kind === 'line')) {
		const all = options?.map((option) => ({ id: option, name: nameOf(option) })) ?? choices(list ?? '');
		const box = select(
			all,
			words(value),
			{ ...attributes, onchange: () => set(box.value) },
			isNeeded ? (words(value) === '' ? 'Choose…' : undefined) : unchosen(field),
		);
		input = box;
	} else {
		const typed = () => {
			set(valueTyped(key, kind, box.value));
		};
		const box: HTMLInputElement | HTMLTextAreaElement =
			kind === 'lines'
				? h('textarea', { ...attributes, dir: 'auto', rows: 3, onchange: typed })
				: h('input', {
						...attributes,
						dir: 'auto',
						type: 'text',
						inputmode: kind === 'number' && 'decimal',
						onchange: typed,
						autocomplete: 'off',
						list: hasCodes(key) && `${id}-names`,
					});
		box.value = codeName(key, words(value));
		// Updating the file takes time, so it happens in pauses and not on each key.
		let pause: ReturnType<typeof setTimeout> | undefined;
		box.addEventListener('input', () => {
			clearTimeout(pause);
			pause = setTimeout(typed, 600);
		});
		box.addEventListener('change', () => {
			clearTimeout(pause);
			// A date that was read from words is shown as it is written.
			const written = words(session.at(path));
			if (DATES.has(key) && String(valueTyped(key, kind, box.value)) === written) box.value = written;
		});
		input = box;
	}
	const length = most === undefined ? '' : ` At most ${most} characters.`;
	return h(
		'div',
		{ class: `field ${kind}` },
		h('label', { for: id }, labelOf(key), isNeeded ? h('span', { class: 'needed' }, ' needed') : undefined),
		input,
		...more,
		hasCodes(key) ? h('datalist', { id: `${id}-names` }, ...codeNames(key).map((name) => h('option', { value: name }))) : undefined,
		h('p', { class: 'help', id: `${id}-help` }, `${help}${help === '' ? '' : '.'}${length}`),
		problemRoom(path),
	);
}

/** Updates the names of chosen values that were unknown when the form was drawn, without touching other fields. */
export function nameChosen(place: HTMLElement, { choices }: FormContext): void {
	nameBoxes(place, choices);
	for (const box of place.querySelectorAll<HTMLSelectElement>('select[data-path]')) {
		const key = (JSON.parse(box.dataset['path'] ?? '[]') as Path).at(-1);
		const list = NAMES_OF[String(key)];
		const known = list === undefined ? undefined : choices(list).find(({ id }) => id === box.value);
		const [option] = box.selectedOptions;
		if (known !== undefined && option !== undefined) option.textContent = known.name;
	}
}

function rows({ fields = [], help, key }: Field, path: Path, context: FormContext): HTMLElement {
	const { attempt, redraw, session } = context;
	const value = session.at(path);
	const list = Array.isArray(value) ? value : [];
	const what = labelOf(key).toLowerCase();
	const items = list.map((_, index) => {
		const at = [...path, index];
		const move = (to: number) =>
			attempt(() => {
				session.change({ act: 'move', path: at, to });
				redraw([...path, to]);
			});
		return h(
			'fieldset',
			{ class: 'row', id: fieldId(at), tabindex: -1 },
			h('legend', {}, `${labelOf(key)}, ${index + 1} of ${list.length}`),
			...form(fields, at, context),
			problemRoom(at),
			h(
				'div',
				{ class: 'row-tools' },
				button('Up', () => move(index - 1), { 'aria-label': `Move row ${index + 1} up`, disabled: index === 0 }),
				button('Down', () => move(index + 1), { 'aria-label': `Move row ${index + 1} down`, disabled: index === list.length - 1 }),
				button(
					'Remove',
					() =>
						attempt(() => {
							session.change({ act: 'remove', path: at });
							redraw(path);
						}),
					{ 'aria-label': `Remove row ${index + 1} of ${what}` },
				),
			),
		);
	});
	const begin = () =>
		attempt(() => {
			session.change({ act: 'add', path: [...path, list.length], value: blankRow(fields) });
			redraw([...path, list.length, fields[0]?.key ?? '']);
		});
	return h(
		'fieldset',
		{ class: 'rows', id: fieldId(path), tabindex: -1 },
		h('legend', {}, labelOf(key)),
		h('p', { class: 'help' }, `${help}.`),
		problemRoom(path),
		...items,
		button(`Add to ${what}`, begin, { class: 'add' }),
	);
}

/** An empty row. The editor makes all choices. */
function blankRow(fields: readonly Field[]): Readonly<Record<string, Value>> {
	return Object.fromEntries(fields.filter(({ isNeeded }) => isNeeded).map(({ key, kind }) => [key, kind === 'list' ? [] : '']));
}
