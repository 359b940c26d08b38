import type { TagText } from '../text.ts';

/** The words alone: text without styles explains nobody behind them. */
export const text: TagText<'Entity'> = {
	inSearch: (_, words) => words,
	inSentence: (_, words) => words,
};
