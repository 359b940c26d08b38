import { PAGE_TYPES, type PageKind, type PageType } from './pageTypes.ts';
import type { Shown, SitePageOf } from './sitePage.ts';

/** What one page has that others of its kind may not. */
interface Own {
	readonly changed?: string | undefined;
	readonly anchors?: readonly string[];
	/** Only the first page of a list has a share card, which the other pages use as well, and an address on the ledger. */
	readonly hasShareCard?: boolean;
	readonly isPermanent?: boolean;
}

/** Makes a page of one kind from what it shows, what it has of its own and what all of its kind have. */
export function pageOf<Kind extends PageKind>(kind: Kind, url: string, shown: Shown[Kind], own: Own = {}): SitePageOf<Kind> {
	return { ...(PAGE_TYPES[kind] as PageType), changed: undefined, anchors: [], ...own, ...shown, kind, url } as unknown as SitePageOf<Kind>;
}
