import type { APIRoute } from 'astro';
import { claimPaths, contextFor, type ClaimProps } from '../../../../../edition.ts';
import { oembed } from '../../../../../outputs/data/oembed.ts';

export const getStaticPaths = claimPaths;

export const GET: APIRoute<ClaimProps> = ({ props: { article, claim } }) =>
	Response.json(oembed(claim, article, contextFor(article.language)));
