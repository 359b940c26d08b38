import type { APIRoute } from 'astro';
import { pathsOf, type PageProps } from '../../../../edition.ts';
import { claimsFile } from '../../../../outputs/data/claimsFile.ts';

export const getStaticPaths = pathsOf('article-claims');

export const GET: APIRoute<PageProps<'article-claims'>> = ({ props: { context, page } }) =>
	Response.json(claimsFile([page.article], context));
