import { directionOf } from '../../i18n/languages.ts';
import type { Strings } from '../../i18n/strings.ts';

/**
 * The `lang` and `dir` attributes for words in a language. No `lang` if it is the language of the page, and no `dir` if
 * it runs in the same direction.
 */
export function foreign(
	language: string,
	{ language: page, languages }: Pick<Strings, 'language' | 'languages'>,
): { lang?: string; dir?: 'ltr' | 'rtl' } {
	if (language === page.tag) return {};
	const own = languages.find((known) => known.tag === language);
	const direction = own?.direction ?? directionOf(language);
	return { lang: own?.hreflang ?? language, ...(direction !== page.direction && { dir: direction }) };
}
