import type { APIRoute } from 'astro';
import { pathsOf, type PageProps } from '../../../edition.ts';
import { claimsFile } from '../../../outputs/data/claimsFile.ts';

export const getStaticPaths = pathsOf('claims-of-year');

export const GET: APIRoute<PageProps<'claims-of-year'>> = ({ props: { context, page } }) =>
	Response.json(claimsFile(page.articles, context));
