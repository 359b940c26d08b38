/** Attributes for looks or technique, which tell readers nothing. */
const LOOKS = new Set(['class', 'fetchpriority', 'loading', 'style', 'viewbox', 'xmlns']);

/** Classes that mean more than looks. */
const MARKS: Readonly<Record<string, string>> = {
	'align-center': 'centred',
	'align-right': 'at the right',
	'claim-words': 'underlined',
	'visually-hidden': 'heard only',
};

/** Notes on an element besides its name: its id, who gets it, and all its attributes: `#sources (print only, lang=ur dir=rtl)`. */
export function notesOn(element: Element, except: readonly string[] = []): string {
	const id = element.id === '' ? '' : `#${element.id}`;
	const left = [...element.attributes].filter(({ name }) => !LOOKS.has(name.toLowerCase()) && !['id', ...except].includes(name));
	const notes = [...element.classList]
		.flatMap((name) => MARKS[name] ?? [])
		.concat(audienceOf(element))
		.concat(left.filter(({ name }) => !AUDIENCE.includes(name)).map(({ name, value }) => (value === '' ? name : `${name}=${value}`)));
	return notes.length === 0 ? id : `${id} (${notes.join(', ')})`.trim();
}

const AUDIENCE = ['hidden', 'data-print', 'aria-hidden'];

/** Who gets an element: readers on screen, on paper, or with a screen reader. */
function audienceOf(element: Element): readonly string[] {
	const print = element.getAttribute('data-print');
	const isHidden = element.hasAttribute('hidden');
	return [
		...(print === 'only' ? [isHidden ? 'print only' : 'print and screen'] : isHidden ? ['hidden'] : []),
		...(print === 'hide' ? ['not in print'] : []),
		...(element.getAttribute('aria-hidden') === 'true' ? ['not read out'] : []),
	];
}
