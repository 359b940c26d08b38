import { z } from 'astro/zod';
import { STATUSES } from './claim.ts';
import { date, moment } from './date.ts';
import { text } from './text.ts';

/** What has been published of one article. */
export const publishedArticleSchema = z.strictObject({
	slug: z.string().describe('the slug of the article'),
	asOf: moment.describe('when it was last changed in substance, as it was recorded'),
	claims: z.record(z.string(), z.enum(STATUSES)).describe('the id of each claim, with its status'),
});

/** content/ledger.yml: every address that has been published. Written by `npm run record`. */
export const ledgerSchema = z.strictObject({
	articles: z.array(publishedArticleSchema).default([]).describe('the articles, by slug'),
	outlets: z.array(z.string()).default([]).describe('the ids of the outlets that articles cite'),
	entities: z.array(z.string()).default([]).describe('the ids of the people, places and terms that articles name'),
	topics: z.array(z.string()).default([]).describe('the ids of the topics'),
	pages: z.array(z.string()).default([]).describe('the slugs of the pages'),
});

/** An address that was published and is gone: why, and what has taken its place. */
export const tombstoneSchema = z.strictObject({
	address: z
		.string()
		.regex(/^\/(?:[a-z0-9-]{1,100}\/)+$/, { error: 'unknown-value' })
		.describe('the old address from the root of the site, with a slash at both ends: /articles/river-treaty/treaty-signed/'),
	date: date.describe('the day on which it was taken away'),
	why: text(10, 400).describe('what a reader who follows an old link should know'),
	replacedBy: z
		.string()
		.regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/, { error: 'unknown-value' })
		.optional()
		.describe('the address that has taken its place, if there is one'),
});

/** content/tombstones.yml */
export const tombstonesSchema = z.array(tombstoneSchema);

export type LedgerData = z.output<typeof ledgerSchema>;
export type TombstoneData = z.output<typeof tombstoneSchema>;
