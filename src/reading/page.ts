import { problem, type Problem } from '../problems/problem.ts';
import { pageSchema, type PageData } from '../schema/site.ts';
import { readBody, type Body } from './body.ts';
import { checkShape } from './check.ts';
import { beginsFrontmatter, splitFrontmatter } from './frontmatter.ts';
import { placeAt, type ContentFile } from './text.ts';
import { readYaml, type Locate } from './yaml.ts';

/** One page (about, how we source, …) as it stands in its file. */
export interface PageReading {
	readonly file: ContentFile;
	readonly slug: string;
	readonly data: PageData | undefined;
	readonly body: Body | undefined;
	readonly locate: Locate;
	readonly problems: readonly Problem[];
}

/** Reads `content/pages/<slug>.mdx`. Pages are plain text: they cite no claims, and so use no tags. */
export function readPage(file: ContentFile, slug: string): PageReading {
	const parts = splitFrontmatter(file);
	if (parts === undefined) {
		const nowhere = placeAt(file, 0);
		return {
			file,
			slug,
			data: undefined,
			body: undefined,
			locate: () => nowhere,
			problems: [problem(nowhere, 'missing-frontmatter', { begins: beginsFrontmatter(file) })],
		};
	}
	const yaml = readYaml(file, parts.yaml.text, parts.yaml.offset);
	const { data, locate, problems } = checkShape(pageSchema, yaml);
	const body = readBody(file, parts.body.offset, []);
	return { file, slug, data, body, locate, problems: [...problems, ...body.problems] };
}
