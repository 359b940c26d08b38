import { problem, type Problem } from '../problems/problem.ts';
import { TAGS, type TagName } from '../schema/tag.ts';
import { translatedClaimSchema, translationSchema, type TranslationData } from '../schema/translation.ts';
import { z } from 'astro/zod';
import { NO_BODY, readBody, type Body } from './body.ts';
import { checkShape } from './check.ts';
import { beginsFrontmatter, IS_DRAFT, splitFrontmatter } from './frontmatter.ts';
import { placeAt, type ContentFile } from './text.ts';
import { readYaml, type Locate } from './yaml.ts';

/** The translation of an article as it stands in its file. */
export interface TranslationReading {
	readonly file: ContentFile;
	readonly slug: string;
	readonly language: string;
	/** Undefined when the frontmatter cannot be used. */
	readonly data: TranslationData | undefined;
	readonly isDraft: boolean;
	readonly body: Body;
	readonly locate: Locate;
	/** False when parts could not be read: then nothing follows from what is absent. */
	readonly isWhole: boolean;
	readonly problems: readonly Problem[];
}

/** For plain values that are missing or broken, so that the rest can still be checked. Never published: there is a problem. */
const STAND_INS = {
	title: 'Title to be given',
	dek: 'A dek is still to be given here.',
	translated: '1970-01-01T00:00Z',
	method: 'machine',
	summary: ['The summary is still to be given.', 'The summary is still to be given.', 'The summary is still to be given.'],
};

/** The list may be empty when every entry in it had to be left out. */
const lenientSchema = translationSchema.extend({
	claims: z.array(translatedClaimSchema).default([]),
}) as unknown as typeof translationSchema;

/** Reads `content/articles/<slug>/<language>.mdx` in any language but the main one. */
export function readTranslation(file: ContentFile, slug: string, language: string): TranslationReading {
	const parts = splitFrontmatter(file);
	const name = { file, slug, language };
	if (parts === undefined) {
		const nowhere = placeAt(file, 0);
		const problems = [problem(nowhere, 'missing-frontmatter', { begins: beginsFrontmatter(file) })];
		return { ...name, data: undefined, isDraft: IS_DRAFT.test(file.text), body: NO_BODY, locate: () => nowhere, isWhole: false, problems };
	}
	const yaml = readYaml(file, parts.yaml.text, parts.yaml.offset);
	const shaped = checkShape(translationSchema, yaml, STAND_INS, lenientSchema);
	const body = readBody(file, parts.body.offset, Object.keys(TAGS) as TagName[]);
	const isEmpty = parts.body.text.trim() === '';
	const isDraft = shaped.data?.draft ?? IS_DRAFT.test(parts.yaml.text);
	return {
		...name,
		data: shaped.data,
		isDraft,
		body,
		locate: shaped.locate,
		isWhole: shaped.isWhole && body.isWhole && !isEmpty,
		problems: [
			...shaped.problems,
			...(isEmpty && !isDraft ? [problem(placeAt(file, Math.max(0, parts.body.offset - 1)), 'empty-article')] : []),
			...body.problems,
		],
	};
}
