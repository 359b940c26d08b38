import type { APIRoute } from 'astro';
import { pathsOf, type PageProps } from '../../edition.ts';
import { writeSitemap } from '../../outputs/hosting/sitemaps.ts';

export const getStaticPaths = pathsOf('sitemap');

export const GET: APIRoute<PageProps<'sitemap'>> = async ({ props: { context, page } }) =>
	new Response(await writeSitemap(page.pages, context));
