import { z } from 'astro/zod';
import { UNKNOWN } from './date.ts';
import { isContact } from './site.ts';
import { text } from './text.ts';
import { translations } from './translation.ts';

/** A person who writes for the newsroom. Its id is the file’s name. */
export const authorSchema = z.strictObject({
	name: text(2, 80).describe('the name as it stands in a byline'),
	role: text(2, 80).describe('what the person does here, in a few words'),
	about: text(10, 280).describe('who the person is, in a sentence or two'),
	contact: z
		.string()
		.refine(isContact, { error: 'unknown-value' })
		.default(UNKNOWN)
		.describe('the mail address at which readers reach the person, or unknown'),
	translations: translations(
		z.strictObject({
			name: text(2, 80).describe('the name in that script'),
			role: text(2, 80).describe('what the person does here, in a few words'),
			about: text(10, 280).describe('who the person is, in a sentence or two'),
		}),
	),
});

export type AuthorData = z.output<typeof authorSchema>;
