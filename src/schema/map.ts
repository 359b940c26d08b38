import { z } from 'astro/zod';
import { reference } from './id.ts';
import { text } from './text.ts';
import { translatedWordsSchema, translations } from './translation.ts';

/** content/maps/<id>.yml: places and lines on a map. Their positions are in their own files. */
export const mapSchema = z.strictObject({
	title: text(10, 110).describe('what the map shows'),
	// More names would not fit on a phone.
	places: z.array(reference).min(2).max(12).describe('the ids of the entities to draw: places with coordinates, and lines'),
	inWords: text(40, 600).describe('what the map shows, for readers who do not see it; it names every place'),
	note: text(10, 400).optional().describe('what the map leaves out, and what else a reader should know'),
	translations: translations(z.array(translatedWordsSchema)),
});

export type MapData = z.output<typeof mapSchema>;
