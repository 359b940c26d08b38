import type { Card } from './card.ts';

export type Family = 'serif' | 'naskh' | 'nastaliq' | 'sans';

/** The fonts of a card, and the room they need, as a share of the type size. */
export interface Typeface {
	/** Each letter comes from the first family that has it. */
	readonly families: readonly Family[];
	/** The factor that makes letters look as large as Latin ones of the same size. */
	readonly scale: number;
	/** The distance from one baseline to the next. */
	readonly leading: number;
	/** How far the highest letters reach above the baseline, and how far most letters reach below it. */
	readonly ascent: number;
	readonly descent: number;
	/** The space above and below the claim, in pixels. It is smaller if few letters reach as far up or down as the furthest. */
	readonly gap: number;
}

/** Latin letters. An Arabic name among them is set in Naskh. */
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

/** For Urdu. Nastaliq words slope down to the baseline from high above it. */
const NASTALIQ: Typeface = {
	families: ['nastaliq', 'naskh', 'serif', 'sans'],
	scale: 0.92,
	leading: 2.02,
	ascent: 1.75,
	descent: 0.58,
	gap: 32,
};

/** The typeface for the language of a card. */
export function typefaceOf({ direction, language }: Pick<Card, 'direction' | 'language'>): Typeface {
	if (direction === 'ltr') return SERIF;
	return language.split('-', 1)[0] === 'ur' ? NASTALIQ : NASKH;
}
