import type { LanguageData } from '../schema/language.ts';
import { wordFile } from './wordFiles.ts';

export interface Language {
	/** The code in addresses and file names: a BCP 47 language of two or three letters. */
	readonly tag: string;
	/** The code for browsers, voices and search engines. BCP 47 prefers `fa-AF` to `prs`, and there are voices for it. */
	readonly hreflang: string;
	/** The name of the language in the language itself. */
	readonly name: string;
	readonly direction: 'ltr' | 'rtl';
	/**
	 * The locale for dates and numbers: language, country, calendar and digits. All languages use the Gregorian calendar:
	 * a source that says “March 2022” does not mean one month of the solar calendar, but parts of two. Month names are
	 * those of the country, and digits those of its newspapers on the web.
	 */
	readonly locale: string;
	/** The name of its typeface; undefined to use the usual one for its script. */
	readonly typeface: LanguageData['typeface'];
}

/** The languages of a site, the main one first. */
export type Languages = readonly [Language, ...Language[]];

/** Makes a language of the site. Values come from `languages` in content/site.yml, then from its words file, then from defaults. */
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

/** Returns the language with this tag, or the main language if the site does not have it. */
export function languageOf(tag: string, { languages }: { readonly languages: Languages }): Language {
	return languages.find((language) => language.tag === tag) ?? languages[0];
}

/** Right-to-left scripts (Unicode Standard Annex 9) that are used for living languages. */
const FROM_RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** The direction of any language, including those that the site does not have. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
	return FROM_RIGHT_TO_LEFT.has(scriptOf(tag)) ? 'rtl' : 'ltr';
}

const locales = new Map<string, Intl.Locale>();

/** A language with the script and the country that it usually has. Found once, because every page asks. */
export function likelyLocale(tag: string): Intl.Locale {
	const locale = locales.get(tag) ?? new Intl.Locale(tag).maximize();
	locales.set(tag, locale);
	return locale;
}

/** The script that a language is usually written in, as an ISO 15924 code: Arab, Latn. */
export function scriptOf(tag: string): string {
	return likelyLocale(tag).script ?? 'Latn';
}

/** The name of a language in the language itself: “پښتو” for `ps`. */
export function ownName(tag: string, { languages }: { readonly languages: Languages }): string {
	return languages.find((language) => language.tag === tag)?.name ?? nameOf(tag);
}

function nameOf(tag: string): string {
	return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
}

/** Removes the keys whose value is undefined. */
function defined<Shape extends object>(shape: Shape): { [Key in keyof Shape]: Exclude<Shape[Key], undefined> } {
	return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as never;
}
