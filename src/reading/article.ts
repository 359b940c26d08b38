import { z } from 'astro/zod';
import { problem, type Problem } from '../problems/problem.ts';
import { articleSchema, type ArticleData } from '../schema/article.ts';
import { claimSchema } from '../schema/claim.ts';
import { idLike, reference } from '../schema/id.ts';
import { sourceSchema } from '../schema/source.ts';
import { TAGS, type TagName } from '../schema/tag.ts';
import { NO_BODY, readBody, type Body } from './body.ts';
import { checkShape } from './check.ts';
import { beginsFrontmatter, IS_DRAFT, splitFrontmatter } from './frontmatter.ts';
import { placeAt, type ContentFile } from './text.ts';
import { readYaml, type Locate } from './yaml.ts';

/** One article as it stands in its file. */
export interface ArticleReading {
	readonly file: ContentFile;
	readonly slug: string;
	readonly language: string;
	/** Undefined when the frontmatter cannot be used. */
	readonly data: ArticleData | undefined;
	readonly isDraft: boolean;
	/** The ids that the file gives, also those of entries that had to be left out of `data`, and what a faulty one should have been. */
	readonly sourceIds: ReadonlySet<string>;
	readonly claimIds: ReadonlySet<string>;
	/** The slugs under `related`, also those of entries that had to be left out of `data`. */
	readonly relatedSlugs: ReadonlySet<string>;
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
	published: '1970-01-01T00:00Z',
	covers: '1970',
	summary: ['The summary is still to be given.', 'The summary is still to be given.', 'The summary is still to be given.'],
};

/** Lists may be empty when every entry in them had to be left out. */
const lenientSchema = articleSchema.extend({
	sources: z.array(sourceSchema).default([]),
	claims: z.array(claimSchema).default([]),
	topics: z.array(reference).default([]),
}) as unknown as typeof articleSchema;

/** Reads `content/articles/<slug>/<language>.mdx`. */
export function readArticle(file: ContentFile, slug: string, language: string): ArticleReading {
	const parts = splitFrontmatter(file);
	if (parts === undefined) {
		const nowhere = placeAt(file, 0);
		const problems = [problem(nowhere, 'missing-frontmatter', { begins: beginsFrontmatter(file) })];
		const none = new Set<string>();
		return {
			file,
			slug,
			language,
			data: undefined,
			isDraft: IS_DRAFT.test(file.text),
			sourceIds: none,
			claimIds: none,
			relatedSlugs: none,
			body: NO_BODY,
			locate: () => nowhere,
			isWhole: false,
			problems,
		};
	}
	const yaml = readYaml(file, parts.yaml.text, parts.yaml.offset);
	const shaped = checkShape(articleSchema, yaml, STAND_INS, lenientSchema);
	const body = readBody(file, parts.body.offset, Object.keys(TAGS) as TagName[]);
	const isEmpty = parts.body.text.trim() === '';
	const isDraft = shaped.data?.draft ?? IS_DRAFT.test(parts.yaml.text);
	return {
		file,
		slug,
		language,
		data: shaped.data,
		isDraft,
		sourceIds: idsIn(yaml.value, 'sources', 'id'),
		claimIds: idsIn(yaml.value, 'claims', 'id'),
		relatedSlugs: idsIn(yaml.value, 'related', 'article'),
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

function idsIn(value: unknown, key: string, name: 'id' | 'article'): ReadonlySet<string> {
	const list: unknown = (value as Record<string, unknown> | null | undefined)?.[key];
	const entries: readonly unknown[] = Array.isArray(list) ? list : [];
	const ids = entries.map((entry) => String((entry as Record<string, unknown> | null)?.[name]));
	return new Set([...ids, ...ids.map(idLike)]);
}
