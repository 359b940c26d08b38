import { claimAnchor } from '../../model/urls.ts';
import { api, Failed } from './api.ts';
import { h, select } from './dom.ts';

/** The choice of how a reader of feeds shows it. */
const FEED = 'feed';
/** The choice of what stands where a link is shared. */
const CARD = 'card';

/** The real page beside the text, as it is saved. It follows a save by a few seconds. */
export class Previewer {
	readonly pane = h('section', { class: 'preview', 'aria-label': 'Preview', hidden: true });
	readonly #address: string;
	/** Where the edition in its language begins: nothing for the main one, `ur/` for another. */
	readonly #root: string;
	readonly #say: (words: string) => void;
	#frame: HTMLIFrameElement | undefined;
	#origin = '';
	#view = '';
	#claim: string | undefined;

	constructor(path: string, main: string, say: (words: string) => void) {
		const [, slug = '', language = ''] = /articles\/([^/]+)\/([^/]+)\.mdx$/.exec(path) ?? [];
		this.#root = language === main ? '' : `${language}/`;
		this.#address = `/${this.#root}articles/${slug}/`;
		this.#say = say;
	}

	/** Shows it or puts it away. */
	async toggle(claim: string | undefined): Promise<void> {
		this.#claim = claim ?? this.#claim;
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
				{ id: CARD, name: 'Where a link is shared' },
				{ id: FEED, name: 'In a reader of feeds' },
			],
			'',
			{ id: 'preview-view' },
		);
		view.addEventListener('change', () => {
			this.#view = view.value;
			if (this.#frame !== undefined) this.#frame.src = this.#place(this.#claim);
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
		this.#claim = claim;
		if (this.#frame !== undefined && !this.pane.hidden) this.#frame.src = this.#place(claim);
	}

	#place(claim: string | undefined): string {
		if (this.#view === FEED)
			return `${this.#origin}/__feed-entry?${new URLSearchParams({ root: this.#root, page: this.#address }).toString()}`;
		if (this.#view === CARD) return `${this.#origin}/__shared-card?${new URLSearchParams({ page: this.#address }).toString()}`;
		const hasClaims = this.#view === '' || this.#view === 'print/';
		return `${this.#origin}${this.#address}${this.#view}${claim === undefined || !hasClaims ? '' : `#${claimAnchor(claim)}`}`;
	}
}
