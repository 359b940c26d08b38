import { fold } from '../../i18n/fold.ts';

/** A word, with what parts its letters without being seen. */
const WORD = /[\p{L}\p{M}\p{N}\u200c\u200d]+/gu;

/**
 * How the words of a text are looked for where that is not as they are written: each once. Where an unseen sign parts a
 * word, its parts by themselves and the word without the sign.
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
