import type { APIRoute } from 'astro';
import { pathsOf, type PageProps } from '../../../../edition.ts';
import { sourceCsl, toBibtex } from '../../../../outputs/data/citations.ts';

export const getStaticPaths = pathsOf('article-bibliography');

export const GET: APIRoute<PageProps<'article-bibliography'>> = ({ props: { page } }) =>
	new Response(toBibtex(page.article.sources.map(sourceCsl)));
