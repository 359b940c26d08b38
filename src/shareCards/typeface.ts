import type { Card } from './card.ts';

export type Family = 'serif' | 'naskh' | 'nastaliq' | 'sans';

/** The letters of a card and the room they need, in parts of their size. */
export interface Typeface {
	/** Each letter comes from the first that has it. */
	readonly families: readonly Family[];
	/** What to multiply a size with, so that letters look as large as Latin ones. */
	readonly scale: number;
	/** From one baseline to the next. */
	readonly leading: number;
	/** How far the highest letters rise above the baseline, and most hang below it. */
	readonly ascent: number;
	readonly descent: number;
	/** Paper above and below the claim, in pixels. Less where few letters reach as far as the highest and the lowest. */
	readonly gap: number;
}

/** Latin letters. A name in Arabic letters among them is set in Naskh. */
const SERIF: Typeface = {
	families: ['serif', 'naskh', 'sans'],
	scale: 1,
	leading: 1.17,
	ascent: 1.2,
	descent: 0.26,
	gap: 44,
};

/** For Arabic, Persian, Dari and Pashto. */
const NASKH: Typeface = {
	families: ['naskh', 'serif', 'sans'],
	scale: 0.96,
	leading: 1.5,
	ascent: 1.2,
	descent: 0.45,
	gap: 40,
};

/** For Urdu. The letters of a word descend to the baseline from high above it. */
const NASTALIQ: Typeface = {
	families: ['nastaliq', 'naskh', 'serif', 'sans'],
	scale: 0.92,
	leading: 2.02,
	ascent: 1.75,
	descent: 0.58,
	gap: 32,
};

/** The typeface for the words of a card. */
export function typefaceOf({ direction, language }: Pick<Card, 'direction' | 'language'>): Typeface {
	if (direction === 'ltr') return SERIF;
	return language.split('-', 1)[0] === 'ur' ? NASTALIQ : NASKH;
}
