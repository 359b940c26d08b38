import { defaultTreeAdapter as tree } from 'parse5';
import { around, attribute, elementsIn, setWords, wordsOf, type TreeElement, type TreeNode } from './tree.ts';

const ABOVE = signsFor('0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ');
const BELOW = signsFor('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎');

function signsFor(plain: string, own: string): ReadonlyMap<string, string> {
	return new Map(Array.from(plain, (sign, index) => [sign, own.charAt(index)]));
}

/**
 * Keeps what stands above or below the line apart from the words before it. The text has no marks for that, and without
 * them “63” with the note “1” would become 631. Uses the signs that Unicode has, as in km² and CO₂, else brackets.
 */
export function setApartRaised(root: TreeElement): void {
	for (const element of elementsIn(root)) {
		const signs = signsOf(element);
		// What is inside another is treated with it.
		if (signs === undefined || around(element).some((outer) => signsOf(outer) !== undefined)) continue;
		const words = wordsOf(element).trim();
		const raised = Array.from(words, (sign) => signs.get(sign));
		const hasSigns = !raised.includes(undefined);
		// Letters, as in “1st”, and asterisks change no number, unless Unicode has a raised one, as for ten to the power of n.
		if (!/\p{Nd}/u.test(words) && !hasSigns) continue;
		if (words === '' || /^[[(].*[\])]$/.test(words)) continue;
		const isLinked = [...around(element), ...elementsIn(element)].some(({ tagName }) => tagName === 'a');
		if (!isLinked && hasSigns) setWords(element, raised.join(''));
		else bracket(element);
	}
}

/** The signs for what an element raises or lowers. Undefined if it does neither. */
function signsOf(element: TreeElement): ReadonlyMap<string, string> | undefined {
	if (attribute(element, 'data-desk') !== '') return undefined;
	const style = attribute(element, 'style');
	if (element.tagName === 'sup' || /vertical-align:\s*(?:super|text-top)/i.test(style)) return ABOVE;
	if (/\bMso(?:Foot|End)noteReference\b/.test(attribute(element, 'class'))) return ABOVE;
	return element.tagName === 'sub' || /vertical-align:\s*sub/i.test(style) ? BELOW : undefined;
}

function bracket(element: TreeElement): void {
	const [first] = element.childNodes;
	const text = (value: string): TreeNode => tree.createTextNode(value);
	if (first !== undefined) tree.insertBefore(element, text('['), first);
	tree.appendChild(element, text(']'));
}
