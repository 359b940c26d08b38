import { readPastedTable } from '../../charts/table.ts';
import type { Saved } from '../../server/store.ts';
import { api, Failed } from '../api.ts';
import { changeNotice } from '../conflicts/changeNotice.ts';
import { settle } from '../conflicts/settle.ts';
import { askWith } from '../dialogs.ts';
import { DiskWatch } from '../conflicts/diskWatch.ts';
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
	readonly #changed: () => void;
	readonly #say: (words: string) => void;
	readonly #notice = h('div', { role: 'alert', class: 'notice' });
	readonly #watch: DiskWatch;
	#saved = '';
	/** Undefined until the table has been read. */
	#version: string | undefined;
	#isSaving = false;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** `isOpen` says whether the table may still be edited on this page. */
	constructor(path: string, changed: () => void, say: (words: string) => void, isOpen: () => boolean) {
		this.#path = path;
		this.#changed = changed;
		this.#say = say;
		this.#watch = new DiskWatch(path, {
			version: () => (this.#isSaving ? undefined : this.#version),
			isOpen,
			changed: (isChanged) => changeNotice(this.#notice, isChanged, () => void this.#settle().catch((error: unknown) => this.#fail(error))),
		});
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
			void this.#paste(text);
		});
		this.element = h(
			'div',
			{ class: 'field' },
			h('label', { for: 'chart-table' }, 'The numbers'),
			this.#notice,
			this.#box,
			h(
				'p',
				{ class: 'help', id: 'chart-table-help' },
				'A row for each date: a year like 2024, a month like 2024-03, or a day like 2024-03-22. What nobody counted is unknown. Choose all of it to paste another table over it.',
			),
		);
		void this.#read();
	}

	texts(): Readonly<Record<string, string>> {
		return this.#version === undefined ? {} : { [this.#path]: this.#box.value };
	}

	isChanged(): boolean {
		return this.#version !== undefined && this.#box.value !== this.#saved;
	}

	async save(): Promise<boolean> {
		if (!this.isChanged()) return true;
		clearTimeout(this.#timer);
		const text = this.#box.value;
		this.#isSaving = true;
		const saved: Saved = await api.save(this.#path, text, this.#version ?? '').finally(() => (this.#isSaving = false));
		if (saved.outcome !== 'saved') return (await this.#settleWith(saved.text, saved.version)) && this.save();
		[this.#saved, this.#version] = [text, saved.version];
		this.#watch.tell(false);
		return true;
	}

	/** Shows how the table on disk differs, and merges both as the editor chooses. */
	async #settle(): Promise<void> {
		const { text, version } = await api.open(this.#path);
		await this.#settleWith(text, version);
	}

	async #settleWith(text: string, version: string): Promise<boolean> {
		const theirs = inLines(text);
		const merged = await settle(this.#path, { base: this.#saved, mine: this.#box.value, theirs });
		if (merged === undefined) return false;
		[this.#saved, this.#version, this.#box.value] = [theirs, version, merged];
		this.#watch.tell(false);
		this.#changed();
		this.#keepSoon();
		return true;
	}

	/** Replaces the table. If it may have been read wrongly, first asks the editor. */
	async #paste(text: string): Promise<void> {
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
		this.#changed();
		this.#keepSoon();
	}

	async #read(): Promise<void> {
		const opened = await textToOpen(this.#path).catch(() => undefined);
		if (opened === undefined) return;
		const { onDisk, text, version } = opened;
		[this.#saved, this.#version, this.#box.value] = [inLines(onDisk.text), version, text];
		this.#changed();
	}

	/** Keeps unsaved text, in case of a crash. */
	#keepSoon(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			const kept = this.isChanged() ? api.check(this.#path, this.#box.value, this.#version ?? '') : api.forget(this.#path);
			kept.catch((error: unknown) => this.#fail(error));
		}, PAUSE);
	}

	#fail(error: unknown): void {
		this.#say(error instanceof Failed ? error.message : String(error));
	}
}

/** A text with the line ends that the browser gives to a box. */
function inLines(text: string): string {
	return text.replace(/\r\n/g, '\n');
}
