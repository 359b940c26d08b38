import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { z } from 'astro/zod';
import { pageSchema } from '../../schema/site.ts';
import { pageTranslationSchema } from '../../schema/translation.ts';
import { readBody, type Body } from '../markdown/body.ts';
import { checkSchema } from '../yaml/checkSchema.ts';
import { beginsFrontmatter, splitFrontmatter } from '../files/frontmatter.ts';
import { placeAt, type ContentFile } from '../files/contentFile.ts';
import { readYaml, type Locate } from '../yaml/yaml.ts';

/** One page (about, how we source, …) or its translation, as its file has it. */
export interface PageReading<Schema extends z.ZodType = typeof pageSchema> {
	readonly file: ContentFile;
	readonly slug: string;
	readonly data: z.output<Schema> | undefined;
	readonly body: Body | undefined;
	readonly locate: Locate;
	readonly diagnostics: readonly Diagnostic[];
}

/** The translation of a page. */
export type PageTranslationReading = PageReading<typeof pageTranslationSchema> & { readonly language: string };

/** Reads `content/pages/<slug>.mdx`. Pages cite no claims, so they may use no tags. */
export function readPage(file: ContentFile, slug: string): PageReading {
	return readText(file, slug, pageSchema);
}

/** Reads `content/pages/<slug>.<language>.mdx`. */
export function readPageTranslation(file: ContentFile, slug: string, language: string): PageTranslationReading {
	return { ...readText(file, slug, pageTranslationSchema), language };
}

function readText<Schema extends z.ZodType>(file: ContentFile, slug: string, schema: Schema): PageReading<Schema> {
	const parts = splitFrontmatter(file);
	if (parts === undefined) {
		const nowhere = placeAt(file, 0);
		const diagnostics = [diagnostic(nowhere, 'missing-frontmatter', { begins: beginsFrontmatter(file) })];
		return { file, slug, data: undefined, body: undefined, locate: () => nowhere, diagnostics };
	}
	const yaml = readYaml(file, parts.yaml.text, parts.yaml.offset);
	const { data, locate, diagnostics } = checkSchema(schema, yaml);
	const body = readBody(file, parts.body.offset, []);
	return { file, slug, data, body, locate, diagnostics: [...diagnostics, ...body.diagnostics] };
}
