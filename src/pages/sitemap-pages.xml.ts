import type { APIRoute } from 'astro';
import { contextFor } from '../edition.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { writeSitemap } from '../outputs/sitemaps.ts';

export const GET: APIRoute = async () => new Response(await writeSitemap(contextFor(LANGUAGES[0].tag)));
