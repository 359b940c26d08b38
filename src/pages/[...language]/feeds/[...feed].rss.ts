import type { APIRoute } from 'astro';
import { pathsOf, type PageProps } from '../../../edition.ts';
import { writeFeed } from '../../../outputs/feeds/feeds.ts';

export const getStaticPaths = pathsOf('rss');

export const GET: APIRoute<PageProps<'rss'>> = ({ props: { context, page } }) => new Response(writeFeed(page.feed, 'rss', context));
