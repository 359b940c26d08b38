import { z } from 'astro/zod';
import { UNKNOWN } from './date.ts';
import { text } from './text.ts';
import { translations } from './translation.ts';

export const OUTLET_KINDS = [
	'newspaper',
	'news-agency',
	'broadcaster',
	'news-site',
	'magazine',
	'think-tank',
	'ngo',
	'government',
	'international-body',
	'journal',
	'reference',
	'aggregator',
	'blog',
] as const;

const countries = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** Whether a text is the code of a country that exists. ZZ means no country. */
export function isCountry(code: string): boolean {
	return /^[A-Z]{2}$/.test(code) && code !== 'ZZ' && countries.of(code) !== undefined;
}

/** A publisher of sources. Its id is the name of its file. */
export const outletSchema = z.strictObject({
	name: text(2).describe('the name as it calls itself'),
	shortName: text(2, 24).optional().describe('a shorter name for use in a sentence'),
	kind: z.enum(OUTLET_KINDS).describe('what sort of publisher it is'),
	country: z
		.string()
		.refine((code) => code === UNKNOWN || isCountry(code), { error: 'unknown-value' })
		.default('unknown')
		.describe('its country as two capital letters (ISO 3166), or unknown'),
	owner: text(2).default('unknown').describe('who owns or funds it, or unknown'),
	basis: text(3).optional().describe('where country and owner were looked up'),
	stake: text(5, 160)
		.optional()
		.describe('what a reader should know where it is the only source: whose state, party or side it is close to'),
	translations: translations(
		z.strictObject({
			name: text(2).optional().describe('its name in that script, where it has one'),
			shortName: text(2, 24).optional().describe('a shorter name for use in a sentence'),
			owner: text(2).optional().describe('who owns or funds it'),
			stake: text(5, 160).optional().describe('whose state, party or side it is close to'),
		}),
	),
});

export type OutletData = z.output<typeof outletSchema>;
export type OutletKind = (typeof OUTLET_KINDS)[number];
