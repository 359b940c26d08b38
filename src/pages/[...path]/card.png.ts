import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { pathsOf, type PageProps } from '../../edition.ts';
import { shareCardOf } from '../../outputs/shareCards/pageCards.ts';
import { drawAhead } from '../../shareCards/ahead.ts';
import { cardFor } from '../../shareCards/cache.ts';

/** Outside the site, so that the next build finds it. */
const CACHE = join(process.cwd(), 'node_modules/.cache/cards');

const paths = pathsOf('share-card');

/** In a build all cards are wanted, and drawn beside the pages. At the desk each is drawn when it is asked for. */
export const getStaticPaths = ((options) => {
	const found = paths(options);
	if (import.meta.env.PROD)
		drawAhead(
			found.map(({ props: { context, page } }) => shareCardOf(page.of, context)),
			CACHE,
			console.log,
		);
	return found;
}) satisfies GetStaticPaths;

export const GET: APIRoute<PageProps<'share-card'>> = async ({ props: { context, page } }) =>
	new Response(new Uint8Array(await cardFor(shareCardOf(page.of, context), CACHE)));
