import type { z } from 'astro/zod';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { NO_BODY, readArticleBody, type ArticleBody } from '../markdown/body.ts';
import { checkSchema } from '../yaml/checkSchema.ts';
import { beginsFrontmatter, IS_DRAFT, splitFrontmatter } from '../files/frontmatter.ts';
import { placeAt, type ContentFile } from '../files/contentFile.ts';
import { readYaml, type Locate } from '../yaml/yaml.ts';

/** A file of an article, original or translation: its frontmatter in the shape of a schema, and its text. */
export interface ArticleFileReading<Data> {
	/** Undefined if the frontmatter cannot be used. */
	readonly data: Data | undefined;
	/** The frontmatter as written, before it was checked against the schema. */
	readonly written: unknown;
	/** The text of the frontmatter, if a part of it could not be read. */
	readonly brokenText: string | undefined;
	readonly isDraft: boolean;
	readonly body: ArticleBody;
	readonly locate: Locate;
	/** False if parts could not be read: what seems to be missing may be in those parts. */
	readonly isWhole: boolean;
	readonly diagnostics: readonly Diagnostic[];
}

/** Reads a file of an article. `standIns` and `lenientSchema` are as for `checkSchema`. */
export function readArticleFile<Schema extends z.ZodType<{ readonly draft: boolean }>>(
	file: ContentFile,
	language: string,
	schema: Schema,
	standIns: Readonly<Record<string, unknown>>,
	lenientSchema: Schema,
): ArticleFileReading<z.output<Schema>> {
	const parts = splitFrontmatter(file);
	if (parts === undefined) {
		const nowhere = placeAt(file, 0);
		return {
			data: undefined,
			written: undefined,
			brokenText: undefined,
			isDraft: IS_DRAFT.test(file.text),
			body: NO_BODY,
			locate: () => nowhere,
			isWhole: false,
			diagnostics: [diagnostic(nowhere, 'missing-frontmatter', { begins: beginsFrontmatter(file) })],
		};
	}
	const yaml = readYaml(file, parts.yaml.text, parts.yaml.offset);
	const shaped = checkSchema(schema, yaml, standIns, lenientSchema);
	const body = readArticleBody(file, parts.body.offset, language);
	const isEmpty = parts.body.text.trim() === '';
	const isDraft = shaped.data?.draft ?? IS_DRAFT.test(parts.yaml.text);
	return {
		data: shaped.data,
		written: yaml.value,
		brokenText: yaml.passedOver === undefined ? undefined : parts.yaml.text,
		isDraft,
		body,
		locate: shaped.locate,
		isWhole: shaped.isWhole && body.isWhole && !isEmpty,
		diagnostics: [
			...shaped.diagnostics,
			...(isEmpty && !isDraft ? [diagnostic(placeAt(file, Math.max(0, parts.body.offset - 1)), 'empty-article')] : []),
			...body.diagnostics,
		],
	};
}
