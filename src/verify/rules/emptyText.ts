import { attribute, closest, elementsIn, tagOf, textOf, type Element } from '../element.ts';
import type { Rule } from '../rule.ts';

/** Elements that are useless without words. */
const WORDED = [
	'p',
	'li',
	'dt',
	'dd',
	'h2',
	'h3',
	'h4',
	'h5',
	'h6',
	'figcaption',
	'caption',
	'blockquote',
	'q',
	'cite',
	'a',
	'button',
	'summary',
	'legend',
	'label',
	'time',
	'th',
];

/** No line, heading, link or quotation is empty. */
export const emptyText: Rule = {
	name: 'Nothing on a page is empty',
	*checkPage({ all }) {
		for (const element of all(...WORDED))
			if (!hasWords(element) && !isFilledLater(element))
				yield { what: `${tagOf(element)} is empty.`, todo: 'Give it words, or leave it out where there is nothing to say.' };
		const [main] = all('main');
		if (main === undefined) yield { what: 'It has no <main>.', todo: 'Put the content into <main>.' };
		else if (!hasWords(main)) yield { what: 'It has no content.', todo: 'Give it words, or do not publish it.' };
	},
};

const PICTURES = new Set(['img', 'svg', 'picture', 'input', 'select', 'textarea', 'iframe', 'video', 'audio']);

function hasWords(element: Element): boolean {
	if (textOf(element).trim() !== '' || (attribute(element, 'aria-label') ?? '') !== '') return true;
	return [...elementsIn(element)].some(({ tagName }) => PICTURES.has(tagName));
}

/** Whether a script will write into an element: it is a live region, or in a template. */
function isFilledLater(element: Element): boolean {
	return (
		closest(
			element,
			(candidate) =>
				['status', 'alert', 'log'].includes(attribute(candidate, 'role') ?? '') ||
				attribute(candidate, 'aria-live') !== undefined ||
				candidate.tagName === 'template',
		) !== undefined
	);
}
