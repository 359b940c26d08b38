/** Letters that look alike or are typed for each other, each with the one that stands for all of them in the search. */
const ALIKE: Readonly<Record<string, string>> = {
	...standingFor('ا', 'أإآٱٲٳٵ'),
	...standingFor('و', 'ؤۇۆۈۋ'),
	...standingFor('ی', 'يىئېۍێۑ'),
	...standingFor('ک', 'كڪ'),
	...standingFor('گ', 'ګ'),
	...standingFor('ه', 'ةہھۀۂۃەۿ'),
	...standingFor('ن', 'ں'),
	...standingFor('i', 'ıɪ'),
	...standingFor('l', 'ł'),
	...standingFor('o', 'ø'),
	...standingFor('d', 'đð'),
	...standingFor('h', 'ħ'),
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	þ: 'th',
};

/** Marks above and below Latin, Greek, Cyrillic, Hebrew and Arabic letters, signs that only lengthen or part them, and those that nobody sees. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u0621ʿʾʻʼ\p{Cf}]/gu;

/**
 * Words as the search compares them, in what is searched and in what is looked for alike: without marks above and below letters, with one letter for
 * those that look alike, in European digits, and with a space for what parts the letters of a word without being seen.
 */
export function fold(words: string): string {
	return words
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\u200c\u00ad]/g, ' ')
		.replace(/./gsu, (sign) => ALIKE[sign] ?? sign)
		.normalize('NFD')
		.replace(MARKS, '')
		.replace(/\p{Nd}/gu, digit)
		.replace(/./gsu, (sign) => ALIKE[sign] ?? sign)
		.normalize('NFC');
}

/** The digit of any script as a European one. In Unicode the ten of a script follow each other, from nought. */
function digit(sign: string): string {
	const code = sign.codePointAt(0) ?? 0;
	let value = 0;
	while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
	return String(value);
}

function standingFor(one: string, others: string): Readonly<Record<string, string>> {
	return Object.fromEntries(Array.from(others, (other) => [other, one]));
}

/** Between what the search shows of a text and how its words are looked for besides. No text has it. */
export const SEARCH_TAIL = '\u2063\u2063\u2063';
