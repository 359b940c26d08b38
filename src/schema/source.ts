import { z } from 'astro/zod';
import { dateOrUnknown } from './date.ts';
import { id, reference } from './id.ts';
import { isLanguage, LANGUAGE_PURPOSE } from './language.ts';
import { text } from './text.ts';
import { urlOrUnknown } from './url.ts';

export const SOURCE_KINDS = [
	'news-report',
	'wire',
	'official-statement',
	'transcript',
	'think-tank-report',
	'ngo-report',
	'analysis',
	'treaty',
	'dataset',
	'reference',
	'aggregator',
] as const;

export const SOURCE_EXTENTS = ['whole', 'opening', 'excerpt', 'not-found'] as const;

/** One document that an article cites. */
export const sourceSchema = z
	.strictObject({
		id: id.describe('the source’s permanent name in this article, like dawn-oic-muttaqi'),
		outlet: reference.describe('the id of the outlet whose work it is; for agency copy, the agency'),
		via: reference.optional().describe('the id of the outlet on whose page we read it, where that is another'),
		kind: z.enum(SOURCE_KINDS).describe('what sort of document it is'),
		title: text(1).optional().describe('the headline exactly as printed'),
		description: text(10, 160).optional().describe('what the page is, in our words, where its headline was not seen'),
		author: text(1).optional().describe('the byline as printed'),
		language: z.string().refine(isLanguage, { error: 'unknown-value' }).optional().describe(LANGUAGE_PURPOSE),
		url: urlOrUnknown.describe('its web address, or unknown where no page could be found'),
		published: dateOrUnknown.describe('the date it carries, or unknown'),
		accessed: dateOrUnknown.describe('the day on which we read it, or unknown'),
		read: z.enum(SOURCE_EXTENTS).default('whole').describe('how much of it we read'),
		basedOn: z.array(reference).default([]).describe('the ids of the sources whose report it passes on'),
		note: text(1).optional().describe('what a reader should know about it'),
	})
	.superRefine((source, context) => {
		if ((source.title === undefined) === (source.description === undefined))
			context.addIssue({ code: 'custom', message: 'title-or-description' });
	});

export type SourceData = z.output<typeof sourceSchema>;
export type SourceKind = (typeof SOURCE_KINDS)[number];
export type SourceExtent = (typeof SOURCE_EXTENTS)[number];
