import type { APIRoute } from 'astro';
import { contextFor, edition } from '../../../../edition.ts';
import type { Article } from '../../../../model/article.ts';
import type { Claim } from '../../../../model/claim.ts';
import { oembed } from '../../../../outputs/oembed.ts';

export function getStaticPaths() {
	return edition.articles.flatMap((article) =>
		article.claims.map((claim) => ({ params: { slug: article.slug, claim: claim.id }, props: { article, claim } })),
	);
}

export const GET: APIRoute<{ article: Article; claim: Claim }> = ({ props: { article, claim } }) =>
	Response.json(oembed(claim, article, contextFor(article.language)));
