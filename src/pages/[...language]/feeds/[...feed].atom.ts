import type { APIRoute } from 'astro';
import { pathsOf, type PageProps } from '../../../edition.ts';
import { writeFeed } from '../../../outputs/feeds/feeds.ts';

export const getStaticPaths = pathsOf('atom');

export const GET: APIRoute<PageProps<'atom'>> = ({ props: { context, page } }) => new Response(writeFeed(page.feed, 'atom', context));
