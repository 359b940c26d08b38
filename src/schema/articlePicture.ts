import { z } from 'astro/zod';
import { dateOrUnknown, UNKNOWN } from './date.ts';
import { id, reference } from './id.ts';
import { isPictureName } from './picture.ts';
import { text } from './text.ts';
import { urlOrUnknown } from './url.ts';

/** How a picture was made. The last three kinds were changed or made up. */
export const PICTURE_KINDS = ['photograph', 'drawing', 'screenshot', 'altered', 'ai-altered', 'ai-made'] as const;

/** Kinds that show something other than what was there. Readers are told what was changed. */
const ALTERED: ReadonlySet<string> = new Set<PictureKind>(['altered', 'ai-altered', 'ai-made']);

/** Whether pictures of a kind show something other than what was there. */
export function isAltered(kind: PictureKind): boolean {
	return ALTERED.has(kind);
}

/** A picture in an article’s folder. It is evidence too: it says who made it, when and where, and what we checked of that. */
export const articlePictureSchema = z
	.strictObject({
		id: id.describe('the picture’s permanent name in this article, like ferry-on-fire'),
		file: z
			.string()
			.trim()
			.refine((name) => isPictureName(name) && !name.includes('/'), { error: 'picture-file' })
			.describe('the name of its file in the article’s folder, like ferry.jpg'),
		inWords: text(10, 600).describe('what the picture shows, for readers who do not see it'),
		caption: text(10, 400).describe('the line below it: what readers should know of what they see'),
		kind: z.enum(PICTURE_KINDS).default('photograph').describe('what sort of picture it is'),
		altered: text(10, 400).optional().describe('for a picture that was altered or made up: what was changed, by whom and with what'),
		credit: text(2, 160).describe('whose picture it is, as they want to be named'),
		licence: text(2, 160).describe('on what terms we show it: the name of a licence, or who has allowed it'),
		licenceUrl: urlOrUnknown.optional().describe('the web address of the licence'),
		source: reference.optional().describe('the id of the source under which we found it'),
		taken: dateOrUnknown.describe('when it was taken or made, as exact as it is known, or unknown'),
		place: text(2, 160).describe('where it was taken, in words, or unknown'),
		by: text(2, 160).describe('who took or made it, or unknown'),
		verified: text(10, 600).optional().describe('what was checked of all this, and how; left out, the page says that nothing was'),
		withOriginal: z
			.boolean()
			.default(false)
			.describe('true also publishes the file as it is, with the Content Credentials that it carries'),
	})
	.superRefine(({ altered, kind }, context) => {
		if (isAltered(kind) && altered === undefined) context.addIssue({ code: 'custom', message: 'unsaid-alteration' });
		if (!isAltered(kind) && altered !== undefined) context.addIssue({ code: 'custom', message: 'needless-alteration' });
	});

/** The value, or undefined if it is `unknown`. */
export function ifKnown(value: string | undefined): string | undefined {
	return value === UNKNOWN ? undefined : value;
}

export type ArticlePictureData = z.output<typeof articlePictureSchema>;
export type PictureKind = (typeof PICTURE_KINDS)[number];
