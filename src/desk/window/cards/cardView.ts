import type { Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';
import { h } from '../dom.ts';

/** What a card shows in the text: a description, and perhaps a picture. */
export interface CardShown {
	readonly words: string;
	/** The address of the picture, and its description. */
	readonly picture?: { readonly src: string; readonly alt: string } | undefined;
}

/** Describes a card. */
export type Cards = (tag: string, value: string) => Promise<CardShown>;

/** Shows a card in the text by its content instead of its tag. */
export class CardView implements NodeView {
	readonly dom = h('div', { class: 'card' });
	#node: Node;
	readonly #cards: Cards;

	constructor(node: Node, cards: Cards) {
		this.#node = node;
		this.#cards = cards;
		this.dom.textContent = `${String(node.attrs['tag'])} ${String(node.attrs['value'] ?? '')}`;
		void this.refresh();
	}

	update(node: Node): boolean {
		if (node.type !== this.#node.type) return false;
		const { tag, value } = this.#node.attrs;
		this.#node = node;
		if (node.attrs['tag'] !== tag || node.attrs['value'] !== value) void this.refresh();
		return true;
	}

	/** Updates the card. */
	async refresh(): Promise<void> {
		const node = this.#node;
		const { picture, words } = await this.#cards(String(node.attrs['tag']), String(node.attrs['value'] ?? ''));
		// The card may show something else by now.
		if (node.attrs['value'] !== this.#node.attrs['value']) return;
		const image = this.dom.querySelector('img');
		if (image?.getAttribute('src') === picture?.src && image?.alt === picture?.alt && this.dom.textContent === words) return;
		this.dom.replaceChildren(
			...(picture === undefined ? [] : [h('img', { src: picture.src, alt: picture.alt })]),
			h('p', {}, h('bdi', {}, words)),
		);
	}

	ignoreMutation(): boolean {
		return true;
	}
}
