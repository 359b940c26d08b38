import type { Card } from './card.ts';
import { withoutMissing } from './missing.ts';

/** U+2066 opens what reads from left to right within words from right to left, and U+2069 closes it. */
const ISOLATED = '\u2066$&\u2069';

/** Latin names, with what belongs to them: "Mevlüt Çavuşoğlu", "F-16", "AT&T", "U.S." and not the full stop after "NATO". */
const LATIN =
	/\d*\p{Script=Latin}[\p{Script=Latin}\p{M}\d]*(?:[ .&’'/-]{1,3}[\p{Script=Latin}\d][\p{Script=Latin}\p{M}\d]*)*(?:(?<=\.\p{Lu})\.)?/gu;

/** A word longer than any that has a meaning may be broken after this much of it. In Nastaliq such a word is high as well as wide. */
const ENDLESS = { ltr: /\S{30}(?=\S)/gu, rtl: /\S{20}(?=\S)/gu };

/** Parts letters that would join, and lets a line end. */
const BREAK = '$&\u200c\u200b';

/** Letters of Arabic names in scholarly spelling that Newsreader draws only as a letter and a mark. */
const SCHOLARLY = /[\u1e00-\u1e7f\u1e86-\u1e9b]/g;

/**
 * Words as a card can draw them: on one line, without characters that XML forbids, with letters that the typefaces have,
 * and with Latin names set apart where they are in words from right to left. A text that is too long ends with an ellipsis;
 * a word that is too long can be broken.
 */
export function drawable(text: string, limit: number, direction: Card['direction']): string {
	const words = withoutMissing(shorten(inThousandths(plain(text)), limit))
		.replace(ENDLESS[direction], BREAK)
		.replace(SCHOLARLY, (letter) => letter.normalize('NFD'))
		.replaceAll('ʿ', '‘')
		.replaceAll('ʾ', '’');
	return direction === 'rtl' ? words.replace(LATIN, ISOLATED) : words;
}

/** The same with numbers for a sign that no file of letters has. */
function inThousandths(text: string): string {
	return text.replace(/\s?‰/g, '/1000').replace(/\s?‱/g, '/10000');
}

/** Words on one line, without characters that nothing can show. */
export function plain(text: string): string {
	return text
		.toWellFormed()
		.normalize('NFC')
		.replace(/\s+/gu, ' ')
		.replace(/[\p{Cc}\ufffe\uffff]/gu, '')
		.trim();
}

/** A text of at most `limit` UTF-16 units; one that is longer is cut between two words. */
export function shorten(text: string, limit: number): string {
	if (text.length <= limit) return text;
	const cut = text
		.slice(0, limit - 1)
		.toWellFormed()
		.replace(/\ufffd$/, '');
	const space = cut.lastIndexOf(' ');
	return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\s\p{P}]+$/u, '')}…`;
}
