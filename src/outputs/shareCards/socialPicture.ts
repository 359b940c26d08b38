import type { Edition } from '../../model/edition.ts';
import type { BrandPicture } from '../../model/publishing/brand.ts';
import type { SitePage } from '../../model/pages/sitePage.ts';

/** The pages that show the picture of the newsroom, if it has one, where they are shared. What an article or a claim says is worth more. */
const KINDS: ReadonlySet<SitePage['kind']> = new Set<SitePage['kind']>([
	'home',
	'search',
	'article-list',
	'outlet-list',
	'entity-list',
	'topic-list',
	'claim-list',
	'text',
]);

const kinds = new WeakMap<Edition, ReadonlyMap<string, SitePage['kind']>>();

/** The social picture of the newsroom, for a page that shows it in the place of a share card of its own; undefined for any other. */
export function socialPictureAt(url: string, edition: Edition): BrandPicture | undefined {
	const { social } = edition.site.brand;
	if (social === undefined) return undefined;
	const known = kinds.get(edition) ?? new Map(edition.sitePages.map((page) => [page.url, page.kind]));
	kinds.set(edition, known);
	const kind = known.get(url);
	return kind !== undefined && KINDS.has(kind) ? social : undefined;
}
