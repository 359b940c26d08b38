import { z } from 'astro/zod';
import { moment } from './date.ts';
import { reference } from './id.ts';
import { METHODS } from './making.ts';
import { answerSchema, summarySchema } from './summary.ts';
import { text } from './text.ts';

/** How a translation came about. */
const provenance = {
	translated: moment.describe('when the translation was made or last gone over, with the time zone'),
	method: z.enum(METHODS).describe('who translated it: a person, a machine, or a machine with a person who went over it'),
	reviewedBy: z
		.array(text(2))
		.default([])
		.describe('the names of those who read it as native speakers before it was published; empty, where nobody did'),
};

/** A sentence of the original with its translation. If the original changes, the two no longer match, and the check reports it. */
export const translatedWordsSchema = z.strictObject({
	of: text(1).describe('the words of the original, exactly'),
	text: text(1).describe('their translation'),
});

/** A claim of the original in another language. Its evidence comes from the original. */
export const translatedClaimSchema = z.strictObject({
	id: reference.describe('the id of the claim in the original'),
	of: text(1).describe('the text of the claim in the original, exactly as it was when it was translated'),
	text: text(20, 280).describe('the claim in one neutral sentence that can stand alone'),
	right: text(10, 280).optional().describe('for a wrong claim: what is right, in one sentence'),
	rightOf: text(1).optional().describe('the right of the original, exactly as it was when it was translated'),
});

/** The frontmatter of the translation of an article. */
export const translationSchema = z.strictObject({
	title: text(10, 110).describe('the headline'),
	dek: text(20, 220).describe('the sentence or two below the headline'),
	draft: z.boolean().default(false).describe('true keeps the translation out of the published site'),
	...provenance,
	answer: answerSchema,
	summary: summarySchema.describe('the summary, in labelled parts'),
	latest: text(20, 600).optional().describe('where the story is today, where the original says so'),
	claims: z.array(translatedClaimSchema).min(1).describe('every claim of the original'),
	words: z
		.array(translatedWordsSchema)
		.default([])
		.describe('what else readers see of the evidence: notes, descriptions, lines of READ cards'),
});

/** The frontmatter of the translation of a page. Its place in the navigation comes from the original. */
export const pageTranslationSchema = z.strictObject({
	title: text(2, 80).describe('the heading of the page'),
	dek: text(10, 220).describe('the sentence below the heading'),
	...provenance,
});

export type TranslationData = z.output<typeof translationSchema>;
export type PageTranslationData = z.output<typeof pageTranslationSchema>;
export type TranslatedWords = z.output<typeof translatedWordsSchema>;
export type TranslatedClaim = z.output<typeof translatedClaimSchema>;

/** The words of a record in other languages, by language tag. */
export function translations<Shape extends z.ZodType>(shape: Shape) {
	return z.record(z.string(), shape).default({}).describe('the same in other languages of the site, by their tags');
}
