import type { APIRoute } from 'astro';
import { contextFor } from '../../edition.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { FEED_FORMATS, type FeedFormat } from '../../model/urls.ts';
import { feedsOf, writeFeed, type FeedValue } from '../../outputs/feeds.ts';

const context = contextFor(LANGUAGES[0].tag);

export function getStaticPaths() {
	return feedsOf(context).flatMap((feed) =>
		(Object.keys(FEED_FORMATS) as FeedFormat[]).map((format) => ({ params: { feed: `${feed.name}.${format}` }, props: { feed, format } })),
	);
}

export const GET: APIRoute<{ feed: FeedValue; format: FeedFormat }> = ({ props: { feed, format } }) =>
	new Response(writeFeed(feed, format, context));
