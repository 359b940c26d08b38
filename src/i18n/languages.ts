/** A language of the site. */
export interface Language {
	/** As in addresses and in the names of files: two or three letters of BCP 47. */
	readonly tag: string;
	/** As browsers, voices and search engines know it: `fa-AF` is what BCP 47 prefers to `prs`, and what there are voices for. */
	readonly hreflang: string;
	/** Its own name for itself. */
	readonly name: string;
	readonly direction: 'ltr' | 'rtl';
	/**
	 * The locale for dates and numbers: language, country, calendar and digits. Days are those of the Gregorian calendar in
	 * every language: a source that says “March 2022” names no month of the solar calendar, but parts of two. Its months are
	 * called as in the country, and digits written as its newspapers do on the web.
	 */
	readonly locale: string;
}

/** The languages of the site, the main one first. */
export const LANGUAGES = [
	{ tag: 'en', hreflang: 'en', name: 'English', direction: 'ltr', locale: 'en-GB' },
	{ tag: 'ur', hreflang: 'ur', name: 'اردو', direction: 'rtl', locale: 'ur-PK-u-ca-gregory-hc-h23-nu-latn' },
	{ tag: 'prs', hreflang: 'fa-AF', name: 'دری', direction: 'rtl', locale: 'fa-AF-u-ca-gregory-nu-arabext' },
] as const satisfies readonly Language[];

export const LANGUAGE_TAGS: readonly string[] = LANGUAGES.map(({ tag }) => tag);

/** The language with a tag; the main one where the tag is unknown. */
export function languageOf(tag: string): Language {
	return LANGUAGES.find((language) => language.tag === tag) ?? LANGUAGES[0];
}

/** The scripts that run from right to left (Unicode Standard Annex 9), so far as languages of today are written in them. */
const FROM_RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** The direction of any language, also of one that the site is not in. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
	return FROM_RIGHT_TO_LEFT.has(scriptOf(tag)) ? 'rtl' : 'ltr';
}

/** The script that a language is usually written in (ISO 15924): Arab, Latn. */
export function scriptOf(tag: string): string {
	return new Intl.Locale(tag).maximize().script ?? 'Latn';
}

/** What a language calls itself: “پښتو” for `ps`. */
export function ownName(tag: string): string {
	return LANGUAGES.find((language) => language.tag === tag)?.name ?? new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
}
