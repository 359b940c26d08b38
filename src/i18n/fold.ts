/** Letters that look alike or are typed for each other: in each group, the search takes the first for all. */
const ALIKE = new Map(
	'اٱٲٳٵ وۇۆۈۋ یيىېۍێۑ کكڪ گګ هةہھۃەۿ نں iı lł oø dđð hħ'
		.split(' ')
		.flatMap(([one = '', ...others]) => others.map((other) => [other, one])),
);

/** Marks above and below Latin, Greek, Cyrillic, Hebrew and Arabic letters, signs that only lengthen or part them, and those that nobody sees. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u0621ʿʾʻʼ\p{Cf}]/gu;

/** The digits of Arabic and of Persian and Urdu. The last half of a byte of their numbers is what they count. */
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/**
 * Words as the search compares them, in what is searched and in what is looked for alike: without marks above and below letters, with one letter for
 * those that look alike, in European digits, and with a space for what parts the letters of a word without being seen.
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

/** The words of a text as the search compares them. */
export function foldedWordsOf(text: string): readonly string[] {
	return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Between what the search shows of a text and how its words are looked for besides. No text has it. */
export const SEARCH_TAIL = '\u2063\u2063\u2063';

/** Between the parts of what the search keeps of one article: its own words, its claims, its sources. No text has it either. */
export const SEARCH_PART = '\u2063\u2063';
