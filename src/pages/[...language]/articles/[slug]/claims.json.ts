import type { APIRoute } from 'astro';
import { articlePaths, contextFor, type ArticleProps } from '../../../../edition.ts';
import { claimsFile } from '../../../../outputs/data/claimsFile.ts';

export const getStaticPaths = articlePaths;

export const GET: APIRoute<ArticleProps> = ({ props: { article } }) => Response.json(claimsFile([article], contextFor(article.language)));
