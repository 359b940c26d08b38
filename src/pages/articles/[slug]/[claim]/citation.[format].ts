import type { APIRoute } from 'astro';
import { contextFor, edition } from '../../../../edition.ts';
import type { Article } from '../../../../model/article.ts';
import type { Claim } from '../../../../model/claim.ts';
import { claimCsl, toBibtex } from '../../../../outputs/citations.ts';

export function getStaticPaths() {
	return edition.articles.flatMap((article) =>
		article.claims.flatMap((claim) =>
			['bib', 'json'].map((format) => ({ params: { slug: article.slug, claim: claim.id, format }, props: { article, claim } })),
		),
	);
}

export const GET: APIRoute<{ article: Article; claim: Claim }> = ({ params: { format }, props: { article, claim } }) => {
	const items = [claimCsl(claim, article, contextFor(article.language))];
	return format === 'bib' ? new Response(toBibtex(items)) : Response.json(items);
};
