import { fingerprint } from '../fingerprint.ts';
import type { Edition, Kinds } from '../model/edition.ts';
import type { Readable } from '../model/pages/pageTypes.ts';
import type { SitePage } from '../model/pages/sitePage.ts';
import type { Context } from '../outputs/context.ts';
import { namesOfPages, readsOf, waysOf } from './ownEdition.ts';

/** The inputs that all pages of a site share. */
export interface Ground {
	/** The fingerprint of the code and the build options. */
	readonly code: string;
	/** The fingerprint of the whole content, for pages that show all of it. */
	readonly everything: string;
}

/**
 * Returns the fingerprint of a page’s inputs, without making the page: its own data, the parts of the edition that it
 * reads, what is at the addresses that it asks for, what every page has, and the code. If the fingerprint has not
 * changed, neither has the page.
 */
export function inputsOf(page: SitePage, context: Context, { code, everything }: Ground): string {
	const reads = readsOf(page);
	if (reads === 'everything') return fingerprint([code, everything, page.url]);
	const { editions } = context;
	const there = waysOf(page, context).flatMap((way) => editions.map(({ kinds }) => told(kinds.get(way))));
	return fingerprint({ ...page, common: ofKind(reads, context, code), there: there.join() });
}

/** What is at an address, in words. Forty thousand pages ask for that, and words take less time than objects. */
function told(there: ReturnType<Kinds['get']>): string {
	return there === undefined ? '' : `${there.kind} ${there.isIndexed}`;
}

const kinds = new WeakMap<Context, Map<string, string>>();

/** The fingerprint of what all pages of one kind have in one language. Computed once. */
function ofKind(reads: readonly Readable[], context: Context, code: string): string {
	const known = kinds.get(context) ?? new Map<string, string>();
	kinds.set(context, known);
	const { edition, editions } = context;
	const kind = `${code} ${reads.join()}`;
	const own =
		known.get(kind) ?? fingerprint([code, edition.language, common(editions), reads.map((part) => editions.map((other) => other[part]))]);
	known.set(kind, own);
	return own;
}

const known = new WeakMap<readonly Edition[], string>();

/** The fingerprint of what every page has of all editions. Computed once. */
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
