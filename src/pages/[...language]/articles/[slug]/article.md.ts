import type { APIRoute } from 'astro';
import { articlePaths, contextFor, type ArticleProps } from '../../../../edition.ts';
import { articleMarkdown } from '../../../../outputs/feeds/markdown.ts';

export const getStaticPaths = articlePaths;

export const GET: APIRoute<ArticleProps> = ({ props: { article } }) => new Response(articleMarkdown(article, contextFor(article.language)));
