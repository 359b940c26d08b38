import type { APIRoute } from 'astro';
import { pathsOf, type PageProps } from '../../../../edition.ts';
import { toBibtex } from '../../../../outputs/data/bibtex.ts';
import { sourceCsl } from '../../../../outputs/data/citations.ts';

export const getStaticPaths = pathsOf('article-bibliography');

export const GET: APIRoute<PageProps<'article-bibliography'>> = ({ props: { context, page } }) =>
	new Response(toBibtex(page.article.sources.map((source) => sourceCsl(source, context.t))));
