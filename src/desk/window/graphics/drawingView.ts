import { api } from '../api.ts';
import { h } from '../dom.ts';

/** How long to wait after a change before drawing again, in milliseconds. */
const PAUSE = 300;

/** Shows a chart or map as it will be drawn, and updates it while the editor types. */
export class DrawingView {
	readonly element = h('div', { class: 'drawing', role: 'img', 'aria-label': 'The drawing as it is now' });
	readonly #path: string;
	readonly #language: string;
	readonly #texts: () => Readonly<Record<string, string>>;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#number = 0;

	constructor(path: string, language: string, texts: () => Readonly<Record<string, string>>) {
		this.#path = path;
		this.#language = language;
		this.#texts = texts;
	}

	/** Draws it again after a pause. */
	changed(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#draw(), PAUSE);
	}

	async #draw(): Promise<void> {
		this.#number += 1;
		const number = this.#number;
		const { src } = await api.drawing(this.#path, this.#texts(), this.#language).catch(() => ({ src: null }));
		if (number !== this.#number) return;
		if (src !== null) this.element.replaceChildren(h('img', { src, alt: '' }));
		// Keep the last drawing while something is only half typed.
		else if (this.element.childElementCount === 0)
			this.element.replaceChildren(h('p', { class: 'empty' }, 'There is nothing to draw yet.'));
	}
}
