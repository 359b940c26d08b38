import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { readText, type Folder } from '../folder.ts';
import { locate } from '../locate.ts';
import type { Rule } from '../rule.ts';

/** Every JSON file is valid, and matches the site's schema that it names. */
export const json: Rule = {
	name: 'Every JSON file can be read',
	*checkSite(folder) {
		const ajv = new Ajv2020({ allErrors: true, formats: { uri: (text: string) => URL.canParse(text) } });
		for (const path of folder.files.keys()) {
			if (!/\.(?:json|webmanifest)$/.test(path)) continue;
			const { fault, value } = parse(readText(path, folder));
			if (fault !== undefined) yield { path, what: `It is not JSON: ${fault}.`, todo: 'Write it with JSON.stringify.' };
			const schema = schemaOf(value, folder);
			if (schema === undefined) continue;
			const check = ajv.getSchema(schema) ?? ajv.addSchema(parse(readText(schema, folder)).value as AnySchema, schema).getSchema(schema);
			if (check?.(value) === false)
				for (const { instancePath, message } of check.errors ?? [])
					yield {
						path,
						what: `It does not match its schema: ${instancePath.replace(/\d+/g, '…')} ${message}.`,
						todo: `Change the file, or what ${schema} says about it.`,
					};
		}
	},
};

function parse(text: string): { readonly value?: unknown; readonly fault?: string } {
	try {
		return { value: JSON.parse(text) as unknown };
	} catch (error) {
		return { fault: (error as SyntaxError).message };
	}
}

/** The file with the schema that a JSON value names. */
function schemaOf(value: unknown, folder: Folder): string | undefined {
	if (typeof value !== 'object' || value === null || !('$schema' in value) || typeof value.$schema !== 'string') return undefined;
	const target = locate(value.$schema, folder.address, folder);
	return target.kind === 'file' ? target.path : undefined;
}
