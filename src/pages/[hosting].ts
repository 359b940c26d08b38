import type { APIRoute } from 'astro';
import { mainContext } from '../edition.ts';
import type { Context } from '../outputs/context.ts';
import { headersFile, redirectsFile } from '../outputs/hosting/hosting.ts';

/** Files for hosts. A page whose own name begins with an underscore would be passed over, so the names are given here. */
const FILES: Readonly<Record<string, (context: Context) => string>> = { _headers: headersFile, _redirects: redirectsFile };

export function getStaticPaths() {
	return Object.entries(FILES).map(([hosting, write]) => ({ params: { hosting }, props: { write } }));
}

export const GET: APIRoute<{ write: (context: Context) => string }> = ({ props: { write } }) => new Response(write(mainContext));
