import type { APIRoute } from 'astro';
import { pathsOf, type PageProps } from '../edition.ts';
import { siteFileUrl } from '../model/pages/siteFiles.ts';
import { headersFile } from '../outputs/hosting/headers.ts';
import { redirectsFile } from '../outputs/hosting/hosting.ts';

/** Configuration files for hosts. Astro ignores routes whose names start with an underscore, so the names come from the table of pages. */
export const getStaticPaths = pathsOf('hosting');

export const GET: APIRoute<PageProps<'hosting'>> = ({ props: { context, page } }) =>
	new Response(page.url === siteFileUrl('headers', context.edition.home) ? headersFile(context) : redirectsFile(context));
