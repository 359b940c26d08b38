import { api } from '../api.ts';
import { h } from '../dom.ts';

/** How long after the last change a drawing is made anew. */
const PAUSE = 300;

/** A chart or map as it will be drawn, which follows what is typed. */
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

	/** Has it drawn anew. */
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
		// What was drawn stays, while something is half typed.
		else if (this.element.childElementCount === 0)
			this.element.replaceChildren(h('p', { class: 'empty' }, 'There is nothing to draw yet.'));
	}
}
