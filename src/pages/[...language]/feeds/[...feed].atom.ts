import type { APIRoute } from 'astro';
import { contextFor, inEachLanguage, type LocalizedProps } from '../../../edition.ts';
import { feedsOf, writeFeed, type FeedValue } from '../../../outputs/feeds/feeds.ts';

export function getStaticPaths() {
	return inEachLanguage((context) => feedsOf(context).map((feed) => ({ params: { feed: feed.name }, props: { feed } })));
}

interface Props extends LocalizedProps {
	feed: FeedValue;
}

export const GET: APIRoute<Props> = ({ props: { feed, language } }) => new Response(writeFeed(feed, 'atom', contextFor(language)));
