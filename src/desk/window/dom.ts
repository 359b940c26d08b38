type Child = Node | string | undefined;
type Attributes = Readonly<Record<string, string | boolean | number | ((event: Event) => void) | undefined>>;

/** Makes an element. Strings become text, never markup. Functions become event listeners: `onclick` and the like. */
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

/** Shows a waiting message. The returned function says whether it is still there: the editor may have chosen something else meanwhile. */
export function waitIn(place: HTMLElement, said: string, ...before: readonly HTMLElement[]): () => boolean {
	const waiting = h('p', { role: 'status' }, said);
	place.replaceChildren(...before, waiting);
	return () => waiting.isConnected;
}

/** A button that does something. */
export function button(label: string, act: () => void, attributes: Attributes = {}): HTMLButtonElement {
	return h('button', { type: 'button', onclick: act, ...attributes }, label);
}

/** A drop-down list of values with names. A current value that is not in the list is kept and shown. */
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
