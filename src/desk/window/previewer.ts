import { claimAnchor } from '../../model/urls.ts';
import { api, Failed } from './api.ts';
import { h, select } from './dom.ts';

/** The real page beside the text, as it is saved. It follows a save by a few seconds. */
export class Previewer {
	readonly pane = h('section', { class: 'preview', 'aria-label': 'Preview', hidden: true });
	readonly #address: string;
	readonly #say: (words: string) => void;
	#frame: HTMLIFrameElement | undefined;
	#origin = '';
	#view = '';

	constructor(path: string, main: string, say: (words: string) => void) {
		const [, slug = '', language = ''] = /articles\/([^/]+)\/([^/]+)\.mdx$/.exec(path) ?? [];
		this.#address = `${language === main ? '' : `/${language}`}/articles/${slug}/`;
		this.#say = say;
	}

	/** Shows it or puts it away. */
	async toggle(claim: string | undefined): Promise<void> {
		const isOpen = this.pane.hidden;
		this.pane.hidden = !isOpen;
		document.getElementById('preview-button')?.setAttribute('aria-pressed', String(isOpen));
		if (!isOpen || this.#frame !== undefined) return;
		this.#say('The preview is starting…');
		try {
			({ origin: this.#origin } = await api.preview());
		} catch (error) {
			this.#say(error instanceof Failed ? error.message : String(error));
			return;
		}
		this.#say('The preview shows what is saved');
		this.#frame = h('iframe', { title: 'The page as readers will see it', src: this.#place(claim), class: 'wide' });
		const width = select(
			[
				{ id: 'wide', name: 'As wide as there is room' },
				{ id: 'phone', name: 'As on a phone' },
			],
			'wide',
			{ id: 'preview-width' },
		);
		const view = select(
			[
				{ id: '', name: 'The page' },
				{ id: 'print/', name: 'On paper' },
				{ id: 'card.png', name: 'Where a link is shared' },
			],
			'',
			{ id: 'preview-view' },
		);
		view.addEventListener('change', () => {
			this.#view = view.value;
			if (this.#frame !== undefined) this.#frame.src = this.#place(undefined);
		});
		width.addEventListener('change', () => this.#frame?.setAttribute('class', width.value));
		this.pane.replaceChildren(
			h('div', { class: 'field' }, h('label', { for: 'preview-view' }, 'What to show'), view),
			h('div', { class: 'field' }, h('label', { for: 'preview-width' }, 'Width'), width),
			this.#frame,
		);
	}

	/** Scrolls it to a claim. */
	goTo(claim: string): void {
		if (this.#frame !== undefined && !this.pane.hidden) this.#frame.src = this.#place(claim);
	}

	#place(claim: string | undefined): string {
		return `${this.#origin}${this.#address}${this.#view}${claim === undefined || this.#view !== '' ? '' : `#${claimAnchor(claim)}`}`;
	}
}
