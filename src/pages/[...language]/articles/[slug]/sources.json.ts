import type { APIRoute } from 'astro';
import { pathsOf, type PageProps } from '../../../../edition.ts';
import { sourceCsl } from '../../../../outputs/data/citations.ts';

export const getStaticPaths = pathsOf('article-sources');

export const GET: APIRoute<PageProps<'article-sources'>> = ({ props: { context, page } }) =>
	Response.json(page.article.sources.map((source) => sourceCsl(source, context.t)));
