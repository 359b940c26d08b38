/** Letters that look alike or are typed for each other. In each group, the search replaces all of them with the first. */
const ALIKE = new Map(
	'اٱٲٳٵ وۇۆۈۋ یيىېۍێۑ کكڪ گګ هةہھۃەۿ نں iı lł oø dđð hħ'
		.split(' ')
		.flatMap(([one = '', ...others]) => others.map((other) => [other, one])),
);

/**
 * Characters that the search ignores: marks above and below Latin, Greek, Cyrillic, Hebrew and Arabic letters, signs
 * that only lengthen or separate letters, and invisible characters.
 */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u0621ʿʾʻʼ\p{Cf}]/gu;

/** Arabic, Persian and Urdu digits. The last four bits of the code point are the value. */
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/**
 * Normalises text for the search, both in the index and in what readers type. Removes marks above and below letters,
 * replaces letters that look alike, uses European digits, and turns invisible separators inside words into spaces.
 */
export function fold(words: string): string {
	return words
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[\u200c\u00ad]/g, ' ')
		.replace(MARKS, '')
		.replace(DIGITS, (sign) => String(sign.charCodeAt(0) & 15))
		.replace(/[^ -~]/g, (sign) => ALIKE.get(sign) ?? sign)
		.normalize();
}

/** Splits a text into words, as the search compares them. */
export function foldedWordsOf(text: string): readonly string[] {
	return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Separates the text that the search shows from the folded words that it also matches. Does not occur in texts. */
export const SEARCH_TAIL = '\u2063\u2063\u2063';

/** Separates the parts of an indexed article: its own text, its claims and its sources. Does not occur in texts. */
export const SEARCH_PART = '\u2063\u2063';
