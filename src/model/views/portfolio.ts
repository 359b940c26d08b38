import type { Article } from '../article.ts';
import type { Author } from '../publishing/author.ts';
import { ENTRIES_ON_A_PAGE, paginate, type ListPage } from './listPage.ts';

/** What one author has written in an edition. */
export interface Portfolio {
	readonly author: Author;
	/** In the order of the edition: the newest first. */
	readonly articles: readonly Article[];
}

/** The portfolio of each author whom the bylines of these articles name, sorted by name. */
export function openPortfolios(articles: readonly Article[]): readonly Portfolio[] {
	const authors = articles.flatMap(authorsOf);
	const byId = new Map(authors.map((author) => [author.id, author]));
	return [...byId.values()]
		.sort((a, b) => a.name.localeCompare(b.name, a.language) || (a.id < b.id ? -1 : 1))
		.map((author) => ({ author, articles: articles.filter((article) => authorsOf(article).some(({ id }) => id === author.id)) }));
}

/** The pages of a portfolio. */
export function portfolioPages({ articles, author }: Portfolio): readonly ListPage<Article>[] {
	return paginate(articles, author.url, ENTRIES_ON_A_PAGE);
}

function authorsOf({ writers }: Article): readonly Author[] {
	return writers.flatMap(({ author }) => author ?? []);
}
