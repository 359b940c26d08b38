import { foldedWordsOf } from '../../i18n/fold.ts';

/** A word of an excerpt with the space behind it, and whether it was looked for. */
type ExcerptWord = readonly [words: string, isFound: boolean];

/** How many words are shown. */
const LENGTH = 26;

/** The stretch of a text that has most of the words that were looked for, in the letters in which it is written. */
export function excerptOf(content: string, lookedFor: string): readonly ExcerptWord[] {
	const wanted = foldedWordsOf(lookedFor);
	const tokens = (content.match(/\S+\s*/g) ?? []).map((words) => {
		const parts = foldedWordsOf(words);
		return { words, found: wanted.filter((word) => [...parts, parts.join('')].some((part) => begin(part, word))) };
	});
	const scores = tokens.map(({ found }, at) =>
		found.length === 0 ? 0 : new Set(tokens.slice(at, at + LENGTH).flatMap((token) => token.found)).size,
	);
	// Some words before the first that was looked for.
	const start = Math.max(0, scores.indexOf(Math.max(...scores)) - 5);
	return tokens.slice(start, start + LENGTH).map(({ found, words }) => [words, found.length > 0]);
}

/** Whether a word begins with one that was looked for, or differs from it only in its ending. */
function begin(part: string, word: string): boolean {
	return part.startsWith(word) || (word.length > 4 && part.length > 3 && word.startsWith(part.slice(0, -1)));
}
