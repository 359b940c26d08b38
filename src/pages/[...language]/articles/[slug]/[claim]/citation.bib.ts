import type { APIRoute } from 'astro';
import { pathsOf, type PageProps } from '../../../../../edition.ts';
import { toBibtex } from '../../../../../outputs/data/bibtex.ts';
import { claimCsl } from '../../../../../outputs/data/citations.ts';

export const getStaticPaths = pathsOf('claim-bibtex');

export const GET: APIRoute<PageProps<'claim-bibtex'>> = ({ props: { context, page } }) =>
	new Response(toBibtex([claimCsl(page.claim, page.article, context)]));
