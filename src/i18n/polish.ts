/**
 * What newspapers write in another way than the library of dates does. This is code and no file of words: it mends what the library
 * makes, and says nothing that a translator could put in other words.
 */
const POLISH: Readonly<Record<string, (words: string) => string>> = {
	/** Without the comma of the library, the first of a month by its word, and spans in words. */
	ur: (words) =>
		words
			.replace('،', '')
			.replace(/^1 (?=\p{L})/u, 'یکم ')
			.replace(/\s?–\s?/, ' تا '),
	/** Spans in words. */
	fa: (words) => words.replace(' – ', ' تا '),
};

/** Puts a date right that the library wrote in a language. */
export function polishFor(tag: string): (words: string) => string {
	return POLISH[new Intl.Locale(tag).language] ?? ((words) => words);
}
