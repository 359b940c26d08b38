import { z } from 'astro/zod';
import { text } from './text.ts';

const PATTERN = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Whether a text is the BCP 47 tag of a language that exists: `en`, `ur`, `pt-BR`. */
export function isLanguage(text: string): boolean {
	return PATTERN.test(text) && names.of(text) !== undefined;
}

/** What to write for a language, in the author's words. */
export const LANGUAGE_PURPOSE = 'its language in two letters, like en, ur, fr';

/** A language by its tag and its name: "ur (Urdu)". */
export function nameLanguage(tag: string): string {
	return `${tag} (${names.of(tag) ?? tag})`;
}

/** The typefaces that a language can be set in. */
export const TYPEFACES = ['newsreader', 'nastaliq', 'naskh', 'noto-sans', 'system'] as const;

/** A language of the site, in content/site.yml. What is not given here comes from the language’s file of words, or is what is usual. */
export const languageSchema = z.strictObject({
	code: z
		.string()
		.refine(isLanguageCode, { error: 'unknown-value' })
		.describe(
			'the language in two letters (three, where it has no two), as it will stand in addresses and in the names of files: en, ur, prs',
		),
	hreflang: z
		.string()
		.refine(isLocale, { error: 'unknown-value' })
		.optional()
		.describe('what browsers and search engines call it, where that is something else than the code: fa-AF for prs'),
	name: text(2, 40).optional().describe('what it calls itself, in its own letters'),
	direction: z.enum(['ltr', 'rtl']).optional().describe('ltr for from left to right, rtl for from right to left'),
	locale: z
		.string()
		.refine(isLocale, { error: 'unknown-value' })
		.optional()
		.describe('the country, calendar and digits of its dates and numbers, by BCP 47: en-US, or ps-AF-u-ca-gregory-nu-arabext'),
	typeface: z.enum(TYPEFACES).optional().describe('what it is set in; otherwise a typeface of its script'),
});

/** The languages of the site, the main one first. */
export const languagesSchema = z
	.array(languageSchema)
	.min(1)
	.describe('the languages of the site, each on a line “- code: en”; the first is the one in which originals are written');

export type LanguageData = z.output<typeof languageSchema>;

/** Whether a text can be the code of a language of the site: two or three letters. */
export function isLanguageCode(text: string): boolean {
	return /^[a-z]{2,3}$/.test(text) && isLanguage(text);
}

function isLocale(tag: string): boolean {
	try {
		new Intl.Locale(tag);
		return true;
	} catch {
		return false;
	}
}
