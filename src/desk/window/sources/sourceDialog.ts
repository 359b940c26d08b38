import { api, Failed, type Start } from '../api.ts';
import { button, h } from '../dom.ts';
import type { Session } from '../session.ts';
import { UNNAMED } from './nameSources.ts';
import { review, type NewSource, type Taking } from './sourceReview.ts';

/**
 * Asks for the address of a source, and fetches its page when the editor presses the button. Also reads references and
 * files. Returns the sources that the editor takes. Makes a file for a new outlet.
 */
export function askForSources(session: Session, start: Start): Promise<readonly NewSource[]> {
	return new Promise((done) => {
		const address = h('input', {
			id: 'source-address',
			type: 'text',
			inputmode: 'url',
			autocomplete: 'off',
			'aria-describedby': 'source-help',
		});
		const said = h('div', { role: 'status', class: 'said' });
		const reference = h('textarea', { id: 'source-reference', rows: 3, dir: 'auto', 'aria-describedby': 'reference-help' });
		const file = h('input', { id: 'source-file', type: 'file', accept: '.bib,.ris,.json,.txt,.html,.htm' });
		const taken: NewSource[] = [];
		const begun: Taking['begun'] = new Map();
		const pending: Promise<void>[] = [];
		const wait = (work: Promise<void>) => void pending.push(work);
		let waiting = 1;
		const finish = (source: NewSource) => {
			taken.push(source);
			waiting -= 1;
			if (waiting <= 0) dialog.close();
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
				h('div', { class: 'field' }, h('label', { for: 'source-address' }, 'Web address, or DOI'), address),
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
			h(
				'details',
				{},
				h('summary', {}, 'From a reference or a file'),
				h('div', { class: 'field' }, h('label', { for: 'source-reference' }, 'Reference'), reference),
				h(
					'p',
					{ class: 'help', id: 'reference-help' },
					'BibTeX, RIS or CSL, or as it is printed; several with an empty line between them. Nothing is fetched.',
				),
				button('Read it', () => void readIt(reference.value)),
				h('div', { class: 'field' }, h('label', { for: 'source-file' }, 'File, also a page that was saved'), file),
			),
			said,
		);
		const readIt = async (text: string, fileName?: string) => {
			try {
				const { found, unread } = await api.reference(text, address.value);
				// If anything was not understood, keep the dialog open to show it.
				waiting = found.length + Math.min(1, unread.length);
				said.replaceChildren(
					...found.map((one, index) =>
						h('section', {}, readFrom(inWords(one.from, fileName)), ...review(one, session, { begun, finish, start, wait }, index)),
					),
					...notUnderstood(
						unread.map((words) => inWords(words, fileName)),
						found.length,
					),
				);
				said.querySelector<HTMLElement>('button')?.focus();
			} catch (error) {
				said.replaceChildren(h('p', {}, error instanceof Failed ? error.message : String(error)));
			}
		};
		file.addEventListener('change', () => {
			const [chosen] = file.files ?? [];
			void chosen?.text().then((text) => readIt(text, chosen.name));
		});
		const fetchIt = async () => {
			said.replaceChildren('Asking the page…');
			try {
				const found = await api.source(address.value);
				waiting = 1;
				said.replaceChildren(...review(found, session, { begun, finish, start, wait }));
				said.querySelector<HTMLElement>('button')?.focus();
			} catch (error) {
				said.replaceChildren(h('p', {}, `${error instanceof Failed ? error.message : String(error)} You can fill in the source by hand.`));
			}
		};
		dialog.addEventListener('close', () => {
			dialog.remove();
			// Sources that the editor took count even if their outlets are still being written.
			void Promise.all(pending).then(() => done(taken));
		});
		document.body.append(dialog);
		dialog.showModal();
	});
}

/** What was read, as editors know it. A saved page is named, because nobody would recognise its code. */
function inWords(from: string, fileName = 'a saved page'): string {
	return /^\s*<[!?a-z]/i.test(from) ? fileName : from;
}

/** The words that a source was read from. */
function readFrom(from: string): HTMLElement {
	const words = from.replace(/\s+/g, ' ');
	return h('p', { class: 'note' }, 'Read from: ', h('bdi', {}, words.length > 240 ? `${words.slice(0, 240)}…` : words));
}

/** The parts of a pasted text that are not sources. */
function notUnderstood(unread: readonly string[], read: number): readonly HTMLElement[] {
	if (unread.length === 0) return read > 0 ? [] : [h('p', {}, 'There is nothing in this to read.')];
	return [
		h(
			'section',
			{ 'aria-labelledby': 'not-understood' },
			h('h3', { id: 'not-understood' }, 'Not understood, and left out'),
			h('ul', {}, ...unread.map((words) => h('li', {}, h('bdi', {}, words)))),
			h('p', {}, 'If one of these is a source, fill it in by hand.'),
		),
	];
}

function blank(url: string): NewSource {
	const today = new Date().toISOString().slice(0, 10);
	return {
		id: UNNAMED,
		outlet: '',
		kind: 'news-report',
		title: '',
		url: url === '' ? 'unknown' : url,
		published: 'unknown',
		accessed: today,
	};
}
