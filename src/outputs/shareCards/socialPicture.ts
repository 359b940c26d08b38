import type { Edition } from '../../model/edition.ts';
import type { BrandPicture } from '../../model/publishing/brand.ts';
import type { SitePage } from '../../model/pages/sitePage.ts';

/**
 * The kinds of pages that show the newsroom's social picture, if it has one. An article or a claim has more to say on a card of
 * its own.
 */
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

/** The newsroom's social picture, for a page that shows it instead of a share card. Undefined for any other page. */
export function socialPictureAt(url: string, { kinds, root, site }: Pick<Edition, 'kinds' | 'root' | 'site'>): BrandPicture | undefined {
	const { social } = site.brand;
	if (social === undefined) return undefined;
	const kind = kinds.get(url.slice(root.length))?.kind;
	return kind !== undefined && KINDS.has(kind) ? social : undefined;
}
