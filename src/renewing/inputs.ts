import { fingerprint } from '../fingerprint.ts';
import type { Edition } from '../model/edition.ts';
import type { SitePage } from '../model/pages/sitePage.ts';
import type { Context } from '../outputs/context.ts';
import { namesOfPages, readsOf, waysOf } from './ownEdition.ts';

/** What every page of a site is made of: code, settings, and all else that is no page’s own. */
export interface Ground {
	/** Of the code, and of how the site is built. */
	readonly code: string;
	/** Of the whole content, for what shows all of it. */
	readonly everything: string;
}

/**
 * The fingerprint of all that a page is made of, known before it is made: what it is given, what it says that it reads of its
 * edition, what is at the addresses that it asks for, what every page has, and the code. If it is what it was, so is the page.
 */
export function inputsOf(page: SitePage, context: Context, { code, everything }: Ground): string {
	const reads = readsOf(page);
	if (reads === 'everything') return fingerprint([code, everything, page.url]);
	const { edition, editions } = context;
	return fingerprint([
		code,
		page,
		edition.language,
		common(editions),
		reads.map((part) => fingerprint(editions.map((other) => other[part]))),
		waysOf(page, context).map((way) => editions.map(({ kinds }) => kinds.get(way))),
	]);
}

const known = new WeakMap<readonly Edition[], string>();

/** The fingerprint of what every page has of all editions; found once. */
function common(editions: readonly Edition[]): string {
	const before = known.get(editions);
	if (before !== undefined) return before;
	const own = fingerprint(
		editions.map((edition) => {
			const { home, language, root, site } = edition;
			return { home, language, root, site, pages: namesOfPages(edition) };
		}),
	);
	known.set(editions, own);
	return own;
}
