import type { TagText } from '../text.ts';

/** Just the words: plain text has no explanation to link to. */
export const text: TagText<'Entity'> = {
	inSearch: (_, words) => words,
	inSentence: (_, words) => words,
};
