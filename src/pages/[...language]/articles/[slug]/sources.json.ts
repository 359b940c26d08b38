import type { APIRoute } from 'astro';
import { articlePaths, contextFor, type ArticleProps } from '../../../../edition.ts';
import { sourceCsl } from '../../../../outputs/data/citations.ts';

export const getStaticPaths = articlePaths;

export const GET: APIRoute<ArticleProps> = ({ props: { article } }) => {
	const { t } = contextFor(article.language);
	return Response.json(article.sources.map((source) => sourceCsl(source, t)));
};
