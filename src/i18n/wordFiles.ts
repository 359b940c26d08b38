import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWords, type WordFile } from './readWords.ts';

/** The folder of the words files, relative to the root of the project, in which every command runs. */
export const WORDS_FOLDER = 'src/i18n/words';

const read = new Map<string, WordFile | undefined>();

/** Returns the words file of a language, or undefined if there is none. Reads each file once. */
export function wordFile(tag: string): WordFile | undefined {
	if (!read.has(tag)) {
		const path = join(WORDS_FOLDER, `${tag}.yml`);
		read.set(tag, existsSync(path) ? readWords(path, readFileSync(path, 'utf8')) : undefined);
	}
	return read.get(tag);
}

/** The languages that have a words file. */
export function wordedLanguages(): readonly string[] {
	return readdirSync(WORDS_FOLDER)
		.flatMap((name) => /^([a-z]+)\.yml$/.exec(name)?.[1] ?? [])
		.sort();
}
