/** A word or a figure, with the signs within it: 41, 1,200, long-term. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,٫٬’'-][\p{L}\p{M}\p{N}]+)*/gu;
/** Shorter words than this say little by themselves. Figures count at any length. */
const LENGTH = 4;

/**
 * The figures and words that a claim no longer has, while the words marked with it in the text still have them. `was`
 * and `now` are the claim’s wordings, `marked` the words in the text.
 */
export function leftInText(was: string, now: string, marked: string): readonly string[] {
	const [kept, standing] = [now, marked].map((text) => new Set(wordsIn(text).map((word) => word.toLowerCase())));
	const gone = wordsIn(was).filter((word) => !kept?.has(word.toLowerCase()) && standing?.has(word.toLowerCase()));
	return [...new Set(gone)].filter((word) => /\p{N}/u.test(word) || word.length >= LENGTH);
}

function wordsIn(text: string): readonly string[] {
	return text.match(WORD) ?? [];
}
