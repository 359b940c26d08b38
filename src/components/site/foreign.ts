import { directionOf, LANGUAGES } from '../../i18n/languages.ts';
import type { Strings } from '../../i18n/strings.ts';

/** What an element says of words in a language: nothing, where it is that of the page; and a direction, where that is another. */
export function foreign(language: string, { tag }: Pick<Strings, 'tag'>): { lang?: string; dir?: 'ltr' | 'rtl' } {
	if (language === tag) return {};
	const direction = directionOf(language);
	const own = LANGUAGES.find((known) => known.tag === language);
	return { lang: own?.hreflang ?? language, ...(direction !== directionOf(tag) && { dir: direction }) };
}
