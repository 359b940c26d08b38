import { fold, SEARCH_TAIL } from '../../i18n/fold.ts';

/** A word of an excerpt with what stands around it, and whether it was looked for. */
interface ExcerptWord {
	readonly words: string;
	readonly isFound: boolean;
}

/** How many words are shown. */
const LENGTH = 26;

/** The stretch of a text in which most of the words stand that were looked for, in the letters in which it is written. */
export function excerptOf(content: string, lookedFor: string): readonly ExcerptWord[] {
	const [text = ''] = content.split(SEARCH_TAIL);
	const wanted = fold(lookedFor).match(/[\p{L}\p{N}]+/gu) ?? [];
	const tokens = (text.match(/\S+\s*/g) ?? []).map((words) => ({ words, found: wanted.filter((word) => matches(words, word)) }));
	let best = { start: 0, score: 0 };
	for (const [start, { found }] of tokens.entries()) {
		if (found.length === 0) continue;
		const near = tokens.slice(start, start + LENGTH).flatMap((token) => token.found);
		const score = new Set(near).size * LENGTH + near.length;
		if (score > best.score) best = { start, score };
	}
	// Some words before the first that was looked for.
	const start = Math.max(0, best.start - 5);
	return tokens.slice(start, start + LENGTH).map(({ found, words }) => ({ words, isFound: found.length > 0 }));
}

/** Whether a word begins with one that was looked for, or differs from it only in its ending. */
function matches(token: string, word: string): boolean {
	const parts = fold(token).match(/[\p{L}\p{N}]+/gu) ?? [];
	const stem = word.slice(0, Math.max(4, word.length - 2));
	return [...parts, parts.join('')].some((part) => part.startsWith(word) || (part.startsWith(stem) && part.length <= word.length + 2));
}
