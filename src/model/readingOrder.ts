import type { ArticleData } from '../schema/article.ts';
import { idsIn, type WrittenTag } from '../tags/named.ts';

/**
 * Puts claims in the order in which the text cites them, and sources in the order in which those claims name them.
 * Whatever is not named comes last.
 */
export function inReadingOrder(data: ArticleData, tags: readonly WrittenTag[]): ArticleData {
	const claims = sortedBy(data.claims, idsIn(tags, 'claim'));
	const named = claims.flatMap(({ attributions }) => attributions.flatMap(({ basedOn, source }) => [source, ...basedOn]));
	return { ...data, claims, sources: sortedBy(data.sources, named) };
}

/** Sorts a list by where each id first occurs. Items whose id does not occur keep their order at the end. */
function sortedBy<Item extends { readonly id: string }>(items: readonly Item[], ids: readonly string[]): Item[] {
	const places = new Map(ids.map((id, index) => [id, index] as const).toReversed());
	const place = ({ id }: Item) => places.get(id) ?? ids.length;
	return items.toSorted((a, b) => place(a) - place(b));
}
