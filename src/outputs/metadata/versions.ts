import { languageOf } from '../../i18n/languages.ts';
import type { Edition } from '../../model/edition.ts';
import type { Context } from '../context.ts';

/** A page in one language. */
export interface Version {
	/** The language tag. */
	readonly language: string;
	/** The tag for search engines: `fa-AF` for Dari. */
	readonly hreflang: string;
	/** Relative to the root of the site. */
	readonly url: string;
}

/** The page at a URL in every language it is in, including its own. Empty if the page only stands in for another. */
export function versionsOf(url: string, { edition, editions, t }: Pick<Context, 'edition' | 'editions' | 't'>): readonly Version[] {
	const path = url.slice(edition.root.length);
	const isIndexedIn = ({ kinds }: Edition) => kinds.get(path)?.isIndexed === true;
	if (!isIndexedIn(edition)) return [];
	return editions
		.filter(isIndexedIn)
		.map(({ language, root }) => ({ language, hreflang: languageOf(language, t).hreflang, url: root + path }));
}
