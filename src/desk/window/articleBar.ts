import { button, h } from './dom.ts';

/** The actions of the buttons in the bar. */
interface BarActs {
	readonly preview: () => void;
	readonly save: () => void;
	readonly handOver: () => void;
	readonly translate: () => void;
}

/** The bar above an article: its headline, its state, and the actions for the whole article. */
export function articleBar(
	{ direction, language, title }: { readonly title: string; readonly language: string; readonly direction: string },
	state: HTMLElement,
	count: HTMLElement,
	{ handOver, preview, save, translate }: BarActs,
): HTMLElement {
	return h(
		'header',
		{ class: 'bar' },
		h('a', { href: '#' }, 'The desk'),
		h('strong', { class: 'headline', lang: language, dir: direction }, title),
		state,
		count,
		button('Translate', translate),
		button('Preview', preview, { 'aria-pressed': 'false', id: 'preview-button' }),
		button('Save', save, { 'aria-keyshortcuts': 'Control+S' }),
		button('Hand over', handOver),
	);
}
