import type { APIRoute } from 'astro';
import { mainContext } from '../../edition.ts';
import { siteFileUrl } from '../../model/pages/siteFiles.ts';
import { absolute } from '../../model/urls.ts';
import { claimsJsonSchema } from '../../outputs/data/claimsSchema.ts';

export const GET: APIRoute = () =>
	Response.json(claimsJsonSchema(absolute(siteFileUrl('claimsSchema', mainContext.edition.home), mainContext.site)));
