import type { APIRoute } from 'astro';
import { contextFor, inEachLanguage, type InLanguage } from '../../../edition.ts';
import { feedsOf, writeFeed, type FeedValue } from '../../../outputs/feeds.ts';

export function getStaticPaths() {
	return inEachLanguage((context) => feedsOf(context).map((feed) => ({ params: { feed: feed.name }, props: { feed } })));
}

interface Props extends InLanguage {
	feed: FeedValue;
}

export const GET: APIRoute<Props> = ({ props: { feed, language } }) => new Response(writeFeed(feed, 'atom', contextFor(language)));
