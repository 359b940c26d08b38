import type { Start } from '../api.ts';
import { h } from '../dom.ts';
import { recordAt } from './recordAt.ts';
import { openSession } from '../unsaved/textToOpen.ts';
import { RecordForm } from './recordForm.ts';

/** The charts and maps that are open beside an article. They are saved with it. */
export class OpenRecords {
	readonly #forms = new Map<string, RecordForm>();
	readonly #start: () => Start;
	readonly #say: (words: string) => void;
	readonly #changed: () => void;
	/** Whether the article is still open. */
	readonly #isOpen: () => boolean;

	constructor(start: () => Start, say: (words: string) => void, changed: () => void, isOpen: () => boolean) {
		this.#start = start;
		this.#say = say;
		this.#changed = changed;
		this.#isOpen = isOpen;
	}

	/** Opens the form of a chart or map. Each has one form, which is reused. */
	async open(path: string): Promise<RecordForm | undefined> {
		const known = this.#forms.get(path);
		const place = recordAt(path, this.#start());
		if (known !== undefined || place === undefined) return known;
		const session = await openSession(place.file, this.#start());
		const count = h('p', { class: 'note', role: 'status' });
		const form = new RecordForm(session, place.fields, [], this.#start(), {
			say: this.#say,
			count: (words) => (count.textContent = words),
			changed: this.#changed,
			isOpen: this.#isOpen,
			// The article beside it shows it, but may not be saved yet.
			leaveOut: ['unused-figure'],
		});
		this.#forms.set(path, form);
		return form;
	}

	/** The texts of one open form, including unsaved changes. */
	texts(path: string): Readonly<Record<string, string>> {
		return this.#forms.get(path)?.texts() ?? {};
	}

	/** The texts of all open forms. */
	allTexts(): Readonly<Record<string, string>> {
		return Object.assign({}, ...[...this.#forms.values()].map((form) => form.texts())) as Readonly<Record<string, string>>;
	}

	isChanged(): boolean {
		return [...this.#forms.values()].some((form) => form.isChanged());
	}

	/** Undoes the last change of the form that has the focus. Returns whether one has it. */
	undo(): boolean {
		const form = [...this.#forms.values()].find(({ element }) => element.contains(document.activeElement));
		form?.session.undo();
		return form !== undefined;
	}

	/** Saves all of them. Returns whether that worked. */
	async save(): Promise<boolean> {
		for (const form of this.#forms.values()) if (!(await form.save())) return false;
		return true;
	}
}
