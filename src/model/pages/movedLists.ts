import { pageOf } from './pageOf.ts';
import type { SitePage } from './sitePage.ts';
import { listPageUrl } from '../urls.ts';

/** A list whose address has changed since it was published. */
interface MovedList {
	/** Paths below the root of an edition. */
	readonly from: string;
	readonly to: string;
	/** The most pages that it had when its address changed. Each had an address of its own. */
	readonly pages: number;
}

/** The lists of claims by finding. The findings had other names in the first edition. */
const MOVED_LISTS: readonly MovedList[] = [
	{ from: 'claims/status/corroborated/', to: 'claims/status/several-sources/', pages: 2 },
	{ from: 'claims/status/reported/', to: 'claims/status/one-source/', pages: 2 },
	{ from: 'claims/status/unverified/', to: 'claims/status/unconfirmed/', pages: 2 },
	{ from: 'claims/status/corrected/', to: 'claims/status/wrong/', pages: 2 },
];

/**
 * A page at each old address of a list that has moved. It leads to the same page of the list, or to the first if there
 * is no such page now.
 */
export function movedPages(pages: readonly SitePage[], root: string): readonly SitePage[] {
	const byUrl = new Map(pages.filter(({ kind }) => kind === 'claim-list').map((page) => [page.url, page]));
	return MOVED_LISTS.flatMap(({ from, pages: count, to }) =>
		Array.from({ length: count }, (_, index) => index + 1).flatMap((number) => {
			const now = [number, 1].flatMap((other) => byUrl.get(listPageUrl(root + to, other)) ?? []);
			return now.slice(0, 1).map((page) => pageOf('moved', listPageUrl(root + from, number), { to: page }));
		}),
	);
}
