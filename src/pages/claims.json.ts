import type { APIRoute } from 'astro';
import { contextFor, edition } from '../edition.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { claimsFile } from '../outputs/claimsFile.ts';

export const GET: APIRoute = () => Response.json(claimsFile(edition.articles, contextFor(LANGUAGES[0].tag)));
