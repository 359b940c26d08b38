import { foldedWordsOf } from '../../i18n/fold.ts';

/** A word of an excerpt with the space after it, and whether it matches the search. */
type ExcerptWord = readonly [words: string, isFound: boolean];

/** The length of an excerpt, in words. */
const LENGTH = 26;

/** Returns the passage that contains most of the words searched for, as it is written in the text. */
export function excerptOf(content: string, lookedFor: string): readonly ExcerptWord[] {
	const wanted = foldedWordsOf(lookedFor);
	const tokens = (content.match(/\S+\s*/g) ?? []).map((words) => {
		const parts = foldedWordsOf(words);
		return { words, found: wanted.filter((word) => [...parts, parts.join('')].some((part) => begin(part, word))) };
	});
	const scores = tokens.map(({ found }, at) =>
		found.length === 0 ? 0 : new Set(tokens.slice(at, at + LENGTH).flatMap((token) => token.found)).size,
	);
	// Start a few words before the first match.
	const start = Math.max(0, scores.indexOf(Math.max(...scores)) - 5);
	return tokens.slice(start, start + LENGTH).map(({ found, words }) => [words, found.length > 0]);
}

/** Whether a word starts with the one searched for, or differs from it only in its ending. */
function begin(part: string, word: string): boolean {
	return part.startsWith(word) || (word.length > 4 && part.length > 3 && word.startsWith(part.slice(0, -1)));
}
