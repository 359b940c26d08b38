/** A language of the site. */
export interface Language {
	/** BCP 47, as in `<html lang>` and in the names of article files. */
	readonly tag: string;
	/** Its own name for itself. */
	readonly name: string;
	readonly direction: 'ltr' | 'rtl';
	/** The locale for dates and numbers: language, country, calendar and digits. */
	readonly locale: string;
}

/** The languages of the site, the main one first. */
export const LANGUAGES = [{ tag: 'en', name: 'English', direction: 'ltr', locale: 'en-GB' }] as const satisfies readonly Language[];

export const LANGUAGE_TAGS: readonly string[] = LANGUAGES.map(({ tag }) => tag);

/** The language with a tag; the main one where the tag is unknown. */
export function languageOf(tag: string): Language {
	return LANGUAGES.find((language) => language.tag === tag) ?? LANGUAGES[0];
}
