import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { rulesSchema, type Rules } from './rules.ts';

/** Reads the rules of a language. Undefined if there are none yet. */
export async function readRules(language: string): Promise<Rules | undefined> {
	const place = fileURLToPath(new URL(`rules/${language}.yml`, import.meta.url));
	return /^[a-z]+$/.test(language) && existsSync(place) ? rulesSchema.parse(parse(await readFile(place, 'utf8'))) : undefined;
}
