import { drawnLetters } from './faces.ts';

/** Characters that every card can draw, so that no font needs to be opened to check them: those of English, Urdu and Dari. */
const COMMON = /^[\s\u0020-\u007e\u00a0-\u00ff\u0620-\u06f9\u200b-\u200f\u2066-\u2069\u2013\u2014\u2018-\u201d\u2026]*$/;

/** The characters that no font of the cards has. Combined ones, such as the parts of an emoji, are together. */
export function missingLetters(text: string): readonly string[] {
	if (COMMON.test(text)) return [];
	const letters = drawnLetters();
	const isMissing = (sign: string) => !INVISIBLE.test(sign) && !letters.has(sign.codePointAt(0) ?? 0);
	return [...new Intl.Segmenter().segment(text.normalize('NFC'))]
		.map(({ segment }) => segment)
		.filter((letter) => Array.from(letter).some(isMissing));
}

/** Replaces what a card cannot draw: emoji are removed, and other characters become an ellipsis. */
export function withoutMissing(text: string): string {
	const missing = new Set(missingLetters(text));
	if (missing.size === 0) return text;
	return [...new Intl.Segmenter().segment(text)]
		.map(({ segment }) => (!missing.has(segment) ? segment : /\p{Extended_Pictographic}|\p{Emoji_Presentation}/u.test(segment) ? '' : '…'))
		.join('')
		.replace(/…[…\s]*…/gu, '…')
		.replace(/ {2,}/g, ' ')
		.trim();
}

/** Characters that cannot be seen: spaces, direction marks, variation selectors. */
const INVISIBLE = /[\s\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/u;
