import { pageOf } from './pageOf.ts';
import type { SitePage } from './sitePage.ts';
import { listPageUrl } from '../urls.ts';

/** A list that has another address than it had when it was published. */
interface MovedList {
	/** Below the root of an edition. */
	readonly from: string;
	readonly to: string;
	/** How many pages it had at most when its address changed: each was an address of its own. */
	readonly pages: number;
}

/** The lists of claims by finding, whose words were others in the first edition. */
const MOVED_LISTS: readonly MovedList[] = [
	{ from: 'claims/status/corroborated/', to: 'claims/status/several-sources/', pages: 2 },
	{ from: 'claims/status/reported/', to: 'claims/status/one-source/', pages: 2 },
	{ from: 'claims/status/unverified/', to: 'claims/status/unconfirmed/', pages: 2 },
	{ from: 'claims/status/corrected/', to: 'claims/status/wrong/', pages: 2 },
];

/** At the old address of each page of a list that has moved: the way to that page, or to the last that there is now. */
export function movedPages(pages: readonly SitePage[], root: string): readonly SitePage[] {
	return MOVED_LISTS.flatMap(({ from, pages: count, to }) =>
		Array.from({ length: count }, (_, index) => index + 1).flatMap((number) => {
			const now = [number, 1].flatMap((other) => pages.filter(({ url }) => url === listPageUrl(root + to, other)));
			return now.slice(0, 1).map((page) => pageOf('moved', listPageUrl(root + from, number), { to: page }));
		}),
	);
}
