import type { APIRoute } from 'astro';
import { contextFor } from '../../edition.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { feedsOf, writeFeed, type FeedValue } from '../../outputs/feeds.ts';

const context = contextFor(LANGUAGES[0].tag);

export function getStaticPaths() {
	return feedsOf(context).map((feed) => ({ params: { feed: feed.name }, props: { feed } }));
}

export const GET: APIRoute<{ feed: FeedValue }> = ({ props: { feed } }) => new Response(writeFeed(feed, 'rss', context));
