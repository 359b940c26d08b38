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

const known = new WeakMap<Edition, ReadonlySet<string>>();

/** The languages in which there is the page at an address, its own among them; none, where it only stands in for another page. */
export function versionsOf(url: string, { edition, editions, t }: Pick<Context, 'edition' | 'editions' | 't'>): readonly Version[] {
	const path = url.slice(edition.root.length);
	if (!pathsOf(edition).has(path)) return [];
	return editions
		.filter((other) => pathsOf(other).has(path))
		.map(({ language, root }) => ({ language, hreflang: languageOf(language, t).hreflang, url: root + path }));
}

/** The pages of an edition, by their way from where it begins. It is asked for on every page, so it is kept. */
function pathsOf(edition: Edition): ReadonlySet<string> {
	const paths =
		known.get(edition) ?? new Set(edition.sitePages.flatMap(({ isIndexed, url }) => (isIndexed ? [url.slice(edition.root.length)] : [])));
	known.set(edition, paths);
	return paths;
}
