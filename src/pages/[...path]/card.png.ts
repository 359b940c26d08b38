import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { pathsOf, type PageProps } from '../../edition.ts';
import { plainCard } from '../../outputs/shareCards/cards.ts';
import { shareCardOf } from '../../outputs/shareCards/pageCards.ts';
import { cardFor } from '../../shareCards/cache.ts';

/** Outside the site, so that the next build finds it. */
const CACHE = join(process.cwd(), 'node_modules/.cache/cards');

/** For a test build, in which nobody looks at the cards: with SHARE_CARDS=one every page has the card of its edition. */
const isOneForAll = process.env['SHARE_CARDS'] === 'one';

export const getStaticPaths = pathsOf('share-card');

export const GET: APIRoute<PageProps<'share-card'>> = async ({ props: { context, page } }) => {
	const own = shareCardOf(page.of, context);
	const { edition, t } = context;
	const card = isOneForAll ? plainCard(t.kinds.edition, edition.site.description, edition.language, context) : own;
	return new Response(new Uint8Array(await cardFor(card, CACHE)));
};
