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

/** The social picture of the newsroom, for a page that shows it in the place of a share card of its own; undefined for any other. */
export function socialPictureAt(url: string, { kinds, root, site }: Pick<Edition, 'kinds' | 'root' | 'site'>): BrandPicture | undefined {
	const { social } = site.brand;
	if (social === undefined) return undefined;
	const kind = kinds.get(url.slice(root.length))?.kind;
	return kind !== undefined && KINDS.has(kind) ? social : undefined;
}
