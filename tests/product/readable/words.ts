import { notesOn } from './attributes.ts';

/** The Markdown signs around words. */
const SIGNS: Readonly<Record<string, string>> = { b: '**', strong: '**', em: '*', i: '*', del: '~~', code: '`', cite: '_', mark: '==' };

/** Words in a line, with the targets of links and with marks: `[the Herald → /outlets/herald/]`, `⟨time (datetime=2026): 2026⟩`. */
export function wordsOf(nodes: Iterable<Node>): string {
	return [...nodes].map(inLine).join('').replace(/\s+/g, ' ');
}

function inLine(node: Node): string {
	if (node.nodeType === node.TEXT_NODE) return (node.textContent ?? '').replace(/[\t\n\r ]+/g, ' ');
	if (node.nodeType !== node.ELEMENT_NODE) return '';
	const element = node as Element;
	const name = element.localName;
	if (name === 'svg') return drawing(element);
	if (name === 'br') return ' ⏎ ';
	const words = wordsOf(element.childNodes);
	if (name === 'a') return `[${words} → ${element.getAttribute('href') ?? ''}${spaced(notesOn(element, ['href']))}]`;
	const notes = notesOn(element);
	const sign = SIGNS[name];
	if (sign !== undefined && notes === '') return sign + words + sign;
	if (name === 'span' && notes === '') return words;
	return `⟨${name}${notes.startsWith('#') ? notes : spaced(notes)}${words === '' ? '' : `: ${words}`}⟩`;
}

/** A drawing in the page: the shapes it shows, and their names. */
function drawing(svg: Element): string {
	const defined = [...svg.querySelectorAll('symbol')].map(({ id }) => id);
	if (defined.length > 0) return `⟨svg of ${defined.join(' ')}⟩`;
	const used = [...svg.querySelectorAll('use')].map((use) => use.getAttribute('href') ?? '');
	const shown = used.length > 0 ? [...new Set(used)].map((href) => `${href} ×${used.filter((one) => one === href).length}`) : [];
	const others = [...new Set([...svg.querySelectorAll('*')].map(({ localName }) => localName))].filter((name) => name !== 'use');
	const label = svg.getAttribute('aria-label') ?? svg.querySelector('title')?.textContent;
	return `⟨svg ${[...shown, ...others].join(' ').replaceAll(' ×1', '')}${label === undefined ? '' : `: ${label}`}⟩`;
}

function spaced(notes: string): string {
	return notes === '' ? '' : ` ${notes}`;
}
