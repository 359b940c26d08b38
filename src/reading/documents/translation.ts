import { z } from 'astro/zod';
import { translatedClaimSchema, translationSchema, type TranslationData } from '../../schema/translation.ts';
import { readArticleFile, type ArticleFileReading } from './articleFile.ts';
import { TO_BE_GIVEN } from './article.ts';
import type { ContentFile } from '../files/contentFile.ts';

/** The translation of an article, as its file has it. */
export interface TranslationReading extends Omit<ArticleFileReading<TranslationData>, 'brokenText' | 'written'> {
	readonly file: ContentFile;
	readonly slug: string;
	readonly language: string;
}

/**
 * Placeholders for plain values that are missing or broken, so that the rest can still be checked. They are never
 * published, because the problem stops the build.
 */
const STAND_INS = {
	title: 'Title to be given',
	dek: 'A dek is still to be given here.',
	translated: '1970-01-01T00:00Z',
	method: 'machine',
	answer: 'The short answer to the headline is still to be given.',
	summary: TO_BE_GIVEN,
};

/** Allows a list that is empty because every entry in it had to be left out. */
const lenientSchema = translationSchema.extend({
	claims: z.array(translatedClaimSchema).default([]),
}) as unknown as typeof translationSchema;

/** Reads `content/articles/<slug>/<language>.mdx` in any language but the main one. */
export function readTranslation(file: ContentFile, slug: string, language: string): TranslationReading {
	return { file, slug, language, ...readArticleFile(file, language, translationSchema, STAND_INS, lenientSchema) };
}
