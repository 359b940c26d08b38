import type { Context } from '../context.ts';

/** Every name that a reader may search for and misspell: of people, places, terms, outlets, authors and topics. */
export function searchNames({ edition }: Context): readonly string[] {
	const entities = edition.articles.flatMap((article) => article.entities);
	const outlets = edition.dossiers.map(({ outlet }) => outlet);
	const names = [
		...entities.flatMap(({ aliases, name, shortName }) => [shortName, name, ...aliases]),
		...outlets.flatMap(({ name, shortName }) => [shortName, name]),
		...edition.portfolios.map(({ author }) => author.name),
		...edition.topics.map(({ name }) => name),
	];
	return [...new Set(names)].toSorted();
}
