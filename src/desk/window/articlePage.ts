import { ChangeRefused } from '../files/change.ts';
import type { Choice } from '../server/lists.ts';
import { finishFields, goToProblem, makeClaim, showProblems, suggestClaims, translate } from './articleActs.ts';
import type { Article } from './article.ts';
import { articleBar } from './articleBar.ts';
import { cardsOf } from './cards/cards.ts';
import { PictureFiles } from './pictures/pictureFiles.ts';
import { takeDrops } from './pictures/takeDrops.ts';
import { api, type Start } from './api.ts';
import { choicesFor, headlineOf, namesFrom } from './forms/choices.ts';
import { refreshStanding } from './forms/claimForm.ts';
import { button, h } from './dom.ts';
import { TextEditor } from './editor.ts';
import type { FormContext } from './forms/formContext.ts';
import { nameChosen } from './forms/form.ts';
import { hasOwnClaims } from './forms/formPane.ts';
import { whileShown } from './keys.ts';
import { Keeper } from './keeper.ts';
import { removeLeftOvers } from './leftOver.ts';
import { onReturn } from './onReturn.ts';
import { morph } from './morph.ts';
import { Pane } from './pane.ts';
import { Previewer } from './previewer.ts';
import { OpenRecords } from './records/openRecords.ts';
import { howMuch } from './problems/problemList.ts';
import { showInText } from './problems/problemsShown.ts';
import { whatIsMissing } from './problems/whatIsMissing.ts';
import type { Session } from './session.ts';
import { press, sidebar } from './sidebar.ts';
import { actsOf } from './sidebarActs.ts';
import { askWhy, onRecord } from './publish/askWhy.ts';
import { changeNotice } from './conflicts/changeNotice.ts';
import { whatIsNotChosen } from './forms/notChosen.ts';
import { showHandOver } from './publish/handOverPane.ts';
import { showOriginal } from './translate/original.ts';
import { toolbar } from './toolbar.ts';

/** The page for writing an article. */
export class ArticlePage {
	readonly #session: Session;
	#start: Start;
	readonly #keeper: Keeper;
	readonly #state = h('span', { class: 'state', role: 'status' });
	readonly #count = button('', () => (this.#refreshList = showProblems(this.#article)), { class: 'count', 'aria-haspopup': 'dialog' });
	readonly #left = h('nav', { class: 'left', 'aria-label': 'Claims and sources' });
	readonly #right = h('aside', { class: 'right', 'aria-label': 'Details', tabindex: -1 });
	readonly #text = h('div', { class: 'text' });
	/** Messages about the file as a whole. */
	readonly #notice = h('div', { role: 'alert', class: 'notice' });
	readonly #previewer: Previewer;
	readonly #context: FormContext;
	readonly #article: Article;
	readonly #files: PictureFiles;
	readonly #records: OpenRecords;
	readonly #pane: Pane;
	readonly #choices = (list: string): readonly Choice[] => choicesFor(list, this.#session, this.#start);
	#editor: TextEditor | undefined;
	#refreshList: (() => void) | undefined;

	constructor(session: Session, start: Start) {
		this.#session = session;
		this.#start = start;
		this.#keeper = new Keeper(session, {
			say: (said) => (this.#state.textContent = said),
			problemsCame: () => this.#problemsCame(),
			changedOnDisk: (isChanged) => changeNotice(this.#notice, isChanged, () => void this.#keeper.settle()),
			isOpen: () => this.#text.isConnected,
			maySave: () => askWhy(session, this.#start),
			named: namesFrom(() => this.#start),
			others: () => this.#records.allTexts(),
		});
		this.#context = {
			session,
			choices: this.#choices,
			refresh: () => this.#article.refresh(),
			redraw: (focus) => this.#pane.draw(focus),
			attempt: (work) => this.#attempt(work),
			put: (work) => {
				this.#attempt(work);
				this.#pane.draw();
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
				nameChosen(this.#right, this.#context);
				this.#drawSidebar();
				this.#editor?.refreshCards();
			},
			say: (said) => (this.#state.textContent = said),
			openFigure: (path, field) => this.#pane.openFigure(path, field),
			go: (focus, field) => this.#pane.go(focus, field),
		};
		this.#records = new OpenRecords(
			() => this.#start,
			(said) => (this.#state.textContent = said),
			() => {
				this.#editor?.refreshCards();
				this.#keeper.checkSoon();
			},
			() => this.#text.isConnected,
		);
		this.#pane = new Pane(this.#article, this.#records, () => this.#moved());
		this.#files = new PictureFiles(this.#article, () => this.#drawSidebar());
		this.#previewer = new Previewer({
			path: session.path,
			main: start.languages[0]?.tag ?? 'en',
			say: (said) => (this.#state.textContent = said),
			missing: (hasPage) => whatIsMissing(session, hasPage, (problem) => goToProblem(this.#article, problem)),
		});
		session.listen((part, isAnew) => {
			if (part !== 'frontmatter') return;
			this.#pane.changed(isAnew);
			this.#drawSidebar();
			this.#editor?.refreshCards();
		});
	}

	show(): void {
		const language = /([^/]+)\.mdx$/.exec(this.#session.path)?.[1] ?? 'en';
		const direction = this.#start.languages.find(({ tag }) => tag === language)?.direction ?? 'ltr';
		const title = headlineOf(this.#session, this.#start);
		document.title = `${title} – the desk`;
		const bar = articleBar({ title, language, direction }, this.#state, this.#count, {
			preview: () => void this.#previewer.toggle(this.#pane.claimId()),
			save: () => void this.#save(),
			handOver: () => void this.#handOver(),
			translate: () => void translate(this.#article, this.#hasOwnClaims()),
		});
		const tools = toolbar(() => this.#written(), {
			hasClaims: this.#hasOwnClaims(),
			makeClaim: () => makeClaim(this.#article),
			suggest: () => suggestClaims(this.#article),
			say: (said) => (this.#state.textContent = said),
			hasAny: (list) => this.#choices(list).length > 0,
		});
		const beside = h('section', { class: 'original', 'aria-label': 'The original', hidden: this.#hasOwnClaims() });
		if (!this.#hasOwnClaims()) void showOriginal(beside, this.#session.path, this.#start.languages);
		const columns = h('div', { class: 'columns' }, beside, this.#text);
		const main = h('main', { class: 'middle', 'aria-label': 'Text' }, h('h1', { class: 'away' }, title), this.#notice, tools, columns);
		document.body.replaceChildren(bar, h('div', { class: 'desk' }, this.#left, main, this.#right, this.#previewer.pane));
		this.#editor = new TextEditor(this.#text, this.#session, {
			direction,
			language,
			cards: cardsOf(
				this.#session,
				() => this.#start,
				(path) => this.#records.texts(path),
			),
			onFiles: (files, at) => void this.#files.add(files, at),
			onSpot: (spot, isTyping) => this.#pane.spot(spot, isTyping),
		});
		this.#left.addEventListener('click', (event) => press(event, actsOf(this.#article, this.#files)));
		this.#drawSidebar();
		this.#pane.draw();
		if (!this.#hasOwnClaims()) void translate(this.#article, false);
		whileShown(this.#text, {
			save: () => void this.#save(),
			undo: () => this.#records.undo() || this.#session.undo(),
			isChanged: () => this.#session.isChanged() || this.#records.isChanged(),
		});
		takeDrops(this.#text, (files) => void this.#files.add(files));
		void this.#keeper.check();
		void this.#files.look();
		onReturn(this.#text, () => this.#article.refresh());
	}

	#written(): TextEditor {
		if (this.#editor === undefined) throw new Error('The text is not shown yet.');
		return this.#editor;
	}

	#hasOwnClaims(): boolean {
		return hasOwnClaims(this.#session.path, this.#start);
	}

	#attempt(work: () => void): void {
		try {
			work();
		} catch (error) {
			if (!(error instanceof ChangeRefused)) throw error;
			this.#state.textContent = error.message;
		}
		const { focus } = this.#pane;
		if (focus.kind === 'claim') refreshStanding(focus.index, this.#context);
	}

	/** Updates the lists on the left, and moves the preview to the same claim. */
	#moved(): void {
		this.#drawSidebar();
		const id = this.#pane.claimId();
		if (id !== undefined) this.#previewer.goTo(id);
	}

	#drawSidebar(): void {
		morph(this.#left, sidebar(this.#session, this.#pane.focus, this.#files.names, this.#start));
	}

	/**
	 * Saves the article, including the field that is being typed in. If it now has a new correction or revision, opens
	 * the pane for publishing.
	 */
	async #save(thenHandOver = true): Promise<boolean> {
		finishFields(this.#article);
		const before = onRecord(this.#session);
		const isSaved = (await this.#keeper.save()) && (await this.#records.save());
		if (isSaved) {
			await removeLeftOvers(this.#article);
			this.#state.textContent = `Saved${whatIsNotChosen(this.#session)}`;
			void this.#previewer.refresh();
		}
		if (isSaved && thenHandOver && onRecord(this.#session) !== before) await this.#handOver();
		return isSaved;
	}

	#handOver(): Promise<void> {
		return showHandOver(this.#article, {
			save: () => this.#save(false),
			publish: () => this.#keeper.publish(),
			reload: () => location.reload(),
		});
	}

	#problemsCame(): void {
		this.#count.textContent = howMuch(this.#session.problems);
		this.#refreshList?.();
		this.#previewer.problemsCame();
		this.#drawSidebar();
		this.#pane.showProblems();
		showInText(this.#session, this.#written());
	}
}
