import type { LanguageData } from '../schema/language.ts';
import { scriptOf, type Language } from './languages.ts';

/** What a language is set in: a typeface that the site brings, or what the reader’s system has. */
export type Typeface = NonNullable<LanguageData['typeface']>;

/** The typefaces that the site brings, by the scripts that they have (ISO 15924). */
const OF_SCRIPT: Readonly<Record<string, Typeface>> = {
	Latn: 'newsreader',
	Arab: 'naskh',
	Cyrl: 'noto-sans',
	Deva: 'noto-sans',
	Grek: 'noto-sans',
};

/** Languages that are read in another style than is usual for their script. */
const OF_LANGUAGE: Readonly<Record<string, Typeface>> = { ur: 'nastaliq' };

/** The typeface of a language: the one that it names, or one of its script; that of the system, where the site brings none. */
export function typefaceOf({ hreflang, typeface }: Language): Typeface {
	return typeface ?? OF_LANGUAGE[new Intl.Locale(hreflang).language] ?? OF_SCRIPT[scriptOf(hreflang)] ?? 'system';
}
