import { z } from 'astro/zod';
import { articlePictureSchema } from './articlePicture.ts';
import { claimSchema } from './claim.ts';
import { date, dateSpan, moment } from './date.ts';
import { reference } from './id.ts';
import { sourceSchema } from './source.ts';
import { madeSchema } from './making.ts';
import { recordingSchema } from './recording.ts';
import { answerSchema, summarySchema } from './summary.ts';
import { text } from './text.ts';

export const RELATIONS = ['background', 'update', 'contradicts', 'document'] as const;

/** A link to another article, with how it relates to this one. */
export const relatedSchema = z.strictObject({
	article: reference.describe('the slug of the other article: the name of its folder'),
	relation: z.enum(RELATIONS).describe('what the other article is to this one'),
	why: text(10, 160).describe('one line: why a reader would go on to it'),
});

/** Something that we got wrong, and when we put it right. */
export const correctionSchema = z.strictObject({
	date: date.describe('the day on which it was put right'),
	claims: z.array(reference).default([]).describe('the ids of the claims it touches'),
	was: text(1).describe('what we had written'),
	now: text(1).describe('what it says now'),
	note: text(1).optional().describe('how the error came about'),
});

/** A change after publication to something that was not wrong: new information, or another status. */
export const revisionSchema = z.strictObject({
	at: moment.describe('when it was changed, with the time zone'),
	claims: z.array(reference).default([]).describe('the ids of the claims that it touches'),
	what: z.string().min(10).max(280).describe('what has changed, in a sentence'),
});

/** Where a story is today. */
export const latestSchema = z.strictObject({
	asOf: date.describe('the day up to which it was followed'),
	text: text(20, 600).describe('what has come since the time that the article covers, in a few sentences'),
});

/** The frontmatter of an article. */
export const articleSchema = z.strictObject({
	title: text(10, 110).describe('the headline'),
	dek: text(20, 220).describe('the sentence or two below the headline'),
	draft: z.boolean().default(false).describe('true keeps the article out of the published site'),
	byline: z
		.array(text(1))
		.min(1)
		.optional()
		.describe('those who wrote it, as a list of names and of ids of authors; the desk, where it is left out'),
	published: moment.describe('when it was first published, with the time zone'),
	updated: moment.optional().describe('when it was last changed in substance, with the time zone'),
	covers: dateSpan.describe('the time that the story is about'),
	topics: z.array(reference).min(1).describe('the ids of its topics, the main one first'),
	answer: answerSchema,
	summary: summarySchema.describe('the summary, in labelled parts'),
	latest: latestSchema.optional().describe('where the story is today, as far as could be read'),
	made: madeSchema.describe('who made the article, from what, and who has read it'),
	sources: z.array(sourceSchema).min(1).describe('every document that the article cites'),
	claims: z.array(claimSchema).min(1).describe('every claim that the article reports'),
	entities: z.array(reference).default([]).describe('the ids of the people, places and terms to explain'),
	pictures: z.array(articlePictureSchema).default([]).describe('the pictures that the article shows, with whose they are'),
	lead: reference.optional().describe('the id of the picture that stands for the whole article, under pictures'),
	recordings: z.array(recordingSchema).default([]).describe('videos and sounds that the article leads to'),
	related: z.array(relatedSchema).default([]).describe('other articles, shown as READ cards'),
	corrections: z.array(correctionSchema).default([]).describe('what we got wrong, newest first'),
	revisions: z.array(revisionSchema).default([]).describe('what else has changed since publication, newest first'),
});

export type ArticleData = z.output<typeof articleSchema>;
export type RelatedData = z.output<typeof relatedSchema>;
export type RevisionData = z.output<typeof revisionSchema>;
export type CorrectionData = z.output<typeof correctionSchema>;
export type Relation = (typeof RELATIONS)[number];
