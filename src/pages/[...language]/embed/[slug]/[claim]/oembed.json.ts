import type { APIRoute } from 'astro';
import { pathsOf, type PageProps } from '../../../../../edition.ts';
import { oembed } from '../../../../../outputs/data/oembed.ts';

export const getStaticPaths = pathsOf('claim-oembed');

export const GET: APIRoute<PageProps<'claim-oembed'>> = ({ props: { context, page } }) =>
	Response.json(oembed(page.claim, page.article, context));
