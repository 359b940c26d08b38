import { languageOf } from '../../i18n/languages.ts';
import type { Edition } from '../../model/edition.ts';
import type { Context } from '../context.ts';

/** A page in one language. */
export interface Version {
	/** The tag of the language. */
	readonly language: string;
	/** As search engines call it: `fa-AF` for Dari. */
	readonly hreflang: string;
	/** From the root of the site. */
	readonly url: string;
}

/** The languages in which there is the page at an address, its own among them; none, where it only stands in for another page. */
export function versionsOf(url: string, { edition, editions, t }: Pick<Context, 'edition' | 'editions' | 't'>): readonly Version[] {
	const path = url.slice(edition.root.length);
	const isIndexedIn = ({ kinds }: Edition) => kinds.get(path)?.isIndexed === true;
	if (!isIndexedIn(edition)) return [];
	return editions
		.filter(isIndexedIn)
		.map(({ language, root }) => ({ language, hreflang: languageOf(language, t).hreflang, url: root + path }));
}
