import { z } from 'astro/zod';
import type { Problem } from '../problems/problem.ts';
import { checkShape } from './check.ts';
import type { ContentFile } from './text.ts';
import { readYaml, type Locate } from './yaml.ts';

/** One YAML file: an outlet, an entity, the topics or the site. */
export interface RecordReading<Data> {
	readonly file: ContentFile;
	readonly data: Data | undefined;
	readonly locate: Locate;
	readonly problems: readonly Problem[];
}

/** Reads a file that is YAML from end to end, and holds it to its schema. */
export function readRecord<Schema extends z.ZodType>(file: ContentFile, schema: Schema): RecordReading<z.output<Schema>> {
	const yaml = readYaml(file);
	const { data, locate, problems } = checkShape(
		schema,
		yaml.value === null ? { ...yaml, value: schema instanceof z.ZodArray ? [] : {} } : yaml,
	);
	return { file, data, locate, problems };
}
