import { languageFrom, type Language, type Languages } from '../src/i18n/languages.ts';
import { stringsFor as stringsIn, type Strings } from '../src/i18n/strings.ts';

/** The languages of the editions that tests are made with: those of `tests/fixtures/edition/site.yml`. */
export const LANGUAGES: Languages = [languageFrom({ code: 'en' }), languageFrom({ code: 'ur' }), languageFrom({ code: 'prs' })];

export const LANGUAGE_TAGS: readonly string[] = LANGUAGES.map(({ tag }) => tag);

/** One of them. */
export function languageOf(tag: string): Language {
	const language = LANGUAGES.find((known) => known.tag === tag);
	if (language === undefined) throw new Error(`No edition of the tests is in the language “${tag}”.`);
	return language;
}

/** The words of one of them. */
export function stringsFor(tag: string): Strings {
	return stringsIn(languageOf(tag), LANGUAGES);
}
