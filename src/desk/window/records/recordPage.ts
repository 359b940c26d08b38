import { api, type Start } from '../api.ts';
import { button, h } from '../dom.ts';
import { whileShown } from '../keys.ts';
import { moveForm, movedNotice } from './moveForm.ts';
import type { RecordPlace } from './recordAt.ts';
import { openSession } from '../unsaved/textToOpen.ts';
import { RecordForm } from './recordForm.ts';

/** Opens the page of something that articles share: its form, and where it is used. */
export async function openRecord(path: string, start: Start, place: RecordPlace): Promise<void> {
	const { fields, file, root } = place;
	const session = await openSession(file, start);
	const at = root(session);
	if (at === undefined) throw new Error('There is no such topic any more.');
	const state = h('span', { class: 'state', role: 'status' });
	const count = h('span', { class: 'count' });
	const used = h('ul', {});
	// Every page uses the settings of the site, and the desk does not follow bylines.
	const isUsed = place.kind !== 'site' && place.kind !== 'author';
	const form: RecordForm = new RecordForm(session, fields, at, start, {
		say: (said) => (state.textContent = said),
		count: (words) => (count.textContent = words),
		changed: () => undefined,
		isOpen: () => form.element.isConnected,
	});
	const save = () => void form.save();
	const name = form.name();
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
			movedNotice((said) => (state.textContent = said)),
			...(isUsed ? [h('section', { 'aria-labelledby': 'uses' }, h('h2', { id: 'uses' }, 'Who uses this'), used)] : []),
			form.element,
			moveForm(place, path, start, () => form.save()),
		),
	);
	whileShown(form.element, { save, undo: () => session.undo(), isChanged: () => form.isChanged() });
	if (!isUsed) return;
	const { uses } = await api.uses(path);
	used.replaceChildren(
		...(uses.length === 0
			? [h('li', { class: 'empty' }, 'Nothing so far.')]
			: uses.map(({ kind, path: own, title }) => h('li', {}, `${kind}: `, h('a', { href: `#/${own}`, dir: 'auto' }, title)))),
	);
}
