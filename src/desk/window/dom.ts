type Child = Node | string | undefined;
type Attributes = Readonly<Record<string, string | boolean | number | ((event: Event) => void) | undefined>>;

/** Makes an element. Words become text and never markup; `onclick` and the like are listeners. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Attributes = {},
	...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (typeof value === 'function') element.addEventListener(name.slice(2), value);
		else if (value === true) element.setAttribute(name, '');
		else if (value !== undefined && value !== false) element.setAttribute(name, String(value));
	}
	element.append(...children.filter((child) => child !== undefined));
	return element;
}

/** Says in a place that something is on its way. Tells later whether the place still waits for it, as another thing may have been chosen meanwhile. */
export function waitIn(place: HTMLElement, said: string, ...before: readonly HTMLElement[]): () => boolean {
	const waiting = h('p', { role: 'status' }, said);
	place.replaceChildren(...before, waiting);
	return () => waiting.isConnected;
}

/** A button that does something. */
export function button(label: string, act: () => void, attributes: Attributes = {}): HTMLButtonElement {
	return h('button', { type: 'button', onclick: act, ...attributes }, label);
}

/** A choice of values, each with a name. A value that is none of them is kept, and can be seen. */
export function select(
	options: readonly { readonly id: string; readonly name: string }[],
	value: string,
	attributes: Attributes,
	blank?: string,
): HTMLSelectElement {
	const isKnown = options.some(({ id }) => id === value) || (value === '' && blank !== undefined);
	const all = [
		...(blank === undefined ? [] : [{ id: '', name: blank }]),
		...options,
		...(isKnown ? [] : [{ id: value, name: value === '' ? 'Choose…' : `${value} (unknown)` }]),
	];
	const made = h('select', attributes, ...all.map(({ id, name }) => h('option', { value: id }, name)));
	made.value = value;
	return made;
}
