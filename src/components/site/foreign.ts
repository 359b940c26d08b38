import { directionOf } from '../../i18n/languages.ts';
import type { Strings } from '../../i18n/strings.ts';

/** What an element says of words in a language: nothing, where it is that of the page; and a direction, where that is another. */
export function foreign(
	language: string,
	{ language: page, languages }: Pick<Strings, 'language' | 'languages'>,
): { lang?: string; dir?: 'ltr' | 'rtl' } {
	if (language === page.tag) return {};
	const own = languages.find((known) => known.tag === language);
	const direction = own?.direction ?? directionOf(language);
	return { lang: own?.hreflang ?? language, ...(direction !== page.direction && { dir: direction }) };
}
