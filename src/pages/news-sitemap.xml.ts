import type { APIRoute } from 'astro';
import { mainContext } from '../edition.ts';
import { writeNewsSitemap } from '../outputs/hosting/sitemaps.ts';

export const GET: APIRoute = async () => new Response(await writeNewsSitemap(mainContext, new Date()));
