import { z } from 'astro/zod';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { checkSchema } from '../yaml/checkSchema.ts';
import type { ContentFile } from '../files/contentFile.ts';
import { readYaml, type Locate } from '../yaml/yaml.ts';

/** One YAML file: an outlet, an entity, the topics or the site. */
export interface RecordReading<Data> {
	readonly file: ContentFile;
	readonly data: Data | undefined;
	readonly locate: Locate;
	readonly diagnostics: readonly Diagnostic[];
}

/** Reads a file that is YAML throughout, and checks it against its schema. */
export function readRecord<Schema extends z.ZodType>(file: ContentFile, schema: Schema): RecordReading<z.output<Schema>> {
	const yaml = readYaml(file);
	const { data, locate, diagnostics } = checkSchema(
		schema,
		yaml.value === null ? { ...yaml, value: schema instanceof z.ZodArray ? [] : {} } : yaml,
	);
	return { file, data, locate, diagnostics };
}
