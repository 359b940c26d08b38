import type { Point } from '../../charts/numbers.ts';
import { readPastedTable, type ChartTable, type Question } from '../../charts/table.ts';
import { h } from '../dom.ts';

/** The most cells to name at once. */
const MOST = 8;

/** Describes below a table how it is read: what was found, what could not be read, and questions to the editor. */
export class TableReading {
	readonly element: HTMLElement;
	readonly #box: HTMLTextAreaElement;
	readonly #said = h('div', { role: 'status' });
	readonly #asked = h('div', {});
	#told: Point | undefined;
	#question = '';

	constructor(box: HTMLTextAreaElement) {
		this.#box = box;
		this.element = h('div', { class: 'reading' }, this.#said, this.#asked);
		box.addEventListener('input', () => this.#read());
	}

	/** The table as it is read now. */
	table(): ChartTable | undefined {
		return readPastedTable(this.#box.value, this.#told);
	}

	#read(): void {
		let table = this.table();
		const question = JSON.stringify(table?.question === undefined ? [] : [table.question.cell, table.question.point]);
		// An answer counts only for the table that it was given for.
		if (question !== this.#question) {
			this.#told = undefined;
			table = this.table();
			this.#question = question;
			this.#asked.replaceChildren(...(table?.question === undefined ? [] : [this.#ask(table.question)]));
		}
		this.#said.replaceChildren(...(table === undefined ? [] : sayTable(table)));
	}

	#ask({ cell, comma, point, taken }: Question): HTMLElement {
		const way = (value: Point, label: string) => {
			const radio = h('input', {
				type: 'radio',
				name: 'decimal-sign',
				onchange: () => {
					this.#told = value;
					this.#read();
				},
			});
			radio.checked = taken === value;
			return h('p', {}, h('label', {}, radio, ` ${label}`));
		};
		return h(
			'fieldset',
			{},
			h('legend', {}, `What is “${cell}”?`),
			way('.', `${inFull(point)}: a point is before decimals`),
			way(',', `${inFull(comma)}: a comma is before decimals`),
		);
	}
}

/** Describes a table that was read. */
export function sayTable({ dates, faults, notes, series }: ChartTable): readonly HTMLElement[] {
	const shown = [...faults.slice(0, MOST), ...(faults.length > MOST ? [`${faults.length - MOST} more could not be read.`] : [])];
	return [
		h('p', {}, `${dates} ${dates === 1 ? 'date' : 'dates'}, with ${series.length > 1 ? `${series.length} numbers` : 'a number'} each.`),
		...(shown.length === 0 ? [] : [h('ul', { class: 'problem' }, ...shown.map((fault) => h('li', {}, h('bdi', {}, fault))))]),
		...notes.map((note) => h('p', { class: 'note' }, h('bdi', {}, note))),
	];
}

/** A number with its thousands separated, so that it is easy to read. */
function inFull(number: string): string {
	const [whole = '', decimals] = number.split('.');
	return `${whole.replace(/\B(?=(?:\d{3})+$)/g, '\u00A0')}${decimals === undefined ? '' : `.${decimals}`}`;
}
