import { claimAnchor } from '../../model/urls.ts';
import { api, Failed } from './api.ts';
import { h, select } from './dom.ts';

/** The view: as a feed reader shows it. */
const FEED = 'feed';
/** The view: the share card. */
const CARD = 'card';

/** What the preview needs. */
interface Given {
	/** The file of the article. */
	readonly path: string;
	/** The main language of the site. */
	readonly main: string;
	readonly say: (words: string) => void;
	/** What the page still lacks, or what prevents it. Undefined if nothing does. */
	readonly missing: (hasPage: boolean) => HTMLElement | undefined;
}

/**
 * Shows the real page beside the text, as last saved. While there is no page, shows what is missing. Updates a few
 * seconds after each save.
 */
export class Previewer {
	readonly pane = h('section', { class: 'preview', 'aria-label': 'Preview', hidden: true });
	readonly #given: Given;
	readonly #missing = h('div', { class: 'missing' });
	readonly #page = h('div', { class: 'page' });
	#hasPage = true;
	/** The path of the article in its edition. */
	readonly #path: string;
	/** The path of the edition: empty for the main language, `ur/` for another. */
	readonly #root: string;
	#frame: HTMLIFrameElement | undefined;
	/** The address at which the site begins. */
	#site = '';
	#view = '';
	#claim: string | undefined;

	constructor(given: Given) {
		const [, slug = '', language = ''] = /articles\/([^/]+)\/([^/]+)\.mdx$/.exec(given.path) ?? [];
		this.#given = given;
		this.#root = language === given.main ? '' : `${language}/`;
		this.#path = `articles/${slug}/`;
		this.pane.append(this.#missing, this.#page);
	}

	/** Opens or closes the preview. */
	async toggle(claim: string | undefined): Promise<void> {
		this.#claim = claim ?? this.#claim;
		const isOpen = this.pane.hidden;
		this.pane.hidden = !isOpen;
		document.getElementById('preview-button')?.setAttribute('aria-pressed', String(isOpen));
		if (isOpen) await this.refresh();
	}

	/** Looks again whether there is a page, as after a save. */
	async refresh(): Promise<void> {
		if (this.pane.hidden) return;
		try {
			this.#hasPage = (await api.hasPage(this.#given.path)).hasPage;
			this.problemsCame();
			if (!this.#hasPage) {
				this.#frame = undefined;
				this.#page.replaceChildren();
			} else if (this.#frame === undefined) await this.#start();
		} catch (error) {
			this.#given.say(error instanceof Failed ? error.message : String(error));
		}
	}

	/** Updates what is missing. */
	problemsCame(): void {
		const missing = this.#given.missing(this.#hasPage);
		// If nothing has changed, keep the element, with its focus and open parts.
		if (missing?.textContent === this.#missing.textContent) return;
		this.#missing.replaceChildren(...(missing === undefined ? [] : [missing]));
	}

	/** Scrolls to a claim. */
	goTo(claim: string): void {
		this.#claim = claim;
		if (this.#frame !== undefined && !this.pane.hidden) this.#frame.src = this.#place(claim);
	}

	async #start(): Promise<void> {
		this.#given.say('The preview is starting…');
		({ address: this.#site } = await api.preview());
		this.#given.say('The preview shows what is saved');
		const frame = h('iframe', { title: 'The page as readers will see it', src: this.#place(this.#claim), class: 'wide' });
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
				{ id: FEED, name: 'In a feed reader' },
			],
			'',
			{ id: 'preview-view' },
		);
		this.#view = '';
		view.addEventListener('change', () => {
			this.#view = view.value;
			frame.src = this.#place(this.#claim);
		});
		width.addEventListener('change', () => frame.setAttribute('class', width.value));
		this.#frame = frame;
		this.#page.replaceChildren(
			h('div', { class: 'field' }, h('label', { for: 'preview-view' }, 'What to show'), view),
			h('div', { class: 'field' }, h('label', { for: 'preview-width' }, 'Width'), width),
			frame,
		);
	}

	#place(claim: string | undefined): string {
		const { origin, pathname } = new URL(this.#site);
		const root = `${pathname}${this.#root}`;
		const page = `${root}${this.#path}`;
		if (this.#view === FEED) return `${this.#site}__feed-entry/?${new URLSearchParams({ root, page }).toString()}`;
		if (this.#view === CARD) return `${this.#site}__shared-card/?${new URLSearchParams({ page }).toString()}`;
		const hasClaims = this.#view === '' || this.#view === 'print/';
		return `${origin}${page}${this.#view}${claim === undefined || !hasClaims ? '' : `#${claimAnchor(claim)}`}`;
	}
}
