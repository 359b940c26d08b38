import type { APIRoute } from 'astro';
import { contextFor } from '../edition.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { robotsFile } from '../outputs/hosting.ts';

export const GET: APIRoute = () => new Response(robotsFile(contextFor(LANGUAGES[0].tag)));
