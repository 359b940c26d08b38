import { Chance } from './chance.ts';

const BEGINNINGS = [
	'b',
	'br',
	'd',
	'dr',
	'f',
	'g',
	'gr',
	'h',
	'k',
	'kl',
	'l',
	'm',
	'n',
	'p',
	'pr',
	'r',
	's',
	'sk',
	'st',
	't',
	'tr',
	'v',
	'w',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'];
const ENDINGS = ['', '', 'l', 'm', 'n', 'nd', 'r', 'rk', 's', 'st', 't', 'th'];
const SMALL = [
	'the',
	'of',
	'and',
	'to',
	'in',
	'a',
	'that',
	'on',
	'it',
	'with',
	'was',
	'for',
	'by',
	'had',
	'which',
	'at',
	'from',
	'they',
	'after',
	'before',
];

/** Words of no language, the shorter the more they are used: enough of them that a search index grows as that of a newspaper does. */
const WORDS = inventWords(20_000);

function inventWords(count: number): readonly string[] {
	const chance = new Chance(7);
	const words = new Set<string>();
	while (words.size < count) {
		const syllables = words.size < 300 ? 1 : words.size < 6_000 ? 2 : 3;
		words.add(Array.from({ length: syllables }, () => chance.pick(BEGINNINGS) + chance.pick(VOWELS) + chance.pick(ENDINGS)).join(''));
	}
	return [...words];
}

/** Words in a row, without a stop. */
export function wordsOf(chance: Chance, count: number): string {
	return Array.from({ length: count }, (_, index) => (index % 3 === 1 ? chance.pick(SMALL) : chance.pickRanked(WORDS))).join(' ');
}

/** A sentence of some words. */
export function sentenceOf(chance: Chance, count: number): string {
	return `${capital(wordsOf(chance, count))}.`;
}

/** A name of one word that nobody has. */
export function nameOf(chance: Chance): string {
	return capital(chance.pick(BEGINNINGS) + chance.pick(VOWELS) + chance.pick(BEGINNINGS) + chance.pick(VOWELS) + chance.pick(ENDINGS));
}

export function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
