import { z } from 'astro/zod';
import { CLAIM_KINDS, STANCES, STATUSES } from '../../schema/claim.ts';
import { ENTITY_KINDS } from '../../schema/entity.ts';
import { METHODS } from '../../schema/making.ts';
import { SOURCE_EXTENTS, SOURCE_KINDS } from '../../schema/source.ts';

/** A date as precise as it is known, or null if it is unknown. */
const partialDate = z
	.string()
	.regex(/^\d{4}(?:-(?:spring|summer|autumn|winter)|-\d\d(?:-\d\d)?)?$/)
	.nullable();

const address = z.url().nullable();

const publishedOutlet = z.strictObject({
	id: z.string(),
	name: z.string(),
	country: z.string().describe('two capital letters (ISO 3166), or “unknown”'),
	owner: z.string().describe('who owns or funds it, or “unknown”'),
	stake: z.string().nullable().describe('what a reader should know where it is the only source'),
});

const publishedSource = z.strictObject({
	number: z.int().describe('its place in the article’s list, from 1'),
	id: z.string(),
	outlet: publishedOutlet,
	via: z
		.strictObject({ id: z.string(), name: z.string() })
		.nullable()
		.describe('the outlet on whose page it was read, where that is another'),
	kind: z.enum(SOURCE_KINDS),
	author: z.string().nullable().describe('the byline as printed'),
	language: z.string().describe('in which it is written (BCP 47)'),
	title: z.string().nullable().describe('the headline as printed, or null where it was not seen'),
	description: z.string().nullable().describe('what it is, in our words, where its headline was not seen'),
	url: address,
	published: partialDate,
	accessed: partialDate,
	read: z.enum(SOURCE_EXTENTS).describe('how much of it was read'),
	basedOn: z.array(z.string()).describe('the ids of the sources whose report it passes on'),
	note: z.string().nullable().describe('what a reader should know about it'),
});

const publishedAttribution = z.strictObject({
	source: z.string().describe('the id of one of the article’s sources'),
	stance: z.enum(STANCES),
	speaker: z.string().nullable().describe('whom the source quotes by name'),
	unnamed: z.string().nullable().describe('whom it quotes without a name'),
	quote: z.string().nullable().describe('the exact words'),
	url: address.describe('where it says so; with a text fragment where the exact words are known'),
	date: partialDate,
	basedOn: z.array(z.string()).describe('the ids of the sources whose report it passes on in this one matter'),
	note: z.string().nullable(),
});

const publishedClaim = z.strictObject({
	id: z.string().describe('permanent'),
	url: z.url(),
	text: z.string(),
	kind: z.enum(CLAIM_KINDS),
	status: z.enum(STATUSES),
	statusInWords: z.string().describe('like “3 separate sources”'),
	attributedTo: z.string().describe('who says so, as in the sentence'),
	right: z.string().nullable().describe('for a wrong claim: what is right'),
	from: partialDate.describe('when it happened or was said'),
	to: partialDate,
	separateSources: z.int().describe('how many separate sources support it: one, where all reports go back to one witness'),
	reportedFirstBy: z.array(z.string()).describe('the ids of the outlets at which the reports that support it begin'),
	witness: z.string().nullable().describe('the one witness to whom all reports that support it go back'),
	about: z.array(z.string()).describe('the names of the people, places and terms that it concerns'),
	attributions: z.array(publishedAttribution),
	note: z.string().nullable(),
});

const publishedEntity = z.strictObject({
	id: z.string(),
	kind: z.enum(ENTITY_KINDS),
	name: z.string(),
	description: z.string(),
	aliases: z.array(z.string()),
});

const publishedCorrection = z.strictObject({
	date: z.string().describe('the day on which it was put right'),
	claims: z.array(z.string()).describe('the ids of the claims that it touches'),
	was: z.string(),
	now: z.string(),
	note: z.string().nullable().describe('how the error came about'),
});

const publishedRevision = z.strictObject({
	at: z.string().describe('ISO 8601, with zone'),
	claims: z.array(z.string()).describe('the ids of the claims that it touches'),
	what: z.string(),
});

const publishedArticle = z.strictObject({
	slug: z.string(),
	url: z.url(),
	language: z.string(),
	title: z.string(),
	dek: z.string(),
	answer: z.string().describe('the short answer to its headline'),
	latest: z
		.strictObject({ upTo: z.string().describe('the day up to which the story was followed'), text: z.string() })
		.nullable()
		.describe('what has come since the time that it covers'),
	made: z
		.strictObject({
			method: z.enum(METHODS).describe('who wrote it'),
			from: z.string().describe('from what it was made'),
			checkedBy: z.array(z.string()).describe('who checked the facts; empty, where nobody did'),
			reviewedBy: z.array(z.string()).describe('who outside the desk has read it; empty, where nobody has'),
		})
		.describe('who made it'),
	published: z.string().describe('ISO 8601, with zone'),
	updated: z.string().describe('ISO 8601, with zone'),
	byline: z.array(z.string()).describe('who wrote it'),
	topics: z.array(z.string()).describe('their names, the main one first'),
	summary: z.array(z.string()).describe('a sentence each'),
	claims: z.array(publishedClaim),
	sources: z.array(publishedSource),
	entities: z.array(publishedEntity).describe('the people, places and terms that it explains'),
	corrections: z.array(publishedCorrection).describe('what was wrong in it; the newest first'),
	revisions: z.array(publishedRevision).describe('what else has changed since publication; the newest first'),
});

/** The claims of some articles, for programs. */
export const claimsFileSchema = z.strictObject({
	$schema: z.url(),
	publisher: z.strictObject({ name: z.string(), url: z.url() }),
	articles: z.array(publishedArticle).describe('the newest first'),
	years: z
		.array(
			z.strictObject({
				year: z.string().describe('in which the articles were first published'),
				url: z.url().describe('where all of them are, with their claims'),
				articles: z.int().describe('how many'),
				claims: z.int().describe('how many'),
			}),
		)
		.optional()
		.describe('where everything is, year by year: in the file of an edition, which has only its newest articles'),
});

export type ClaimsFile = z.output<typeof claimsFileSchema>;

/** The JSON Schema published with the claims (https://json-schema.org/draft/2020-12). */
export function claimsJsonSchema(id: string): object {
	return { $id: id, title: 'Claims with their evidence', ...z.toJSONSchema(claimsFileSchema) };
}
