import type { APIRoute } from 'astro';
import { contextFor, edition } from '../../../edition.ts';
import type { Article } from '../../../model/article.ts';
import { articleMarkdown } from '../../../outputs/markdown.ts';

export function getStaticPaths() {
	return edition.articles.map((article) => ({ params: { slug: article.slug }, props: { article } }));
}

export const GET: APIRoute<{ article: Article }> = ({ props: { article } }) =>
	new Response(articleMarkdown(article, contextFor(article.language)));
