import { STATUSES } from '../../../schema/claim.ts';
import type { Path } from '../../../reading/yaml/yaml.ts';
import type { Field } from '../../server/fields.ts';
import { h } from '../dom.ts';
import { drawChains } from './chain.ts';
import { describeStanding, standingOf } from './evidence.ts';
import { form } from './form.ts';
import { fieldId, problemRoom, type FormContext } from './formContext.ts';
import { nameOf } from '../../words/values.ts';
import { listAt, words } from '../session.ts';

/** The form of a claim. Findings that the rows do not allow are greyed out, with the reason. */
export function claimForm(fields: readonly Field[], index: number, context: FormContext): readonly HTMLElement[] {
	const path = ['claims', index];
	const hasStatus = fields.some(({ key }) => key === 'status');
	return [
		...form(fields, path, context, (field, at) => (field.key === 'status' ? findings(at, index, context) : undefined)),
		...(hasStatus ? [h('p', { class: 'standing', id: 'standing', role: 'status' }, describeStanding(standing(index, context)))] : []),
		...(hasStatus ? [h('section', { id: 'chains', 'aria-label': 'Where it comes from' }, ...chains(index, context))] : []),
	];
}

function standing(index: number, { choices, session }: FormContext) {
	const outlets = choices('outlets');
	const outletName = (id: string) => outlets.find((own) => own.id === id)?.name ?? id;
	return standingOf(listAt(session, 'claims')[index] ?? {}, listAt(session, 'sources'), outletName);
}

function chains(index: number, { choices, session }: FormContext): readonly HTMLElement[] {
	const outlets = new Map(choices('outlets').map(({ id, name }) => [id, name]));
	return drawChains(listAt(session, 'claims')[index] ?? {}, listAt(session, 'sources'), (id) => outlets.get(id) ?? id);
}

function findings(path: Path, index: number, context: FormContext): HTMLElement {
	const { attempt, session } = context;
	const { faults } = standing(index, context);
	const own = words(session.at(path));
	const options = STATUSES.map((status) => {
		const fault = faults[status];
		const box = h('input', {
			type: 'radio',
			name: fieldId(path),
			value: status,
			disabled: fault !== undefined && own !== status,
			onchange: () => attempt(() => session.change({ act: 'set', path, value: status })),
		});
		box.checked = own === status;
		return h(
			'label',
			{ 'data-status': status },
			box,
			` ${nameOf(status)} `,
			h('span', { class: 'reason' }, fault === undefined ? '' : `(${fault})`),
		);
	});
	return h('fieldset', { class: 'findings', id: fieldId(path), tabindex: -1 }, h('legend', {}, 'Finding'), ...options, problemRoom(path));
}

/** Updates what depends on the rows, without touching the fields. */
export function refreshStanding(index: number, context: FormContext): void {
	const place = document.getElementById('standing');
	if (place === null) return;
	const now = standing(index, context);
	const said = describeStanding(now);
	if (place.textContent !== said) place.textContent = said;
	document.getElementById('chains')?.replaceChildren(...chains(index, context));
	const own = words(context.session.at(['claims', index, 'status']));
	for (const status of STATUSES) {
		const label = document.querySelector(`.findings label[data-status="${status}"]`);
		const box = label?.querySelector('input');
		const reason = label?.querySelector('.reason');
		if (box == null || reason == null) continue;
		box.disabled = now.faults[status] !== undefined && own !== status;
		reason.textContent = now.faults[status] === undefined ? '' : `(${now.faults[status]})`;
	}
}
