import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { contentFolder, pathsOf, type PageProps } from '../../edition.ts';
import type { BrandPicture } from '../../model/publishing/brand.ts';
import { shareCardOf } from '../../outputs/shareCards/pageCards.ts';
import { socialPictureAt } from '../../outputs/shareCards/socialPicture.ts';
import { drawAhead } from '../../shareCards/ahead.ts';
import { cardFor } from '../../shareCards/cache.ts';

/** Outside the site, so that the next build can use it. */
const CACHE = join(process.cwd(), 'node_modules/.cache/cards');

const paths = pathsOf('share-card');

/** A build needs all cards, so it draws them ahead, in parallel with the pages. `npm run dev` draws each card on request. */
export const getStaticPaths = ((options) => {
	const found = paths(options);
	if (import.meta.env.PROD)
		drawAhead(
			found
				.filter(({ props }) => socialPictureOf(props) === undefined)
				.map(({ props: { context, page } }) => shareCardOf(page.of, context)),
			CACHE,
			console.log,
		);
	return found;
}) satisfies GetStaticPaths;

export const GET: APIRoute<PageProps<'share-card'>> = async ({ props }) => {
	const social = socialPictureOf(props);
	if (social !== undefined) return new Response(new Uint8Array(await cutToCard(social)));
	const { context, page } = props;
	return new Response(new Uint8Array(await cardFor(shareCardOf(page.of, context), CACHE)));
};

function socialPictureOf({ context, page }: PageProps<'share-card'>): BrandPicture | undefined {
	return socialPictureAt(page.of.url, context.edition);
}

/** Scales the social picture to the size of a share card and crops what does not fit. */
function cutToCard({ file }: BrandPicture): Promise<Buffer> {
	return sharp(join(contentFolder, file)).resize(1200, 630, { fit: 'cover' }).png().toBuffer();
}
