import type { APIRoute } from 'astro';
import { pathsOf, type PageProps } from '../../../../edition.ts';
import { articleMarkdown } from '../../../../outputs/feeds/markdown.ts';

export const getStaticPaths = pathsOf('article-markdown');

export const GET: APIRoute<PageProps<'article-markdown'>> = ({ props: { context, page } }) =>
	new Response(articleMarkdown(page.article, context));
