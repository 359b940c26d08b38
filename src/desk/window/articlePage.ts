import { ChangeRefused } from '../files/change.ts';
import type { Path } from '../../reading/yaml/yaml.ts';
import type { Choice } from '../server/lists.ts';
import { addSource, deleteEntry, makeClaim, showProblems, suggestClaims, translate } from './articleActs.ts';
import type { Article } from './article.ts';
import { articleBar } from './articleBar.ts';
import { cardsOf } from './cards/cards.ts';
import { PictureFiles } from './pictures/pictureFiles.ts';
import { takeDrops } from './pictures/takeDrops.ts';
import { api, type Start } from './api.ts';
import { choicesFor } from './forms/choices.ts';
import { refreshStanding } from './forms/claimForm.ts';
import { button, h } from './dom.ts';
import { focusOf, isSameFocus, whatIsLeft, type Focus } from './focus.ts';
import { TextEditor, type Spot } from './editor.ts';
import { fieldId, type FormContext } from './forms/formContext.ts';
import { drawForm, hasOwnClaims } from './forms/formPane.ts';
import { whileShown } from './keys.ts';
import { Keeper } from './keeper.ts';
import { morph } from './morph.ts';
import { Previewer } from './previewer.ts';
import { howMuch } from './problemList.ts';
import { showAtFields, showInText } from './problemsShown.ts';
import { listAt, words, type Session } from './session.ts';
import { press, sidebar } from './sidebar.ts';
import { askWhy } from './publish/askWhy.ts';
import { showHandOver } from './publish/handOverPane.ts';
import { spotForm } from './forms/spotForm.ts';
import { showOriginal } from './translate/original.ts';
import { toolbar } from './toolbar.ts';

/** The page of an article while it is written. */
export class ArticlePage {
	readonly #session: Session;
	#start: Start;
	readonly #keeper: Keeper;
	readonly #state = h('span', { class: 'state', role: 'status' });
	readonly #count = button('', () => (this.#refreshList = showProblems(this.#article)), { class: 'count', 'aria-haspopup': 'dialog' });
	readonly #left = h('nav', { class: 'left', 'aria-label': 'Claims and sources' });
	readonly #right = h('aside', { class: 'right', 'aria-label': 'Details', tabindex: -1 });
	readonly #text = h('div', { class: 'text' });
	readonly #previewer: Previewer;
	readonly #context: FormContext;
	readonly #article: Article;
	readonly #files: PictureFiles;
	#focus: Focus = { kind: 'article' };
	#editor: TextEditor | undefined;
	#refreshList: (() => void) | undefined;

	constructor(session: Session, start: Start) {
		this.#session = session;
		this.#start = start;
		this.#keeper = new Keeper(session, {
			say: (said) => (this.#state.textContent = said),
			problemsCame: () => this.#problemsCame(),
			reload: () => location.reload(),
			maySave: () => askWhy(session, this.#start),
		});
		this.#context = {
			session,
			choices: (list) => this.#choices(list),
			redraw: (focus) => this.#drawForm(focus),
			attempt: (work) => this.#attempt(work),
			put: (work) => {
				this.#attempt(work);
				this.#drawForm();
			},
		};
		this.#article = {
			session,
			context: this.#context,
			pane: this.#right,
			editor: () => this.#written(),
			start: () => this.#start,
			refresh: async () => {
				this.#start = await api.start();
			},
			say: (said) => (this.#state.textContent = said),
			go: (focus, field) => this.#go(focus, field),
		};
		this.#files = new PictureFiles(this.#article, () => this.#drawSidebar());
		this.#previewer = new Previewer(session.path, start.languages[0]?.tag ?? 'en', (said) => (this.#state.textContent = said));
		session.listen((part, isTakenBack) => {
			if (part !== 'frontmatter') return;
			// The form may have shown what is there no longer.
			this.#focus = whatIsLeft(this.#focus, session);
			if (isTakenBack && this.#right.dataset['spot'] !== 'panel') this.#drawForm();
			this.#drawSidebar();
			this.#editor?.refreshCards();
		});
	}

	show(): void {
		const language = /([^/]+)\.mdx$/.exec(this.#session.path)?.[1] ?? 'en';
		const direction = this.#start.languages.find(({ tag }) => tag === language)?.direction ?? 'ltr';
		const title = words(this.#session.values()['title']) || this.#session.path;
		document.title = `${title} – the desk`;
		const bar = articleBar({ title, language, direction }, this.#state, this.#count, {
			preview: () => void this.#previewer.toggle(this.#claimId()),
			save: () => void this.#save(),
			handOver: () => void this.#handOver(),
			translate: () => void translate(this.#article, this.#hasOwnClaims()),
		});
		const tools = toolbar(() => this.#written(), {
			hasClaims: this.#hasOwnClaims(),
			makeClaim: () => makeClaim(this.#article),
			suggest: () => suggestClaims(this.#article),
			say: (said) => (this.#state.textContent = said),
			firstOf: (list) => this.#choices(list)[0]?.id,
		});
		const beside = h('section', { class: 'original', 'aria-label': 'The original', hidden: this.#hasOwnClaims() });
		if (!this.#hasOwnClaims()) void showOriginal(beside, this.#session.path, this.#start.languages);
		const columns = h('div', { class: 'columns' }, beside, this.#text);
		const main = h('main', { class: 'middle', 'aria-label': 'Text' }, h('h1', { class: 'away' }, title), tools, columns);
		document.body.replaceChildren(bar, h('div', { class: 'desk' }, this.#left, main, this.#right, this.#previewer.pane));
		this.#editor = new TextEditor(this.#text, this.#session, {
			direction,
			language,
			cards: cardsOf(this.#session, () => this.#start),
			onFiles: (files, at) => void this.#files.add(files, at),
			onSpot: (spot, isTyping) => this.#spotChanged(spot, isTyping),
		});
		this.#left.addEventListener('click', (event) =>
			press(event, {
				go: (focus) => this.#go(focus),
				addSource: () => void addSource(this.#article),
				addPicture: () => void this.#files.choose(),
				showFile: (name) => this.#files.putIn(name),
			}),
		);
		this.#drawSidebar();
		this.#drawForm();
		if (!this.#hasOwnClaims()) void translate(this.#article, false);
		whileShown(this.#text, {
			save: () => void this.#save(),
			undo: () => this.#session.undo(),
			isChanged: () => this.#session.isChanged(),
		});
		takeDrops(this.#text, (files) => void this.#files.add(files));
		void this.#keeper.check();
		void this.#files.look();
	}

	#written(): TextEditor {
		if (this.#editor === undefined) throw new Error('The text is not shown yet.');
		return this.#editor;
	}

	#hasOwnClaims(): boolean {
		return hasOwnClaims(this.#session.path, this.#start);
	}

	#choices(list: string): readonly Choice[] {
		return choicesFor(list, this.#session, this.#start);
	}

	#attempt(work: () => void): void {
		try {
			work();
		} catch (error) {
			if (!(error instanceof ChangeRefused)) throw error;
			this.#state.textContent = error.message;
		}
		if (this.#focus.kind === 'claim') refreshStanding(this.#focus.index, this.#context);
	}

	#go(focus: Focus, field?: Path): void {
		this.#focus = focus;
		delete this.#right.dataset['spot'];
		this.#drawSidebar();
		this.#drawForm(field);
		const id = this.#claimId();
		if (id !== undefined) this.#previewer.goTo(id);
		if (field === undefined) this.#right.focus();
	}

	#claimId(): string | undefined {
		return this.#focus.kind === 'claim' ? words(listAt(this.#session, 'claims')[this.#focus.index]?.['id']) : undefined;
	}

	#drawSidebar(): void {
		morph(this.#left, sidebar(this.#session, this.#focus, this.#files.names));
	}

	#drawForm(field?: Path): void {
		drawForm(this.#right, this.#focus, this.#context, this.#start, {
			show: (id) => {
				if (!this.#written().goToClaim(id)) this.#state.textContent = 'The text has no words of this claim yet.';
			},
			remove: (kind, index) => deleteEntry(this.#article, kind, index),
		});
		if (field !== undefined) document.getElementById(fieldId(field))?.focus();
	}

	/** What is still being typed into a field belongs to what is saved. Once a correction is written, the next step is to publish it. */
	async #save(thenHandOver = true): Promise<boolean> {
		if (document.activeElement?.matches('aside input, aside textarea')) document.activeElement.dispatchEvent(new Event('change'));
		const before = this.#session.at(['updated']);
		const isSaved = await this.#keeper.save();
		if (isSaved && thenHandOver && this.#session.at(['updated']) !== before) await this.#handOver();
		return isSaved;
	}

	#handOver(): Promise<void> {
		return showHandOver(this.#article, { save: () => this.#save(false), reload: () => location.reload() });
	}

	#spotChanged(spot: Spot, isTyping: boolean): void {
		// What was opened on purpose stays until another thing is chosen at the left.
		if (this.#right.dataset['spot'] === 'panel') return;
		const focus = focusOf(spot, this.#session);
		if (focus !== undefined) {
			if (isSameFocus(focus, this.#focus) && this.#right.dataset['spot'] === undefined) return;
			delete this.#right.dataset['spot'];
			this.#focus = focus;
			this.#drawSidebar();
			this.#drawForm();
			return;
		}
		if (isTyping) return;
		const own = spotForm(spot, this.#written(), (list) => this.#choices(list));
		if (own !== undefined) {
			this.#right.dataset['spot'] = 'own';
			this.#right.replaceChildren(...own);
		} else if (this.#right.dataset['spot'] !== undefined) {
			delete this.#right.dataset['spot'];
			this.#drawForm();
		}
	}

	#problemsCame(): void {
		this.#count.textContent = howMuch(this.#session.problems);
		this.#refreshList?.();
		this.#drawSidebar();
		showAtFields(this.#session, this.#context.put);
		showInText(this.#session, this.#written());
	}
}
