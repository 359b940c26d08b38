import { z } from 'astro/zod';
import { STATUSES } from './claim.ts';
import { date, moment } from './date.ts';
import { text } from './text.ts';

const published = {
	asOf: moment.describe('when it was last changed in substance, as it was recorded'),
	claims: z.record(z.string(), z.enum(STATUSES)).describe('the id of each claim, with its status'),
	outlets: z.array(z.string()).default([]).describe('the ids of the outlets that it has cited'),
	entities: z.array(z.string()).default([]).describe('the ids of the people, places and terms that it has named'),
};

/** content/ledger/articles/<slug>.yml: what has been published of one article. `npm run record` writes it. */
export const recordedArticleSchema = z.strictObject(published);

/** content/ledger/topics/<id>.yml and the like: what else has been published, one address in each file. */
export const recordedSchema = z.strictObject({ address: z.string().describe('where it is') });

/** What the ledger records, by the name of the folder. */
export const RECORDED = ['articles', 'outlets', 'entities', 'authors', 'topics', 'pages'] as const;
export type Recorded = (typeof RECORDED)[number];

export function isRecorded(folder: string): folder is Recorded {
	return (RECORDED as readonly string[]).includes(folder);
}

/** Every address that has been published. It used to be one file, content/ledger.yml. Now each article, topic and page has its own. */
export const ledgerSchema = z.strictObject({
	articles: z
		.array(z.strictObject({ slug: z.string().describe('the slug of the article'), ...published }))
		.default([])
		.describe('the articles, by slug'),
	outlets: z.array(z.string()).default([]).describe('the ids of other outlets that articles have cited'),
	entities: z.array(z.string()).default([]).describe('the ids of other people, places and terms that articles have named'),
	authors: z.array(z.string()).default([]).describe('the ids of the authors whom bylines have named'),
	topics: z.array(z.string()).default([]).describe('the ids of the topics'),
	pages: z.array(z.string()).default([]).describe('the slugs of the pages'),
});

/** A published address that is gone: why, and what has replaced it. */
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
