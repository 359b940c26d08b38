import type { APIRoute } from 'astro';
import { claimPaths, contextFor, type ClaimProps } from '../../../../../edition.ts';
import { claimCsl, toBibtex } from '../../../../../outputs/data/citations.ts';

export const getStaticPaths = claimPaths;

export const GET: APIRoute<ClaimProps> = ({ props: { article, claim } }) =>
	new Response(toBibtex([claimCsl(claim, article, contextFor(article.language))]));
