import type { APIRoute } from 'astro';
import { contextFor, edition } from '../../../edition.ts';
import type { Article } from '../../../model/article.ts';
import { claimsFile } from '../../../outputs/claimsFile.ts';

export function getStaticPaths() {
	return edition.articles.map((article) => ({ params: { slug: article.slug }, props: { article } }));
}

export const GET: APIRoute<{ article: Article }> = ({ props: { article } }) =>
	Response.json(claimsFile([article], contextFor(article.language)));
