import { z } from 'astro/zod';
import { text } from './text.ts';
import { translations } from './translation.ts';

export const ENTITY_KINDS = ['person', 'organisation', 'place', 'agreement', 'event', 'concept'] as const;

/**
 * The lines that maps may draw. An atlas draws every line as a fact, also where it is contested; so each is looked at
 * before it is let in here.
 */
export const BORDERS = ['afghanistan-pakistan'] as const;

/** A person, organisation, place, agreement, event or term, spelt one way. Its id is the file's name. */
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
		})
		.optional()
		.describe('for a place: one point, with where it was looked up'),
	line: z
		.strictObject({
			border: z.enum(BORDERS).describe('which line of the atlas it is'),
			disputed: text(10, 240).optional().describe('who sees it how, in a sentence or two; it is then drawn dashed, and the map says so'),
			basis: text(3).describe('where the course of the line comes from'),
		})
		.optional()
		.describe('for a line between two countries: how maps draw it'),
	translations: translations(
		z.strictObject({
			name: text(2).describe('the one spelling that we use in that language'),
			shortName: text(2, 24).optional().describe('a shorter name for use in a sentence'),
			description: text(10, 220).describe('one sentence that explains it to a newcomer'),
			aliases: z.array(text(1)).default([]).describe('other spellings and names that readers of that language meet'),
			disputed: text(10, 240).optional().describe('for a disputed line: who sees it how'),
		}),
	),
});

export type EntityData = z.output<typeof entitySchema>;
export type Border = (typeof BORDERS)[number];
export type EntityKind = (typeof ENTITY_KINDS)[number];
