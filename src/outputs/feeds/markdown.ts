import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';
import type { Article } from '../../model/article.ts';
import { absolute } from '../../model/urls.ts';
import { articleTree } from './articleTree.ts';
import type { Context } from '../context.ts';
import { heading } from '../../markdown/nodes.ts';

const writer = unified().use(remarkStringify, { bullet: '-', emphasis: '_' }).use(remarkGfm).freeze();

/** An article as Markdown with YAML front matter. Every claim is attributed in its sentence. */
export function articleMarkdown(article: Article, context: Context): string {
	const { edition, site } = context;
	const frontmatter = stringify(
		{
			title: article.title,
			byline: article.byline,
			publisher: edition.site.name,
			published: article.published,
			updated: article.updated ?? article.published,
			language: article.language,
			url: absolute(article.url, site),
			answer: article.answer,
			made: {
				method: article.made.method,
				from: article.made.from,
				checkedBy: article.made.checkedBy,
				reviewedBy: article.made.reviewedBy,
			},
		},
		{ lineWidth: 0 },
	);
	const { after, before, text } = articleTree(article, context);
	const children = [heading(1, article.title), ...before, ...text, ...after];
	return `---\n${frontmatter}---\n\n${writer.stringify({ type: 'root', children })}`;
}
