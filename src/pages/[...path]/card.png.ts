import { join } from 'node:path';
import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { contentFolder, pathsOf, type PageProps } from '../../edition.ts';
import type { BrandPicture } from '../../model/publishing/brand.ts';
import { plainCard } from '../../outputs/shareCards/cards.ts';
import { shareCardOf } from '../../outputs/shareCards/pageCards.ts';
import { socialPictureAt } from '../../outputs/shareCards/socialPicture.ts';
import { cardFor } from '../../shareCards/cache.ts';

/** Outside the site, so that the next build finds it. */
const CACHE = join(process.cwd(), 'node_modules/.cache/cards');

/** For a test build, in which nobody looks at the cards: with SHARE_CARDS=one every page has the card of its edition. */
const isOneForAll = process.env['SHARE_CARDS'] === 'one';

export const getStaticPaths = pathsOf('share-card');

export const GET: APIRoute<PageProps<'share-card'>> = async ({ props: { context, page } }) => {
	const { edition, t } = context;
	const social = socialPictureAt(page.of.url, edition);
	if (social !== undefined) return new Response(new Uint8Array(await socialPicture(social)));
	const own = shareCardOf(page.of, context);
	const card = isOneForAll ? plainCard(t.kinds.edition, edition.site.description, edition.language, context) : own;
	return new Response(new Uint8Array(await cardFor(card, CACHE)));
};

/** The social picture in the size of a share card; what does not fit is cut off at its edges. */
function socialPicture({ file }: BrandPicture): Promise<Buffer> {
	return sharp(join(contentFolder, file)).resize(1200, 630, { fit: 'cover' }).png().toBuffer();
}
