import { ChangeRefused } from '../../files/change.ts';
import type { Field } from '../../server/fields.ts';
import { api, type Start } from '../api.ts';
import { choicesFor } from '../forms/choices.ts';
import { form } from '../forms/form.ts';
import { fieldId, type FormContext } from '../forms/formContext.ts';
import { button, h } from '../dom.ts';
import { whileShown } from '../keys.ts';
import { Keeper } from '../keeper.ts';
import { howMuch } from '../problemList.ts';
import { showAtFields } from '../problemsShown.ts';
import { Session, words } from '../session.ts';

/** Which fields a file of its own has, by its folder. */
export function fieldsFor(path: string, { fields }: Pick<Start, 'fields'>): readonly Field[] | undefined {
	const [, folder] = /^content\/(outlets|entities)\/[^/]+\.yml$/.exec(path) ?? [];
	return folder === 'outlets' ? fields.outlet : folder === 'entities' ? fields.entity : undefined;
}

/** Opens an outlet, person, place or term: its form, and which articles name it. */
export async function openRecord(path: string, start: Start, fields: readonly Field[]): Promise<void> {
	const { text, version } = await api.open(path);
	const session = new Session(path, text, version);
	const state = h('span', { class: 'state', role: 'status' });
	const count = h('span', { class: 'count' });
	const place = h('div', {});
	const used = h('ul', {});
	const keeper = new Keeper(session, {
		say: (said) => (state.textContent = said),
		problemsCame: () => {
			count.textContent = howMuch(session.problems);
			showAtFields(session, context.put);
		},
		reload: () => location.reload(),
		maySave: () => Promise.resolve(true),
	});
	const attempt = (work: () => void) => {
		try {
			work();
		} catch (error) {
			if (!(error instanceof ChangeRefused)) throw error;
			state.textContent = error.message;
		}
	};
	const draw = () => place.replaceChildren(...form(fields, [], context));
	const context: FormContext = {
		session,
		choices: (list) => choicesFor(list, session, start),
		redraw: (focus) => {
			draw();
			if (focus !== undefined) document.getElementById(fieldId(focus))?.focus();
		},
		attempt,
		put: (work) => {
			attempt(work);
			draw();
		},
	};
	const save = () => {
		if (document.activeElement?.matches('main input, main textarea')) document.activeElement.dispatchEvent(new Event('change'));
		void keeper.save();
	};
	const name = words(session.values()['name']) || path;
	document.title = `${name} – the desk`;
	document.body.replaceChildren(
		h(
			'header',
			{ class: 'bar' },
			h('a', { href: '#' }, 'The desk'),
			h('strong', { class: 'headline', dir: 'auto' }, name),
			state,
			count,
			button('Save', save, { 'aria-keyshortcuts': 'Control+S' }),
		),
		h(
			'main',
			{ class: 'start' },
			h('h1', {}, h('bdi', {}, name)),
			h('section', { 'aria-labelledby': 'uses' }, h('h2', { id: 'uses' }, 'Who names it'), used),
			place,
		),
	);
	whileShown(place, { save, undo: () => session.undo() && draw(), isChanged: () => session.isChanged() });
	draw();
	void keeper.check();
	const { articles } = await api.uses(path);
	used.replaceChildren(
		...(articles.length === 0
			? [h('li', { class: 'empty' }, 'No article so far.')]
			: articles.map((own) => h('li', {}, h('a', { href: `#/${own.path}`, dir: 'auto' }, own.title)))),
	);
}
