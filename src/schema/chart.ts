import { z } from 'astro/zod';
import { UNKNOWN } from './date.ts';
import { reference } from './id.ts';
import { sourceSchema } from './source.ts';
import { text } from './text.ts';
import { translatedWordsSchema, translations } from './translation.ts';

/** One year of a chart: the number, and the document that it is in. */
export const pointSchema = z
	.strictObject({
		year: z.number().int().min(1000).max(2999).describe('the year that was counted'),
		value: z.union([z.number(), z.literal(UNKNOWN)]).describe('the number as the source gives it, or unknown, which is drawn as a gap'),
		source: reference.optional().describe('the id of the source, from the list of this file, that gives the number'),
		doubtful: text(10, 160).optional().describe('why the number is doubtful, in one sentence; it is then drawn hatched'),
		note: text(3, 160).optional().describe('what else a reader should know about this number'),
	})
	.superRefine((point, context) => {
		if (point.value !== UNKNOWN && point.source === undefined)
			context.addIssue({ code: 'custom', message: 'unsourced-number', path: ['value'] });
	});

/** content/charts/<id>.yml: what one institute counted, year by year. It lists its own sources, so that it can be shown on any page. */
export const chartSchema = z.strictObject({
	title: text(10, 110).describe('what the chart shows, of which years, and who counted'),
	counts: text(3, 30).describe('what is counted, in the plural, like attacks'),
	countedBy: reference.describe('the id of the outlet that counted; every number must go back to it'),
	inWords: text(40, 500).describe('what the drawing shows, for readers who do not see it'),
	note: text(10, 400).optional().describe('what a reader should know about the counting'),
	sources: z.array(sourceSchema).min(1).describe('every document that gives a number, and what it is based on'),
	// More would not be legible on a phone.
	points: z.array(pointSchema).min(2).max(16).describe('the years, each with its number'),
	translations: translations(z.array(translatedWordsSchema)),
});

export type PointData = z.output<typeof pointSchema>;
export type ChartData = z.output<typeof chartSchema>;
