import type { APIRoute } from 'astro';
import { pathsOf, type PageProps } from '../../../../../edition.ts';
import { claimCsl } from '../../../../../outputs/data/citations.ts';

export const getStaticPaths = pathsOf('claim-csl');

export const GET: APIRoute<PageProps<'claim-csl'>> = ({ props: { context, page } }) =>
	Response.json([claimCsl(page.claim, page.article, context)]);
