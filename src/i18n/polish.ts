/**
 * Where newspapers write dates differently from `Intl`. This is code and not in a words file, because it corrects the
 * library's output and gives a translator nothing to choose.
 */
const POLISH: Readonly<Record<string, (words: string) => string>> = {
	/** No comma, a word for the first of the month, and a word between the ends of a period. */
	ur: (words) =>
		words
			.replace('،', '')
			.replace(/^1 (?=\p{L})/u, 'یکم ')
			.replace(/\s?–\s?/, ' تا '),
	/** A word between the ends of a period. */
	fa: (words) => words.replace(' – ', ' تا '),
};

/** Returns the function that corrects the dates that `Intl` formats in a language. */
export function polishFor(tag: string): (words: string) => string {
	return POLISH[new Intl.Locale(tag).language] ?? ((words) => words);
}
