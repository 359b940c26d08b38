import type { LanguageData } from '../schema/language.ts';
import { wordFile } from './wordFiles.ts';

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
	/** The name of its typeface; undefined where it is that of its script. */
	readonly typeface: LanguageData['typeface'];
}

/** The languages of a site, the main one first. */
export type Languages = readonly [Language, ...Language[]];

/** A language of the site: what `languages` of content/site.yml says of it, then what its file of words does, then what is usual. */
export function languageFrom({ code, ...own }: LanguageData): Language {
	const { hreflang = code, locale, name, typeface } = { ...wordFile(code)?.language, ...defined(own) };
	return {
		tag: code,
		hreflang,
		name: name ?? nameOf(hreflang),
		direction: own.direction ?? directionOf(hreflang),
		locale: locale ?? `${hreflang}-u-ca-gregory`,
		typeface,
	};
}

/** A language among those of the site; the main one where the tag is unknown. */
export function languageOf(tag: string, { languages }: { readonly languages: Languages }): Language {
	return languages.find((language) => language.tag === tag) ?? languages[0];
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
export function ownName(tag: string, { languages }: { readonly languages: Languages }): string {
	return languages.find((language) => language.tag === tag)?.name ?? nameOf(tag);
}

function nameOf(tag: string): string {
	return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
}

/** Without the keys that have no value. */
function defined<Shape extends object>(shape: Shape): { [Key in keyof Shape]: Exclude<Shape[Key], undefined> } {
	return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as never;
}
