import { idLike } from '../../../schema/id.ts';
import { nameOf } from '../../words/values.ts';
import { api, Failed, type Start } from '../api.ts';
import { askWith } from '../dialogs.ts';
import { button, h, select } from '../dom.ts';
import type { RecordPlace } from './recordAt.ts';

const LISTS = { outlet: 'outlets', entity: 'entities', topic: 'topics', chart: 'charts', map: 'maps' } as const;

/** A form that renames something that articles share, or merges it into another of its kind, everywhere at once. `save` runs first. */
export function moveForm({ id, kind }: RecordPlace, path: string, start: Start, save: () => Promise<boolean>): HTMLElement {
	if (!(kind in LISTS)) return h('div', {});
	const others = start[LISTS[kind as keyof typeof LISTS]].filter((other) => other.id !== id);
	const name = h('input', { id: 'move-name', type: 'text', autocomplete: 'off', value: id, 'aria-describedby': 'move-help' });
	const other = select(others, '', { id: 'move-other' }, 'Choose…');
	const said = h('p', { role: 'alert' });
	const move = async (act: 'rename' | 'merge', to: string) => {
		said.textContent = '';
		try {
			if (!(await save())) return;
			const plan = await api.planMove(path, act, to);
			const places = `${plan.places} ${plan.places === 1 ? 'place' : 'places'}`;
			const answer = await askWith(
				act === 'rename' ? `Call it “${to}” everywhere?` : `Put it into “${others.find((own) => own.id === to)?.name ?? to}”?`,
				[
					h(
						'p',
						{},
						plan.places === 0
							? 'Nothing names it so far.'
							: `It is named in ${places}, which ${plan.places === 1 ? 'changes' : 'change'} as well:`,
					),
					h('ul', {}, ...plan.uses.map((use) => h('li', {}, `${use.kind}: `, h('bdi', {}, use.title)))),
					...(plan.leadsTo === undefined ? [] : [h('p', {}, `Readers who follow an old link are led to ${plan.leadsTo}.`)]),
					...told('It takes over:', plan.taken),
					...told('This goes, because both say something else:', plan.lost),
					...(plan.faults.length === 0
						? []
						: [
								h('p', { class: 'problem' }, 'Afterwards you would have to put this right:'),
								h('ul', {}, ...plan.faults.map((fault) => h('li', {}, fault))),
							]),
				],
				{ do: act === 'rename' ? 'Rename it' : 'Make them one', no: 'Leave it' },
			);
			if (answer !== 'do') return;
			const done = await api.move(path, act, to);
			sessionStorage.setItem('desk-moved', done.undo);
			location.hash = `/${done.path}`;
		} catch (error) {
			said.textContent = error instanceof Failed ? error.message : String(error);
		}
	};
	name.addEventListener('change', () => (name.value = idLike(name.value)));
	return h(
		'details',
		{},
		h('summary', {}, 'Rename it, or make it one with another'),
		h('div', { class: 'field' }, h('label', { for: 'move-name' }, 'Permanent name'), name),
		h(
			'p',
			{ class: 'help', id: 'move-help' },
			'It is part of addresses. What readers see is the name above. Everything that names this changes with it, and old links lead to the new address.',
		),
		button('Rename it everywhere…', () => void move('rename', name.value)),
		h('div', { class: 'field' }, h('label', { for: 'move-other' }, `The same as this ${nameOf(kind).toLowerCase()}`), other),
		button(
			'Make them one…',
			() => void (other.value === '' ? (said.textContent = 'Choose the one that stays.') : move('merge', other.value)),
		),
		said,
	);
}

/** A list with a line above it. Nothing if the list is empty. */
function told(heading: string, lines: readonly string[]): readonly HTMLElement[] {
	return lines.length === 0 ? [] : [h('p', {}, heading), h('ul', {}, ...lines.map((line) => h('li', {}, h('bdi', {}, line))))];
}

/** Says after a move that it was done, with a button to undo it. */
export function movedNotice(say: (words: string) => void): HTMLElement | undefined {
	const undo = sessionStorage.getItem('desk-moved');
	if (undo === null) return undefined;
	sessionStorage.removeItem('desk-moved');
	const notice = h('p', { role: 'status', class: 'moved' }, 'Changed everywhere. ');
	const back = async () => {
		try {
			await api.takeBackMove(undo);
			location.hash = '';
		} catch (error) {
			say(error instanceof Failed ? error.message : String(error));
		}
	};
	notice.append(button('Take it back', () => void back()));
	return notice;
}
