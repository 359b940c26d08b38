import { z } from 'astro/zod';
import { countryCode, spots } from './map.ts';
import { text } from './text.ts';
import { translations } from './translation.ts';

export const ENTITY_KINDS = ['person', 'organisation', 'place', 'agreement', 'event', 'concept'] as const;

/** A person, organisation, place, agreement, event or term, with the one spelling that we use. Its id is the name of its file. */
export const entitySchema = z.strictObject({
	name: text(2).describe('the one spelling that we use'),
	shortName: text(2, 24).optional().describe('a shorter name for use in a sentence'),
	kind: z.enum(ENTITY_KINDS).describe('what it is'),
	description: text(10, 220).describe('one sentence that explains it to a newcomer'),
	aliases: z.array(text(1)).default([]).describe('other spellings and names that readers meet'),
	coordinates: z
		.strictObject({
			latitude: z.number().min(-90).max(90).describe('degrees north, WGS 84'),
			longitude: z.number().min(-180).max(180).describe('degrees east, WGS 84'),
			basis: text(3).describe('where the numbers come from'),
			atSea: z.boolean().default(false).describe('true for what does lie at sea, such as a wreck'),
		})
		.optional()
		.describe('for a place: one point, with where it was looked up'),
	line: z
		.strictObject({
			between: z
				.array(countryCode)
				.length(2)
				.optional()
				.describe('a border as a whole: the two countries on either side (ISO 3166-1), like [AF, PK]'),
			atlas: text(3).optional().describe('a line that Natural Earth marks as disputed, or a claim: its id in the list of the check'),
			course: spots(2).optional().describe('any other line: latitude and longitude of each turn, like 48.8738 2.2950, 48.8656 2.3212'),
			disputed: text(10, 240).optional().describe('who sees it how, in a sentence or two; it is then drawn dashed, and the map says so'),
			disputedBasis: text(3).optional().describe('where it says so; needed with disputed'),
			basis: text(3).describe('where the course of the line comes from'),
		})
		.optional()
		.describe('for a line or a street: how maps draw it; between, atlas or course'),
	area: z
		.strictObject({
			country: countryCode.optional().describe('a whole country (ISO 3166-1), like BO'),
			outline: spots(3).optional().describe('any other area: latitude and longitude of each corner'),
			basis: text(3).describe('where the outline comes from'),
		})
		.optional()
		.describe('for an area: how maps draw it; country or outline'),
	translations: translations(
		z.strictObject({
			name: text(2).describe('the one spelling that we use in that language'),
			shortName: text(2, 24).optional().describe('a shorter name for use in a sentence'),
			description: text(10, 220).describe('one sentence that explains it to a newcomer'),
			aliases: z.array(text(1)).default([]).describe('other spellings and names that readers of that language meet'),
			disputed: text(10, 240).optional().describe('for a disputed line: who sees it how'),
			disputedBasis: text(3).optional().describe('where it says so; titles and names of publishers may stay as they are'),
		}),
	),
});

export type EntityData = z.output<typeof entitySchema>;
export type EntityKind = (typeof ENTITY_KINDS)[number];
