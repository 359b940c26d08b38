import type { APIRoute } from 'astro';
import { contextFor } from '../edition.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { writeNewsSitemap } from '../outputs/sitemaps.ts';

export const GET: APIRoute = async () => new Response(await writeNewsSitemap(contextFor(LANGUAGES[0].tag), new Date()));
