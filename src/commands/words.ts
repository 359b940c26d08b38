/**
 * `npm run words`: reports problems in the files with the strings of the interface, one file for each language.
 * `npm run words -- ps` writes the file of one language again, in order and with a blank for each missing string.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordDiagnostics } from '../checks/translations/words.ts';
import { commandLine } from '../commandLine.ts';
import { report } from '../diagnostics/report.ts';
import { languageFrom } from '../i18n/languages.ts';
import { readWords, type WordFile } from '../i18n/readWords.ts';
import { wordedLanguages, wordFile, WORDS_FOLDER } from '../i18n/wordFiles.ts';
import { writeWords } from '../i18n/writeWords.ts';
import { isLanguageCode } from '../schema/language.ts';

const codes = commandLine({}).positionals;
const wrong = codes.filter((code) => !isLanguageCode(code));

if (wrong.length > 0)
	fail(`“${wrong.join('”, “')}” is no code of a language: it has two small letters, or three where a language has no two, like ur or prs.`);
else {
	codes.forEach(write);
	tell(codes.length === 0 ? wordedLanguages() : codes);
}

function write(code: string): void {
	const path = join(WORDS_FOLDER, `${code}.yml`);
	const { locale, name } = languageFrom({ code });
	const known: Pick<WordFile, 'countries' | 'language' | 'words'> = wordFile(code) ?? {
		language: { name, locale, note: '' },
		countries: {},
		words: {},
	};
	const file = wordFile(code);
	// The file cannot be read, and writing it again would lose what is in it.
	if (file?.fault !== undefined) return;
	writeFileSync(path, writeWords({ ...known, locale }, wordFile('en')?.words ?? {}));
	console.log(`Written: ${path}.`);
}

function tell(languages: readonly string[]): void {
	const files = languages.map((code) => {
		const path = join(WORDS_FOLDER, `${code}.yml`);
		return { code, file: readWords(path, readFileSync(path, 'utf8')) };
	});
	const found = files.flatMap(({ code, file }) => wordDiagnostics(file, languageFrom({ code })));
	if (found.length === 0) console.log(`The words of the interface are in order in: ${languages.join(', ')}.`);
	else
		fail(
			report(
				found,
				files.map(({ file }) => file),
			),
		);
}

function fail(words: string): void {
	console.error(words);
	process.exitCode = 1;
}
