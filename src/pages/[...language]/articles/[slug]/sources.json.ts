import type { APIRoute } from 'astro';
import { articlePaths, type ArticleProps } from '../../../../edition.ts';
import { sourceCsl } from '../../../../outputs/data/citations.ts';

export const getStaticPaths = articlePaths;

export const GET: APIRoute<ArticleProps> = ({ props: { article } }) => Response.json(article.sources.map(sourceCsl));
