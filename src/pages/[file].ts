import type { APIRoute } from 'astro';
import { contextFor, edition } from '../edition.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { EDITION_FILES } from '../model/urls.ts';
import { claimsFile } from '../outputs/claimsFile.ts';
import type { Context } from '../outputs/context.ts';
import { headersFile, manifestFile, redirectsFile, robotsFile } from '../outputs/hosting.ts';
import { writeNewsSitemap, writeSitemap, writeSitemapIndex } from '../outputs/sitemaps.ts';

/** What the edition is for machines and for hosts, by the name of the file at the root of the site. */
const FILES: Readonly<Record<string, (context: Context) => Response | Promise<Response>>> = {
	[EDITION_FILES.claims]: (context) => Response.json(claimsFile(edition.articles, context)),
	[EDITION_FILES.sitemapIndex]: async (context) => new Response(await writeSitemapIndex(context)),
	[EDITION_FILES.sitemap]: async (context) => new Response(await writeSitemap(context)),
	[EDITION_FILES.newsSitemap]: async (context) => new Response(await writeNewsSitemap(context, new Date())),
	[EDITION_FILES.manifest]: (context) => Response.json(manifestFile(context)),
	'/robots.txt': (context) => new Response(robotsFile(context)),
	'/_headers': (context) => new Response(headersFile(context)),
	'/_redirects': (context) => new Response(redirectsFile(context)),
};

export function getStaticPaths() {
	return Object.keys(FILES).map((path) => ({ params: { file: path.slice(1) } }));
}

export const GET: APIRoute = ({ params: { file } }) =>
	FILES[`/${file}`]?.(contextFor(LANGUAGES[0].tag)) ?? new Response(null, { status: 404 });
