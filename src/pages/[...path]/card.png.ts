import { join } from 'node:path';
import type { APIRoute } from 'astro';
import type { Card } from '../../shareCards/card.ts';
import { cardFor } from '../../shareCards/cache.ts';
import { contextFor, editions } from '../../edition.ts';
import { shareCardsOf } from '../../outputs/shareCards/pageCards.ts';

/** Outside the site, so that the next build finds it. */
const CACHE = join(process.cwd(), 'node_modules/.cache/cards');

export function getStaticPaths() {
	return editions
		.flatMap(({ language }) => shareCardsOf(contextFor(language), language))
		.map(([url, card]) => ({ params: { path: url.replace(/^\/|\/$/g, '') || undefined }, props: { card } }));
}

export const GET: APIRoute<{ card: Card }> = async ({ props: { card } }) => new Response(new Uint8Array(await cardFor(card, CACHE)));
