import type { APIRoute } from 'astro';
import { contextFor } from '../../edition.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { absolute, EDITION_FILES } from '../../model/urls.ts';
import { claimsJsonSchema } from '../../outputs/claimsSchema.ts';

export const GET: APIRoute = () => Response.json(claimsJsonSchema(absolute(EDITION_FILES.claimsSchema, contextFor(LANGUAGES[0].tag).site)));
