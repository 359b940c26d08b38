import type { APIRoute } from 'astro';
import { contextFor, edition } from '../../../edition.ts';
import type { Article } from '../../../model/article.ts';
import { ARTICLE_FILES } from '../../../model/urls.ts';
import { sourceCsl, toBibtex } from '../../../outputs/citations.ts';
import { claimsFile } from '../../../outputs/claimsFile.ts';
import type { Context } from '../../../outputs/context.ts';
import { articleMarkdown } from '../../../outputs/markdown.ts';

/** What an article is for machines, by the name of the file. */
const FILES: Readonly<Record<string, (article: Article, context: Context) => Response>> = {
	[ARTICLE_FILES.claims]: (article, context) => Response.json(claimsFile([article], context)),
	[ARTICLE_FILES.markdown]: (article, context) => new Response(articleMarkdown(article, context)),
	[ARTICLE_FILES.sources]: ({ sources }) => Response.json(sources.map(sourceCsl)),
	[ARTICLE_FILES.bibliography]: ({ sources }) => new Response(toBibtex(sources.map(sourceCsl))),
};

export function getStaticPaths() {
	return edition.articles.flatMap((article) =>
		Object.entries(FILES).map(([file, write]) => ({ params: { slug: article.slug, file }, props: { article, write } })),
	);
}

export const GET: APIRoute<{ article: Article; write: (typeof FILES)[string] }> = ({ props: { article, write } }) =>
	write(article, contextFor(article.language));
