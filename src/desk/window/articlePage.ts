import { ChangeRefused } from '../files/change.ts';
import { idLike } from '../../schema/id.ts';
import type { Path } from '../../reading/yaml/yaml.ts';
import { schema } from '../text/schema.ts';
import type { Field } from '../server/fields.ts';
import { api, type Start } from './api.ts';
import { claimForm, refreshStanding } from './claimForm.ts';
import { askWith, bothVersions } from './dialogs.ts';
import { button, h } from './dom.ts';
import { TextEditor, type Spot } from './editor.ts';
import { form } from './form.ts';
import { fieldId, type FormContext } from './formContext.ts';
import { Keeper } from './keeper.ts';
import { Previewer } from './previewer.ts';
import { problemList } from './problemList.ts';
import { showAtFields } from './problemsShown.ts';
import { listAt, Session, words } from './session.ts';
import { sidebar, type Focus } from './sidebar.ts';
import { askForSource, freeId } from './sourceDialog.ts';
import { spotForm } from './spotForm.ts';
import { toolbar } from './toolbar.ts';

/** Opens an article: its claims to the left, its text, and the form of what the caret is in to the right. */
export async function openArticle(path: string, start: Start): Promise<void> {
	const opened = await api.open(path);
	const session = new Session(path, await textToOpen(path, opened), opened.version, opened.text);
	new ArticlePage(session, start).show();
}

/** What was on disk; or what was typed and not saved before the desk ended, if the editor wants it back. */
async function textToOpen(path: string, { text, unsaved }: Awaited<ReturnType<typeof api.open>>): Promise<string> {
	if (unsaved === undefined) return text;
	const answer = await askWith(
		'There are words here that were not saved',
		['The desk ended before you had saved them. These lines differ:', bothVersions(unsaved.text, text)],
		{ take: 'Take them back', drop: 'Drop them' },
	);
	if (answer !== 'drop') return unsaved.text;
	await api.forget(path);
	return text;
}

class ArticlePage {
	readonly #session: Session;
	#start: Start;
	readonly #keeper: Keeper;
	readonly #state = h('span', { class: 'state', role: 'status' });
	readonly #count = button('', () => this.#showProblemList(), { class: 'count', 'aria-haspopup': 'dialog' });
	readonly #left = h('nav', { class: 'left', 'aria-label': 'Claims and sources' });
	readonly #right = h('aside', { class: 'right', 'aria-label': 'Details', tabindex: -1 });
	readonly #text = h('div', { class: 'text' });
	readonly #previewer: Previewer;
	readonly #context: FormContext;
	#focus: Focus = { kind: 'article' };
	#editor: TextEditor | undefined;

	constructor(session: Session, start: Start) {
		this.#session = session;
		this.#start = start;
		this.#keeper = new Keeper(session, {
			say: (said) => (this.#state.textContent = said),
			problemsCame: () => this.#problemsCame(),
			reload: () => location.reload(),
		});
		this.#context = {
			session,
			choices: (list) => this.#choices(list),
			redraw: (focus) => this.#drawForm(focus),
			attempt: (work) => this.#attempt(work),
		};
		this.#previewer = new Previewer(session.path, start.languages[0]?.tag ?? 'en', (said) => (this.#state.textContent = said));
		session.listen(() => this.#drawSidebar());
	}

	show(): void {
		const language = /([^/]+)\.mdx$/.exec(this.#session.path)?.[1] ?? 'en';
		const direction = this.#start.languages.find(({ tag }) => tag === language)?.direction ?? 'ltr';
		const title = words(this.#session.values()['title']) || this.#session.path;
		document.title = `${title} – the desk`;
		const bar = h(
			'header',
			{ class: 'bar' },
			h('a', { href: '#' }, 'The desk'),
			h('strong', { class: 'headline', lang: language, dir: direction }, title),
			this.#state,
			this.#count,
			button('Preview', () => void this.#previewer.toggle(this.#claimId()), { 'aria-pressed': 'false', id: 'preview-button' }),
			button('Save', () => void this.#keeper.save(), { 'aria-keyshortcuts': 'Control+S' }),
		);
		const tools = toolbar(() => this.#written(), {
			hasClaims: this.#hasOwnClaims(),
			makeClaim: () => this.#makeClaim(),
			say: (said) => (this.#state.textContent = said),
			firstOf: (list) => this.#choices(list)[0]?.id,
		});
		const main = h('main', { class: 'middle', 'aria-label': 'Text' }, h('h1', { class: 'away' }, title), tools, this.#text);
		document.body.replaceChildren(bar, h('div', { class: 'desk' }, this.#left, main, this.#right, this.#previewer.pane));
		this.#editor = new TextEditor(this.#text, this.#session, {
			direction,
			language,
			onSpot: (spot, isTyping) => this.#spotChanged(spot, isTyping),
		});
		this.#drawSidebar();
		this.#drawForm();
		addEventListener('beforeunload', (event) => {
			if (this.#session.isChanged() && document.body.contains(this.#text)) event.preventDefault();
		});
		document.addEventListener('keydown', (event) => this.#key(event));
		void this.#keeper.check();
	}

	#written(): TextEditor {
		if (this.#editor === undefined) throw new Error('The text is not shown yet.');
		return this.#editor;
	}

	#hasOwnClaims(): boolean {
		return this.#session.values()['translated'] === undefined && !this.#fields().some(({ key }) => key === 'translated');
	}

	#fields(): readonly Field[] {
		const isOriginal = this.#session.path.endsWith(`/${this.#start.languages[0]?.tag ?? 'en'}.mdx`);
		return this.#start.fields[isOriginal ? 'article' : 'translation'];
	}

	#choices(list: string): readonly { readonly id: string; readonly name: string }[] {
		const own = (key: string) =>
			listAt(this.#session, key).map((item) => ({
				id: words(item['id']),
				name: words(item['title']) || words(item['text']) || words(item['id']),
			}));
		switch (list) {
			case 'sources':
			case 'claims':
				return own(list);
			case 'outlets':
			case 'entities':
			case 'topics':
				return this.#start[list];
			case 'articles':
				return [...new Map(this.#start.articles.map(({ slug, title }) => [slug, { id: slug, name: title }])).values()];
			default:
				return [];
		}
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
		const hadFocus = this.#left.contains(document.activeElement);
		const place = [...this.#left.querySelectorAll('button')].indexOf(document.activeElement as HTMLButtonElement);
		this.#left.replaceChildren(
			...sidebar(
				this.#session,
				this.#focus,
				(focus) => this.#go(focus),
				() => void this.#addSource(),
			),
		);
		if (hadFocus) this.#left.querySelectorAll('button')[place]?.focus();
	}

	#drawForm(field?: Path): void {
		const fields = this.#fields();
		const of = (key: string) => fields.find((own) => own.key === key)?.fields ?? [];
		const { index, kind } = { index: 0, ...this.#focus };
		const path: Path = kind === 'article' ? [] : [`${kind}s`, index];
		const unreadable = h(
			'p',
			{ role: 'alert' },
			'The part above the text cannot be read. Put it right in an editor of text, at the place that the problem names.',
		);
		const body = !this.#session.isReadable()
			? [unreadable]
			: kind === 'claim'
				? claimForm(of('claims'), index, this.#context)
				: kind === 'source'
					? form(of('sources'), path, this.#context)
					: form(fields, [], this.#context, ({ key }) => (key === 'claims' || key === 'sources' ? null : undefined));
		const title = { article: 'The article', claim: 'Claim', source: 'Source' }[kind];
		const own = kind === 'article' ? [] : this.#ownTools(kind, index);
		this.#right.replaceChildren(h('h2', {}, title), ...own, ...body);
		showAtFields(this.#session);
		if (field !== undefined) document.getElementById(fieldId(field))?.focus();
	}

	/** What can be done with a claim or source as a whole. */
	#ownTools(kind: 'claim' | 'source', index: number): readonly HTMLElement[] {
		const id = words(listAt(this.#session, `${kind}s`)[index]?.['id']);
		const show = button('Show it in the text', () => {
			if (!this.#written().goToClaim(id)) this.#state.textContent = 'The text has no words of this claim yet.';
		});
		const remove = button(`Delete this ${kind}`, () =>
			this.#attempt(() => {
				this.#session.change({ act: 'remove', path: [`${kind}s`, index] });
				if (kind === 'claim') this.#written().unmarkClaim(id);
				this.#go({ kind: 'article' });
			}),
		);
		return [h('div', { class: 'row-tools' }, ...(kind === 'claim' ? [show] : []), ...(this.#hasOwnClaims() ? [remove] : []))];
	}

	#spotChanged(spot: Spot, isTyping: boolean): void {
		if (spot.kind === 'tag' && spot.mark.type.name === 'Claim') {
			const index = listAt(this.#session, 'claims').findIndex(({ id }) => id === spot.mark.attrs['id']);
			if (index < 0 || (this.#focus.kind === 'claim' && this.#focus.index === index && this.#right.dataset['spot'] === undefined)) return;
			delete this.#right.dataset['spot'];
			this.#focus = { kind: 'claim', index };
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

	#makeClaim(): void {
		const editor = this.#written();
		const marked = editor.selectedWords() ?? '';
		const id = freeId(idLike(marked).split('-').slice(0, 5).join('-') || 'claim', this.#session, 'claims');
		const index = listAt(this.#session, 'claims').length;
		const text = marked.charAt(0).toUpperCase() + marked.slice(1) + (/[.!?۔؟]$/.test(marked) ? '' : '.');
		this.#attempt(() => {
			this.#session.change({
				act: 'add',
				path: ['claims', index],
				value: { id, text, kind: 'event', status: 'unconfirmed', when: 'unknown', attributions: [] },
			});
			editor.mark(schema.mark('Claim', { id }));
			this.#go({ kind: 'claim', index }, ['claims', index, 'text']);
		});
	}

	async #addSource(): Promise<void> {
		const found = await askForSource(this.#session);
		if (found === undefined) return;
		this.#start = await api.start();
		const index = listAt(this.#session, 'sources').length;
		this.#attempt(() => {
			this.#session.change({ act: 'add', path: ['sources', index], value: found.source });
			this.#go({ kind: 'source', index }, ['sources', index, 'title']);
		});
	}

	#problemsCame(): void {
		const count = this.#session.problems.filter(({ isHint }) => !isHint).length;
		this.#count.textContent = count === 0 ? 'Nothing to put right' : `${count} to put right`;
		this.#drawSidebar();
		showAtFields(this.#session);
		const blocks = new Map(this.#session.problems.flatMap(({ block, what }) => (block === undefined ? [] : [[block, what] as const])));
		const claims = listAt(this.#session, 'claims');
		const wrong = this.#session.problems.flatMap(({ isHint, path }) =>
			!isHint && path?.[0] === 'claims' ? [words(claims[Number(path[1])]?.['id'])] : [],
		);
		this.#written().showProblems(blocks, new Set(wrong));
	}

	#showProblemList(): void {
		problemList(this.#session, (problem) => {
			const [key, index] = problem.path ?? [];
			if (problem.block !== undefined) this.#written().goTo(blockStart(this.#session, problem.block) + 1);
			else if ((key === 'claims' || key === 'sources') && typeof index === 'number')
				this.#go({ kind: key === 'claims' ? 'claim' : 'source', index }, problem.path);
			else this.#go({ kind: 'article' }, problem.path);
		});
	}

	#key(event: KeyboardEvent): void {
		if (!document.body.contains(this.#text)) return;
		const isCommand = event.ctrlKey || event.metaKey;
		if (isCommand && event.key === 's') {
			event.preventDefault();
			void this.#keeper.save();
		} else if (isCommand && event.key === 'z' && !event.shiftKey && !this.#isInField(event.target)) {
			event.preventDefault();
			if (this.#session.undo()) this.#drawForm();
		}
	}

	/** Fields and the text take back by themselves what was typed in them. */
	#isInField(target: EventTarget | null): boolean {
		return target instanceof Element && target.matches('input, textarea, select, [contenteditable] *, [contenteditable]');
	}
}

function blockStart({ doc }: Session, block: number): number {
	let at = 0;
	for (let index = 0; index < block; index += 1) at += doc.child(index).nodeSize;
	return at;
}
