import type { Path } from '../../reading/yaml/yaml.ts';
import { deleteEntry } from './articleActs.ts';
import type { Article } from './article.ts';
import { h, waitIn } from './dom.ts';
import type { Spot } from './editor.ts';
import { figureOf } from '../text/figureOf.ts';
import { focusOf, isSameFocus, whatIsLeft, type Focus } from './focus.ts';
import { fieldId, nearestField } from './forms/formContext.ts';
import { drawForm } from './forms/formPane.ts';
import { spotForm } from './forms/spotForm.ts';
import { showAtFields } from './problems/problemsShown.ts';
import type { OpenRecords } from './records/openRecords.ts';
import { listAt, words } from './session.ts';
import { nameNewSources } from './sources/nameSources.ts';

/** The pane beside the text. It shows the form of what the caret is in, or of what was chosen on the left. */
export class Pane {
	focus: Focus = { kind: 'article' };
	readonly #article: Article;
	readonly #records: OpenRecords;
	/** Called when the focus moves to another entry. */
	readonly #moved: () => void;

	constructor(article: Article, records: OpenRecords, moved: () => void) {
		this.#article = article;
		this.#records = records;
		this.#moved = moved;
	}

	/** Shows the form of an entry. The field at a path gets the focus. */
	go(focus: Focus, field?: Path): void {
		this.#show(focus, field);
		if (field === undefined) this.#article.pane.focus();
	}

	/** Draws the form again. */
	draw(field?: Path): void {
		const { editor, pane, say, start, context } = this.#article;
		drawForm(pane, this.focus, context, start(), {
			show: (id) => {
				if (!editor().goToClaim(id)) say('The text has no words of this claim yet.');
			},
			remove: (kind, index) => deleteEntry(this.#article, kind, index),
		});
		if (field !== undefined) document.getElementById(fieldId(field))?.focus();
	}

	/** Shows the form of a chart or map. The field at a path, or the table, gets the focus. */
	async openFigure(path: string, field?: Path | 'table'): Promise<void> {
		const { pane } = this.#article;
		pane.dataset['spot'] = 'own';
		this.#begin();
		const isAwaited = waitIn(pane, 'Opening it…');
		const form = await this.#records.open(path).catch(() => undefined);
		if (!isAwaited()) return;
		pane.replaceChildren(...(form === undefined ? [h('p', { class: 'problem' }, 'There is no such chart or map.')] : [form.element]));
		if (field !== undefined) (field === 'table' ? document.getElementById('chart-table') : nearestField(field))?.focus();
	}

	/** Shows the form of what the caret is in. */
	spot(spot: Spot, isTyping: boolean): void {
		const { context, editor, pane, session } = this.#article;
		// A panel that the editor has opened stays until the editor chooses something else on the left.
		if (pane.dataset['spot'] === 'panel') return;
		const focus = focusOf(spot, session);
		if (focus !== undefined) {
			if (!isSameFocus(focus, this.focus) || pane.dataset['spot'] !== undefined) this.#show(focus);
			return;
		}
		if (isTyping) return;
		const figure = spot.kind === 'node' ? figureOf(spot.node) : undefined;
		if (figure !== undefined) {
			void this.openFigure(figure);
			return;
		}
		const own = spotForm(spot, editor(), context);
		if (own !== undefined) {
			pane.dataset['spot'] = 'own';
			this.#begin();
			pane.replaceChildren(...own);
		} else if (pane.dataset['spot'] !== undefined) this.#show(this.focus);
	}

	/** Called when the frontmatter has changed. Draws the form again if the change was not made in it. */
	changed(isAnew: boolean): void {
		this.focus = whatIsLeft(this.focus, this.#article.session);
		const { editor, pane } = this.#article;
		if (!isAnew || pane.dataset['spot'] === 'panel') return;
		const active = pane.contains(document.activeElement) ? document.activeElement : undefined;
		this.draw();
		// The focus stays in its field. If that is gone, as after a claim that was just made, it goes back to the text.
		if (active?.isConnected === false) (document.getElementById(active.id) ?? editor().view).focus();
	}

	/** Shows the article’s problems at their fields, if its form is shown. */
	showProblems(): void {
		const { context, pane, session } = this.#article;
		if (pane.dataset['spot'] === undefined) showAtFields(pane, session, context.put);
	}

	/** The id of the claim whose form is shown. Undefined if it is another form. */
	claimId(): string | undefined {
		return this.focus.kind === 'claim' ? words(listAt(this.#article.session, 'claims')[this.focus.index]?.['id']) : undefined;
	}

	#show(focus: Focus, field?: Path): void {
		const { context, session } = this.#article;
		context.attempt(() => nameNewSources(session));
		this.focus = focus;
		delete this.#article.pane.dataset['spot'];
		this.#moved();
		this.#begin();
		this.draw(field);
	}

	/** Scrolls to the start, where a new form begins. Without it, the place in the form before would stay. */
	#begin(): void {
		this.#article.pane.scrollTop = 0;
	}
}
