import { ChangeRefused } from '../../files/change.ts';
import type { DiagnosticCode } from '../../../diagnostics/diagnostic.ts';
import type { Path } from '../../../reading/yaml/yaml.ts';
import type { Field } from '../../server/fields.ts';
import { api, type Start } from '../api.ts';
import { changeNotice } from '../conflicts/changeNotice.ts';
import { h } from '../dom.ts';
import { choicesFor, namesFrom } from '../forms/choices.ts';
import { form } from '../forms/form.ts';
import { fieldId, type FormContext } from '../forms/formContext.ts';
import { figureFields } from '../graphics/figureFields.ts';
import { Keeper } from '../keeper.ts';
import { howMuch } from '../problems/problemList.ts';
import { showAtFields } from '../problems/problemsShown.ts';
import { words, type Session } from '../session.ts';

/** What a form reports and asks. */
interface Told {
	readonly say: (words: string) => void;
	/** Shows how many problems it has. */
	readonly count: (words: string) => void;
	readonly changed: () => void;
	readonly isOpen: () => boolean;
	/** Problems that do not count here. */
	readonly leaveOut?: readonly DiagnosticCode[];
}

/** The fields for where a place lies. */
const WHERE: ReadonlySet<string> = new Set(['coordinates', 'line', 'area']);

/** The form of something that articles share. */
export class RecordForm {
	readonly element = h('div', { class: 'record' });
	readonly session: Session;
	readonly context: FormContext;
	readonly #fields: readonly Field[];
	readonly #root: Path;
	readonly #keeper: Keeper;
	readonly #notice = h('div', { role: 'alert', class: 'notice' });
	readonly #own: ReturnType<typeof figureFields>;
	/** The kind for which the form was drawn. */
	#drawnAs = '';

	constructor(session: Session, fields: readonly Field[], root: Path, start: Start, { changed, count, isOpen, leaveOut = [], say }: Told) {
		this.session = session;
		this.#fields = fields;
		this.#root = root;
		this.#keeper = new Keeper(session, {
			say,
			leaveOut,
			problemsCame: () => {
				count(howMuch(session.problems));
				showAtFields(this.element, session, this.context.put);
			},
			changedOnDisk: (isChanged) => changeNotice(this.#notice, isChanged, () => void this.#keeper.settle()),
			isOpen,
			maySave: () => this.#own.save(),
			named: namesFrom(() => start),
		});
		const attempt = (work: () => void) => {
			try {
				work();
			} catch (error) {
				if (!(error instanceof ChangeRefused)) throw error;
				say(error.message);
			}
		};
		this.context = {
			session,
			choices: (list) => choicesFor(list, session, start),
			refresh: async () => void Object.assign(start, await api.start()),
			redraw: (focus) => this.draw(focus),
			attempt,
			put: (work) => {
				attempt(work);
				this.draw();
			},
		};
		this.#own = figureFields(this.context, start, say, changed, isOpen);
		session.listen((_part, isAnew) => {
			const isOther = this.#kind() !== this.#drawnAs;
			if (isAnew) this.draw();
			else if (isOther) this.draw([...this.#root, 'kind']);
			this.#own.changed();
			changed();
		});
		this.draw();
		void this.#keeper.check();
	}

	/** Its name or title. */
	name(): string {
		return words(this.session.at([...this.#root, 'name'])) || words(this.session.at([...this.#root, 'title'])) || this.session.path;
	}

	draw(focus?: Path): void {
		this.#drawnAs = this.#kind();
		this.element.replaceChildren(
			this.#notice,
			...this.#own.above,
			...form(this.#fields, this.#root, this.context, (field, path) => (this.#isBeside(field.key) ? null : this.#own.field(field, path))),
		);
		showAtFields(this.element, this.session, this.context.put);
		if (focus !== undefined) document.getElementById(fieldId(focus))?.focus();
	}

	/** Whether a field says where something lies, and this is not a place. */
	#isBeside(key: string): boolean {
		return this.session.path.includes('/entities/') && WHERE.has(key) && this.#kind() !== 'place' && this.session.at([key]) === undefined;
	}

	#kind(): string {
		return words(this.session.at([...this.#root, 'kind']));
	}

	/** Its texts as they would be saved, by file. */
	texts(): Readonly<Record<string, string>> {
		return { [this.session.path]: this.session.text(), ...this.#own.texts() };
	}

	isChanged(): boolean {
		return this.session.isChanged() || this.#own.isChanged();
	}

	/** Saves it, including the field that is being typed in. */
	save(): Promise<boolean> {
		const { activeElement } = document;
		if (this.element.contains(activeElement)) activeElement?.dispatchEvent(new Event('change'));
		return this.isChanged() ? this.#keeper.save() : Promise.resolve(true);
	}
}
