import { z } from 'astro/zod';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { articleSchema, type ArticleData } from '../../schema/article.ts';
import { claimSchema } from '../../schema/claim.ts';
import { idLike, reference } from '../../schema/id.ts';
import { sourceSchema } from '../../schema/source.ts';
import { readArticleFile } from './articleFile.ts';
import type { ArticleBody } from '../markdown/body.ts';
import type { ContentFile } from '../files/contentFile.ts';
import type { Locate } from '../yaml/yaml.ts';

/** One article, as its file has it. */
export interface ArticleReading {
	readonly file: ContentFile;
	readonly slug: string;
	readonly language: string;
	/** Undefined if the frontmatter cannot be used. */
	readonly data: ArticleData | undefined;
	readonly isDraft: boolean;
	/** The ids that the file gives, including those of entries left out of `data`, and what invalid ids should have been. */
	readonly sourceIds: ReadonlySet<string>;
	readonly claimIds: ReadonlySet<string>;
	readonly pictureIds: ReadonlySet<string>;
	readonly recordingIds: ReadonlySet<string>;
	/** The slugs under `related`, including those of entries left out of `data`. */
	readonly relatedSlugs: ReadonlySet<string>;
	readonly body: ArticleBody;
	readonly locate: Locate;
	/** False if a line of the frontmatter could not be read: the status of a claim cannot be checked then. */
	readonly hasAllKeys: boolean;
	/** False if parts could not be read: what seems to be missing may be in those parts. */
	readonly isWhole: boolean;
	readonly diagnostics: readonly Diagnostic[];
}

/** A summary in which every required part is a placeholder. */
export const TO_BE_GIVEN = {
	report: 'This part is still to be given.',
	holdsUp: 'This part is still to be given.',
	unknown: 'This part is still to be given.',
	matters: 'This part is still to be given.',
};

/**
 * Placeholders for plain values that are missing or broken, so that the rest can still be checked. They are never
 * published, because the problem stops the build.
 */
const STAND_INS = {
	title: 'Title to be given',
	dek: 'A dek is still to be given here.',
	published: '1970-01-01T00:00Z',
	covers: '1970',
	answer: 'The short answer to the headline is still to be given.',
	summary: TO_BE_GIVEN,
	made: { method: 'person', from: 'This is still to be given.', checkedBy: [], reviewedBy: [] },
};

/** Allows lists that are empty because every entry in them had to be left out. */
const lenientSchema = articleSchema.extend({
	sources: z.array(sourceSchema).default([]),
	claims: z.array(claimSchema).default([]),
	topics: z.array(reference).default([]),
}) as unknown as typeof articleSchema;

/** Reads `content/articles/<slug>/<language>.mdx`. */
export function readArticle(file: ContentFile, slug: string, language: string): ArticleReading {
	const { brokenText, written, ...reading } = readArticleFile(file, language, articleSchema, STAND_INS, lenientSchema);
	return {
		...{ file, slug, language },
		...reading,
		hasAllKeys: brokenText === undefined,
		sourceIds: idsIn(written, 'sources', 'id', brokenText),
		claimIds: idsIn(written, 'claims', 'id', brokenText),
		pictureIds: idsIn(written, 'pictures', 'id', brokenText),
		recordingIds: idsIn(written, 'recordings', 'id', brokenText),
		relatedSlugs: idsIn(written, 'related', 'article', brokenText),
	};
}

/** The ids in a list. If a line could not be read, every id in the file counts, because it may belong to the list. */
function idsIn(value: unknown, key: string, name: 'id' | 'article', brokenText = ''): ReadonlySet<string> {
	const list: unknown = (value as Record<string, unknown> | null | undefined)?.[key];
	const entries: readonly unknown[] = Array.isArray(list) ? list : [];
	const ids = entries.flatMap((entry) => {
		const id = (entry as Record<string, unknown> | null)?.[name];
		return typeof id === 'string' || typeof id === 'number' ? [String(id)] : [];
	});
	const others = Array.from(brokenText.matchAll(/\b(?:id|article):\s*["']?([\w-]+)/g), ([, id = '']) => id);
	return new Set([...ids, ...ids.map(idLike), ...others]);
}
