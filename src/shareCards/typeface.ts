import type { Card } from './card.ts';

/** The letters of a card and the room they need, in parts of their size. */
export interface Typeface {
	/** The families, as fonts.ts names them. Each letter comes from the first that has it. */
	readonly families: string;
	/** What to multiply a size with, so that letters look as large as Latin ones. */
	readonly scale: number;
	/** The usual width of a letter, spaces counted in. */
	readonly letter: number;
	/** From one baseline to the next. */
	readonly leading: number;
	/** The same as the font file asks for it, where letters from a flatter font are in many lines. */
	readonly ownLeading?: number;
	/** How far the highest letters rise above the baseline, and most hang below it. */
	readonly ascent: number;
	readonly descent: number;
	/** The size of our finding at the head of a card, in pixels, and how far below the middle of its letters their baseline is. */
	readonly headline: number;
	readonly middle: number;
	/** Paper above and below the claim, in pixels. Less where few letters reach as far as the highest and the lowest. */
	readonly gap: number;
}

/** Latin letters. A name in Arabic letters among them is set in Naskh. */
const SERIF: Typeface = {
	families: 'Card Serif, Card Naskh, Card Sans',
	scale: 1,
	letter: 0.43,
	leading: 1.17,
	ascent: 1.2,
	descent: 0.26,
	headline: 104,
	middle: 0.3,
	gap: 44,
};

/** For Arabic, Persian, Dari and Pashto. */
const NASKH: Typeface = {
	families: 'Card Naskh, Card Serif, Card Sans',
	scale: 0.96,
	letter: 0.4,
	leading: 1.5,
	ownLeading: 1.71,
	ascent: 1.2,
	descent: 0.45,
	headline: 92,
	middle: 0.26,
	gap: 40,
};

/** For Urdu. The letters of a word descend to the baseline from high above it. */
const NASTALIQ: Typeface = {
	families: 'Card Nastaliq, Card Naskh, Card Serif, Card Sans',
	scale: 0.92,
	letter: 0.31,
	leading: 2.02,
	ownLeading: 2.51,
	ascent: 1.75,
	descent: 0.58,
	headline: 84,
	middle: 0.32,
	gap: 32,
};

/** The typeface for the words of a card. */
export function typefaceOf({ direction, language }: Pick<Card, 'direction' | 'language'>): Typeface {
	if (direction === 'ltr') return SERIF;
	return language.split('-', 1)[0] === 'ur' ? NASTALIQ : NASKH;
}
