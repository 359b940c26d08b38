import type { APIRoute } from 'astro';
import { pathsOf, type PageProps } from '../edition.ts';
import { siteFileUrl } from '../model/pages/siteFiles.ts';
import { headersFile } from '../outputs/hosting/headers.ts';
import { redirectsFile } from '../outputs/hosting/hosting.ts';

/** Files for hosts. A route whose own name begins with an underscore would be passed over, so the table of pages gives the names. */
export const getStaticPaths = pathsOf('hosting');

export const GET: APIRoute<PageProps<'hosting'>> = ({ props: { context, page } }) =>
	new Response(page.url === siteFileUrl('headers', context.edition.home) ? headersFile(context) : redirectsFile(context));
