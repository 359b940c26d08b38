import { fold } from '../../i18n/fold.ts';

/** A word, including invisible characters between its letters. */
const WORD = /[\p{L}\p{M}\p{N}\u200c\u200d]+/gu;

/**
 * The folded forms of a text's words, each once, unless they are the same as the words. If an invisible character splits a word,
 * its parts are added, and the word without that character.
 */
export function foldedWords(text: string): string {
	const words = new Set(text.match(WORD));
	const folded = [...words].flatMap((word) => {
		const looked = fold(word);
		if (looked === word.toLowerCase()) return [];
		return looked.includes(' ') ? [...looked.split(' '), looked.replaceAll(' ', '')] : [looked];
	});
	return [...new Set(folded)].filter((word) => word !== '').join(' ');
}
