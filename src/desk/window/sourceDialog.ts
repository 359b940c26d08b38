import { OUTLET_KINDS } from '../../schema/outlet.ts';
import { api, Failed } from './api.ts';
import { button, h, select } from './dom.ts';
import { labelOf, nameOf } from './forms/labels.ts';
import { listAt, words, type Session } from './session.ts';

type Found = Awaited<ReturnType<typeof api.source>>;

/** What a new source is made of. */
export interface NewSource {
	readonly source: Readonly<Record<string, string>>;
}

/**
 * Asks for the address of a source, and fetches its page when the editor presses the button. Gives the source, or undefined
 * when the window was closed. An outlet that is new gets its file here.
 */
export function askForSource(session: Session): Promise<NewSource | undefined> {
	return new Promise((done) => {
		const address = h('input', { id: 'source-address', type: 'url', autocomplete: 'off', 'aria-describedby': 'source-help' });
		const said = h('div', { role: 'status', class: 'said' });
		let result: NewSource | undefined;
		const finish = (source: NewSource['source']) => {
			result = { source };
			dialog.close();
		};
		const dialog: HTMLDialogElement = h(
			'dialog',
			{ 'aria-labelledby': 'source-title' },
			h('h2', { id: 'source-title' }, 'Add a source'),
			h(
				'form',
				{
					onsubmit: (event: Event) => {
						event.preventDefault();
						void fetchIt();
					},
				},
				h('div', { class: 'field' }, h('label', { for: 'source-address' }, 'Web address'), address),
				h(
					'p',
					{ class: 'help', id: 'source-help' },
					'The desk asks that page once for its headline, outlet, author and date. What it does not say stays unknown.',
				),
				h(
					'div',
					{ class: 'dialog-tools' },
					h('button', { type: 'submit' }, 'Fetch it'),
					button('Fill in by hand', () => finish(blank(address.value))),
					button('Close', () => dialog.close()),
				),
			),
			said,
		);
		const fetchIt = async () => {
			said.replaceChildren('Asking the page…');
			try {
				const found = await api.source(address.value);
				said.replaceChildren(...review(found, session, finish));
				said.querySelector<HTMLElement>('button')?.focus();
			} catch (error) {
				said.replaceChildren(h('p', {}, `${error instanceof Failed ? error.message : String(error)} You can fill in the source by hand.`));
			}
		};
		dialog.addEventListener('close', () => {
			dialog.remove();
			done(result);
		});
		document.body.append(dialog);
		dialog.showModal();
	});
}

function blank(url: string): NewSource['source'] {
	const today = new Date().toISOString().slice(0, 10);
	return {
		id: 'new-source',
		outlet: '',
		kind: 'news-report',
		title: '',
		url: url === '' ? 'unknown' : url,
		published: 'unknown',
		accessed: today,
	};
}

/** Shows what was found, says what was not and what is there already, and lets the editor take it. */
function review(
	{ newOutlet, source, unknown }: Found,
	session: Session,
	finish: (source: NewSource['source']) => void,
): readonly HTMLElement[] {
	const twin = listAt(session, 'sources').find(({ url }) => url === source.url);
	const namesake = listAt(session, 'sources').find(
		({ title, url }) => url !== source.url && words(title).toLowerCase() === source.title.toLowerCase(),
	);
	const rows = Object.entries(source).flatMap(([key, value]) => [h('dt', {}, labelOf(key)), h('dd', {}, h('bdi', {}, value))]);
	const notes = [
		...(unknown.length === 0
			? []
			: [`The page does not say: ${unknown.map((key) => labelOf(key).toLowerCase()).join(', ')}. Please look.`]),
		...(twin === undefined ? [] : [`This page is a source already: ${words(twin['id'])}.`]),
		...(namesake === undefined
			? []
			: [`${words(namesake['id'])} has the same headline: perhaps both carry the same agency copy. If so, choose what it passes on.`]),
	];
	const kind = select(
		OUTLET_KINDS.map((id) => ({ id, name: nameOf(id) })),
		'newspaper',
		{ id: 'outlet-kind' },
	);
	const name = h('input', { id: 'outlet-name', type: 'text', dir: 'auto', value: newOutlet?.name ?? '' });
	const said = h('p', { role: 'alert' });
	const take = async () => {
		try {
			if (newOutlet !== undefined)
				await api.record('outlet', newOutlet.id, { name: name.value.trim(), kind: kind.value, country: 'unknown', owner: 'unknown' });
			finish({ ...source, id: freeId(source.id, session) });
		} catch (error) {
			said.textContent = error instanceof Failed ? error.message : String(error);
		}
	};
	return [
		h('dl', {}, ...rows),
		...notes.map((note) => h('p', { class: 'note' }, note)),
		...(newOutlet === undefined
			? []
			: [
					h(
						'fieldset',
						{},
						h('legend', {}, 'This outlet is new'),
						h('div', { class: 'field' }, h('label', { for: 'outlet-name' }, 'Its name'), name),
						h('div', { class: 'field' }, h('label', { for: 'outlet-kind' }, 'What it is'), kind),
					),
				]),
		button('Take it as a source', () => void take()),
		said,
	];
}

/** An id that no source of the article has yet. */
export function freeId(id: string, session: Session, key = 'sources'): string {
	const taken = new Set(listAt(session, key).map((item) => words(item['id'])));
	for (let number = 1; ; number += 1) {
		const candidate = number === 1 ? id : `${id}-${number}`;
		if (!taken.has(candidate)) return candidate;
	}
}
