import type { APIRoute } from 'astro';
import { contextFor } from '../edition.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { manifestFile } from '../outputs/hosting.ts';

export const GET: APIRoute = () => Response.json(manifestFile(contextFor(LANGUAGES[0].tag)));
