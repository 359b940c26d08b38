import { PAGE_TYPES, type PageKind, type PageType } from './pageTypes.ts';
import type { Shown, SitePageOf } from './sitePage.ts';

/** What a page has of its own, beside what all of its kind have. */
interface Own {
	readonly changed?: string | undefined;
	readonly anchors?: readonly string[];
	/** Of the pages of a list only the first has a card, which the others show, and an address on the ledger. */
	readonly hasShareCard?: boolean;
	readonly isPermanent?: boolean;
}

/** A page of a kind, with what it shows and what all of its kind have. */
export function pageOf<Kind extends PageKind>(kind: Kind, url: string, shown: Shown[Kind], own: Own = {}): SitePageOf<Kind> {
	return { ...(PAGE_TYPES[kind] as PageType), changed: undefined, anchors: [], ...own, ...shown, kind, url } as unknown as SitePageOf<Kind>;
}
