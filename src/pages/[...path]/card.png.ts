import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { pathsOf, type PageProps } from '../../edition.ts';
import { shareCardOf } from '../../outputs/shareCards/pageCards.ts';
import { cardFor } from '../../shareCards/cache.ts';

/** Outside the site, so that the next build finds it. */
const CACHE = join(process.cwd(), 'node_modules/.cache/cards');

export const getStaticPaths = pathsOf('share-card');

export const GET: APIRoute<PageProps<'share-card'>> = async ({ props: { context, page } }) =>
	new Response(new Uint8Array(await cardFor(shareCardOf(page.of, context), CACHE)));
