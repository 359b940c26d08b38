import type { APIRoute } from 'astro';
import { edition } from '../../../edition.ts';
import type { Article } from '../../../model/article.ts';
import { sourceCsl } from '../../../outputs/citations.ts';

export function getStaticPaths() {
	return edition.articles.map((article) => ({ params: { slug: article.slug }, props: { article } }));
}

export const GET: APIRoute<{ article: Article }> = ({ props: { article } }) => Response.json(article.sources.map(sourceCsl));
