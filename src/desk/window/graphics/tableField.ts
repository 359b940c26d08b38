import { readPastedTable } from '../../charts/table.ts';
import type { Saved } from '../../server/store.ts';
import { api, Failed } from '../api.ts';
import { askWith } from '../dialogs.ts';
import { h } from '../dom.ts';
import { textToOpen } from '../unsaved/textToOpen.ts';
import { TableReading } from './tableReading.ts';

/** How long to wait after a change before keeping it, in milliseconds. */
const PAUSE = 1000;

/** The table of a chart, which is a separate file beside the article. It can be edited, or replaced by pasting. */
export class TableField {
	readonly element: HTMLElement;
	readonly #path: string;
	readonly #box = h('textarea', {
		id: 'chart-table',
		rows: 10,
		class: 'source',
		dir: 'ltr',
		spellcheck: 'false',
		'aria-describedby': 'chart-table-help',
	});
	readonly #say: (words: string) => void;
	#saved = '';
	#version = '';
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(path: string, changed: () => void, say: (words: string) => void) {
		this.#path = path;
		this.#say = say;
		this.#box.addEventListener('input', () => {
			changed();
			this.#keepSoon();
		});
		this.#box.addEventListener('paste', (event) => {
			const text = event.clipboardData?.getData('text/plain') ?? '';
			// Pasting over the whole table replaces it. Anything else is inserted at the caret.
			const isAll = this.#box.selectionEnd - this.#box.selectionStart >= this.#box.value.trim().length;
			if (!isAll || readPastedTable(text) === undefined) return;
			event.preventDefault();
			void this.#paste(text, changed);
		});
		this.element = h(
			'div',
			{ class: 'field' },
			h('label', { for: 'chart-table' }, 'The numbers'),
			this.#box,
			h(
				'p',
				{ class: 'help', id: 'chart-table-help' },
				'A row for each date: a year like 2024, a month like 2024-03, or a day like 2024-03-22. What nobody counted is unknown. Choose all of it to paste another table over it.',
			),
		);
		void this.#read(changed);
	}

	texts(): Readonly<Record<string, string>> {
		return this.#version === '' ? {} : { [this.#path]: this.#box.value };
	}

	isChanged(): boolean {
		return this.#version !== '' && this.#box.value !== this.#saved;
	}

	async save(): Promise<boolean> {
		if (!this.isChanged()) return true;
		clearTimeout(this.#timer);
		const text = this.#box.value;
		const saved: Saved = await api.save(this.#path, text, this.#version);
		if (saved.outcome !== 'saved') {
			this.#say('Somebody else has changed this table, so it was not saved. Open it anew.');
			return false;
		}
		[this.#saved, this.#version] = [text, saved.version];
		return true;
	}

	/** Replaces the table. If it may have been read wrongly, first asks the editor. */
	async #paste(text: string, changed: () => void): Promise<void> {
		const pasted = h('textarea', { hidden: true });
		pasted.value = text;
		const reading = new TableReading(pasted);
		pasted.dispatchEvent(new Event('input'));
		const found = reading.table();
		const isPlain = found !== undefined && found.faults.length + found.notes.length === 0 && found.question === undefined;
		const answer = isPlain
			? 'take'
			: await askWith('Is this table read as it is meant?', [reading.element], { take: 'Take it', leave: 'Leave it' });
		const table = reading.table();
		if (answer !== 'take' || table === undefined) return;
		if (table.question !== undefined && table.question.taken === undefined) {
			this.#say('The table was not taken: how its numbers are to be read was not said.');
			return;
		}
		this.#box.setRangeText(table.csv, 0, this.#box.value.length, 'end');
		changed();
		this.#keepSoon();
	}

	async #read(changed: () => void): Promise<void> {
		const opened = await textToOpen(this.#path).catch(() => undefined);
		if (opened === undefined) return;
		const { onDisk, text, version } = opened;
		[this.#saved, this.#version, this.#box.value] = [onDisk.text.replace(/\r\n/g, '\n'), version, text];
		changed();
	}

	/** Keeps unsaved text, in case of a crash. */
	#keepSoon(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			const kept = this.isChanged() ? api.check(this.#path, this.#box.value, this.#version) : api.forget(this.#path);
			kept.catch((error: unknown) => this.#say(error instanceof Failed ? error.message : String(error)));
		}, PAUSE);
	}
}
