import type { APIRoute } from 'astro';
import { mainContext } from '../edition.ts';
import { writeSitemapIndex } from '../outputs/hosting/sitemaps.ts';

export const GET: APIRoute = async () => new Response(await writeSitemapIndex(mainContext));
