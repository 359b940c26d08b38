import type { APIRoute } from 'astro';
import { articlePaths, type ArticleProps } from '../../../../edition.ts';
import { sourceCsl, toBibtex } from '../../../../outputs/data/citations.ts';

export const getStaticPaths = articlePaths;

export const GET: APIRoute<ArticleProps> = ({ props: { article } }) => new Response(toBibtex(article.sources.map(sourceCsl)));
