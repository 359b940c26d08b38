import type { Card } from './card.ts';
import { withoutMissing } from './missing.ts';

/** U+2066 starts left-to-right text inside right-to-left text, and U+2069 ends it. */
const ISOLATED = '\u2066$&\u2069';

/**
 * Latin names with what belongs to them: "Mevlüt Çavuşoğlu", "F-16", "AT&T", and "U.S." with its last full stop, but "NATO"
 * without a full stop after it.
 */
const LATIN =
	/\d*\p{Script=Latin}[\p{Script=Latin}\p{M}\d]*(?:[ .&’'/-]{1,3}[\p{Script=Latin}\d][\p{Script=Latin}\p{M}\d]*)*(?:(?<=\.\p{Lu})\.)?/gu;

/** A word longer than any real one may be broken after this many characters. In Nastaliq a long word is high as well as wide. */
const ENDLESS = { ltr: /\S{30}(?=\S)/gu, rtl: /\S{20}(?=\S)/gu };

/** Keeps letters from joining and allows a line break. */
const BREAK = '$&\u200c\u200b';

/** Letters in the scholarly spelling of Arabic names. Newsreader has them only as a letter and a mark. */
const SCHOLARLY = /[\u1e00-\u1e7f\u1e86-\u1e9b]/g;

/**
 * Prepares words for a card. The result is on one line and has no characters that cannot be drawn. In right-to-left text, Latin
 * names are isolated. A text longer than `limit` is cut and ends with an ellipsis, and very long words can be broken.
 */
export function drawable(text: string, limit: number, direction: Card['direction']): string {
	const words = withoutMissing(shorten(inThousandths(plain(text)), limit))
		.replace(ENDLESS[direction], BREAK)
		.replace(SCHOLARLY, (letter) => letter.normalize('NFD'))
		.replaceAll('ʿ', '‘')
		.replaceAll('ʾ', '’');
	return direction === 'rtl' ? words.replace(LATIN, ISOLATED) : words;
}

/** Writes ‰ and ‱ as fractions, because no font has these characters. */
function inThousandths(text: string): string {
	return text.replace(/\s?‰/g, '/1000').replace(/\s?‱/g, '/10000');
}

/** Text on one line, without characters that cannot be shown. */
export function plain(text: string): string {
	return text
		.toWellFormed()
		.normalize('NFC')
		.replace(/\s+/gu, ' ')
		.replace(/[\p{Cc}\ufffe\uffff]/gu, '')
		.trim();
}

/** Shortens a text to `limit` UTF-16 units, between two words, with an ellipsis. */
export function shorten(text: string, limit: number): string {
	if (text.length <= limit) return text;
	const cut = text
		.slice(0, limit - 1)
		.toWellFormed()
		.replace(/\ufffd$/, '');
	const space = cut.lastIndexOf(' ');
	return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\s\p{P}]+$/u, '')}…`;
}
