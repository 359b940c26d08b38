import type { LanguageData } from '../schema/language.ts';
import { likelyLocale, scriptOf, type Language } from './languages.ts';

/** The typeface of a language: one that the site provides, or the system's. */
export type Typeface = NonNullable<LanguageData['typeface']>;

/** The typeface for each script (ISO 15924) that the site has one for. */
const OF_SCRIPT: Readonly<Record<string, Typeface>> = {
	Latn: 'newsreader',
	Arab: 'naskh',
	Cyrl: 'noto-sans',
	Deva: 'noto-sans',
	Grek: 'noto-sans',
};

/** Languages that use another style than usual for their script. */
const OF_LANGUAGE: Readonly<Record<string, Typeface>> = { ur: 'nastaliq' };

/** Returns the typeface of a language: the one that it names, that of its script, or the system's if the site has none. */
export function typefaceOf({ hreflang, typeface }: Language): Typeface {
	return typeface ?? OF_LANGUAGE[likelyLocale(hreflang).language] ?? OF_SCRIPT[scriptOf(hreflang)] ?? 'system';
}
