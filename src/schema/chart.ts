import { z } from 'astro/zod';
import { date, UNKNOWN } from './date.ts';
import { id, reference } from './id.ts';
import { sourceSchema } from './source.ts';
import { text } from './text.ts';
import { translatedWordsSchema, translations } from './translation.ts';

/** How numbers are drawn. */
export const FORMS = ['bars', 'stacked', 'lines', 'dots'] as const;
export type Form = (typeof FORMS)[number];

/** Where the scale begins and how it grows. Readers are told, unless it begins at zero and grows in equal steps. */
export const SCALES = ['from-zero', 'cut', 'log'] as const;
export type Scale = (typeof SCALES)[number];

/** The only unit that is not a currency. */
export const PERCENT = 'percent';

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** One number of a chart, with its date and the document that gives it. */
export const pointSchema = z
	.strictObject({
		year: z.number().int().min(1000).max(2999).optional().describe('the year that was counted'),
		when: date.optional().describe('the month or the day instead, like 2024-03 or 2024-03-22'),
		value: z
			.union([z.number(), z.literal(UNKNOWN)], { error: ({ input }) => (typeof input === 'string' ? 'unreadable-number' : undefined) })
			.describe('the number as the source gives it, or unknown, which is drawn as a gap'),
		low: z.number().optional().describe('for dots: the least that it may be, as the source gives it'),
		high: z.number().optional().describe('for dots: the most that it may be, as the source gives it'),
		source: reference.optional().describe('the id of the source, from the list of this file, that gives the number'),
		doubtful: text(10, 160).optional().describe('why the number is doubtful, in one sentence; it is then drawn hatched, or hollow'),
		note: text(3, 160).optional().describe('what else a reader should know about this number'),
	})
	.superRefine((point, context) => {
		if ((point.year === undefined) === (point.when === undefined)) context.addIssue({ code: 'custom', message: 'undated-number' });
	});

const points = z.array(pointSchema);

/** What one institute counted of one thing, in a chart with several series. */
export const seriesSchema = z.strictObject({
	id: id.describe('an id of its own within the chart; in a CSV, the head of its column'),
	name: text(1, 40).describe('what readers see in the legend'),
	countedBy: reference.optional().describe('the id of the outlet that counted these numbers, where it is not that of the chart'),
	source: reference.optional().describe('the id of the source of all its numbers that name none'),
	points: points.optional().describe('its years, months or days, each with its number; not where a CSV has them'),
});

/** A date from which the numbers of a chart were counted in another way. */
export const breakSchema = z.strictObject({
	when: date.describe('the first year, month or day that was counted in another way'),
	why: text(10, 200).describe('what changed in how it was counted, in one sentence'),
});

export const annotationSchema = z.strictObject({
	when: date.describe('the year, month or day that it is about'),
	text: text(2, 48).describe('a few words that are written into the drawing'),
});

/** content/charts/<id>.yml: what was counted, date by date. It lists its own sources, so that it can be shown on any page. */
export const chartSchema = z
	.strictObject({
		title: text(10, 110).describe('what the chart found, in one sentence'),
		shows: text(10, 160).optional().describe('the line below the title: what is shown, of which time, and who counted'),
		form: z
			.enum(FORMS)
			.default('bars')
			.describe('how it is drawn: bars beside each other, stacked on each other, lines, or dots with ranges'),
		counts: text(3, 40).describe('what is counted, in the plural, like attacks'),
		unit: z
			.string()
			.refine((unit) => unit === PERCENT || CURRENCIES.has(unit), { error: 'unknown-unit' })
			.optional()
			.describe('percent, or the three letters of a currency, like USD; nothing for plain numbers'),
		scale: z
			.enum(SCALES)
			.default('from-zero')
			.describe('from-zero; cut, which begins near the lowest number; or log, on which each step is ten times the last'),
		apart: z.boolean().default(false).describe('true gives each series a small drawing of its own, all on one scale'),
		countedBy: reference.describe('the id of the outlet that counted; every number must go back to it'),
		inWords: text(40, 900).describe('what the drawing shows, for readers who do not see it'),
		note: text(10, 400).optional().describe('what a reader should know about the counting'),
		sources: z.array(sourceSchema).min(1).describe('every document that gives a number, and what it is based on'),
		source: reference.optional().describe('the id of the source of all numbers that name none'),
		points: points.min(2).optional().describe('the years, months or days, each with its number'),
		series: z
			.array(seriesSchema)
			.min(1)
			.optional()
			.describe('instead of points: several things that were counted, each with points of its own'),
		numbers: text(5, 160).optional().describe('instead of points: a CSV beside an article, like river-treaty/floods.csv'),
		breaks: z.array(breakSchema).default([]).describe('where the way of counting changed: no line is drawn across'),
		annotations: z.array(annotationSchema).max(6).default([]).describe('what readers should know when they come to a date'),
		translations: translations(z.array(translatedWordsSchema)),
	})
	.superRefine(({ numbers, points: own, series = [] }, context) => {
		const places = [own !== undefined, series.some((one) => one.points !== undefined), numbers !== undefined].filter(Boolean).length;
		const isMixed = own !== undefined && series.length > 0;
		const isEmpty = numbers === undefined && series.some((one) => one.points === undefined);
		if (places !== 1 || isMixed || isEmpty) context.addIssue({ code: 'custom', message: 'numbers-in-one-place' });
	});

export type PointData = z.output<typeof pointSchema>;
export type ChartData = z.output<typeof chartSchema>;
